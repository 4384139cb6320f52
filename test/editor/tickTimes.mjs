// How long each view takes to follow a tick in a folder of 2,000 figures, in the real editor with all views open: from
// the key in the list of sources to the page that holds it, and to its drawing. Beside it, what a key takes that only moves
// the cursor to the next open figure. `npm run bench:ticks -- [ticks] [onward] [web]`: with `onward` the list stays open
// (Alt+Enter), with `web` it is the web build of VS Code, whose extensions run beside the window and not behind a socket.
import { mkdirSync, watch as watchFile, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressOf, calmSettings, installEditor, startEditor } from '../../scripts/embeddedEditor.mjs';
import { pack, vsixPath } from '../../scripts/package.mjs';
import { findBrowser, launch, scratchFolder } from './browser.mjs';
import { startWebEditor } from './web.mjs';
import { openWindow } from './window.mjs';

const ticks = Number(process.argv[2] ?? 10);
const onward = process.argv.includes('onward');
const inWorker = process.argv.includes('web');
const [files, figuresEach] = [100, 22];

const folder = join(scratchFolder(), 'news');
mkdirSync(join(folder, '.tickmark'), { recursive: true });
for (let i = 0; i < files; i++) {
  const name = `${String(i).padStart(3, '0')}.txt`;
  writeFileSync(join(folder, name), `${Array.from({ length: figuresEach }, (_, j) => sentence(i, j)).join('\n\n')}\n`);
}
/** No two of them speak of the same depot, so none differ. */
function sentence(i, j) {
  return `The depot at Quay ${String.fromCharCode(65 + j)}${i} stored ${i * 31 + j * 7 + 500} crates of pears.`;
}

/** Where each view stands, and what it shows after `n` ticks: a question to what stands there. */
const sidebar = '.part.sidebar';
const statusBar = '.part.statusbar';
const text = '.part.editor';
const views = {
  'status bar': [statusBar, (bar, n) => bar.textContent.includes(`${n}/`)],
  'Claims tree': [
    sidebar,
    bar =>
      [...bar.querySelectorAll('[role=treeitem]')].some(row =>
        new RegExp(`^No source\\D*${window.unsourced - 1}$`, 'u').test(row.textContent.trim()),
      ),
  ],
  margin: [text, (part, n) => part.querySelectorAll('.margin .cgmr').length >= n],
  'line above the article': [
    text,
    (part, n) =>
      [...part.querySelectorAll('.codelens-decoration')].some(lens => lens.textContent.includes(`${n} ticked`)),
  ],
  squiggles: [text, part => part.querySelectorAll('.squiggly-warning').length < window.squiggles],
};
const deskView = ['body', (body, n) => body.querySelector('#done').textContent.includes(`${n}/`)];
/** In the list left open: the cursor stands at the next figure. */
const nextAsked = [statusBar, bar => !bar.textContent.includes(window.place)];
const cursorMoved = [statusBar, (bar, line) => !bar.textContent.includes(`Ln ${line},`)];
/** As they go to the page. */
const asked = questions => Object.entries(questions).map(([name, [where, shows]]) => [name, where, String(shows)]);

const settings = { 'workbench.colorTheme': 'Default Light Modern', 'tickmark.checker': 'Mara Quill' };
const editor = await (inWorker ? openWeb() : openEmbedded());
const browser = await launch(findBrowser());
const table = [];
try {
  // High enough for all marks of the article.
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  const window = openWindow(page);
  await editor.open(page);
  await window.opened('003.txt');
  await window.squiggle('warning');
  await page.getByRole('tab', { name: 'Tickmark' }).first().click();
  await window.row('No source').waitFor();
  await page.locator('.editor-group-container .view-line').first().click();
  await page.keyboard.press('Alt+d');
  const desk = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await desk.locator('#done').waitFor();
  await desk.getByRole('button', { name: 'Folder' }).click();
  await desk
    .locator('#done')
    .filter({ hasText: /^0\/2\d{3}$/u })
    .waitFor();
  await desk.locator('#indexing:empty').waitFor({ state: 'attached' });
  await page.waitForTimeout(4000);
  await page.locator('.editor-group-container .view-line').first().click();
  await page.keyboard.press('Control+Home');
  const ledger = join(folder, '.tickmark', 'ledger.jsonl');
  const frame = await frameOfDesk(page);
  for (let n = 1; n <= ticks; n++) table.push(await tick(page, frame, ledger, n));
  if (process.env.TICKMARK_PICTURE) await page.screenshot({ path: process.env.TICKMARK_PICTURE });
} finally {
  await browser.close();
  await editor.stop();
}
// What the web editor says of its own is kept from the console until it has stopped.
print(table);

async function openEmbedded() {
  if ((await installEditor()) !== 0 || (await pack()) !== 0) process.exit(1);
  const running = await startEditor({ vsix: vsixPath, settings });
  const open = page => page.goto(addressOf(running, folder, { openFile: join(folder, '003.txt') }));
  return { open, stop: () => running.stop() };
}

/** Of the folder as it was at the start; what is written stays in the page. */
async function openWeb() {
  if ((await pack()) !== 0) process.exit(1);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ ...calmSettings, ...settings }));
  const running = await startWebEditor(folder, []);
  const open = async page => {
    await page.goto(running.address);
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '003.txt' }).dblclick();
  };
  return { open, stop: () => running.stop() };
}

async function frameOfDesk(page) {
  for (const frame of page.frames()) if ((await frame.locator('#done').count()) > 0) return frame;
  throw new Error('The desk has no page.');
}

/** Milliseconds from Alt+. to the cursor at the next open figure. */
async function goOn(page) {
  const line = await page.evaluate(() =>
    Number(/Ln (\d+)/u.exec(document.querySelector('.statusbar').textContent)?.[1]),
  );
  await page.evaluate(watch, [asked({ moved: cursorMoved }), line]);
  await page.keyboard.press('Alt+.');
  await page.waitForTimeout(600);
  const { key, moved } = await page.evaluate(() => window.seen);
  return since(key, moved);
}

/** Milliseconds from the key to each view, and to the ledger's line. */
async function tick(page, frame, ledger, n) {
  const isAsked = onward && n > 1;
  const moved = isAsked ? null : await goOn(page);
  if (!isAsked) await page.keyboard.press('Alt+Enter');
  await page.getByText('checked against which source?').waitFor();
  if (n === 1) await page.keyboard.type('Depot list');
  await page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: 'Depot list' }).waitFor();
  await page.waitForTimeout(800);
  await page.evaluate(watch, [asked(onward ? { ...views, 'next figure': nextAsked } : views), n]);
  await frame.evaluate(watch, [asked({ desk: deskView }), n]);
  let written = 0;
  const watcher = watchFile(dirname(ledger), (_, name) => {
    if (name === basename(ledger)) written ||= performance.timeOrigin + performance.now();
  });
  await page.keyboard.press(onward ? 'Alt+Enter' : 'Enter');
  await page.waitForTimeout(2500);
  watcher.close();
  const { key, ...seen } = await page.evaluate(() => window.seen);
  const all = { ledger: { held: written }, ...seen, ...(await frame.evaluate(() => window.seen)) };
  const times = Object.entries(all).map(([name, its]) => [name, since(key, its)]);
  return { 'cursor by Alt+.': moved, ...Object.fromEntries(times) };
}

/** Milliseconds from the key; null where nothing came. */
function since(key, { held, drawn }) {
  const after = time => (time ? Math.round(time - key) : null);
  return { held: after(held), drawn: after(drawn) };
}

/**
 * In the page: notes when each view holds the tick, and when it was drawn at the latest. Looks only where words or parts
 * have changed, and there alone: a look at each frame would itself ask for frames, and one at all of the page for time.
 */
function watch([questions, n]) {
  const now = () => performance.timeOrigin + performance.now();
  const seen = Object.fromEntries(questions.map(([name]) => [name, { held: 0, drawn: 0 }]));
  window.seen = seen;
  const rows = [...document.querySelectorAll('.sidebar [role=treeitem]')].map(row => row.textContent.trim());
  window.unsourced = Number(/\d+$/u.exec(rows.find(row => row.startsWith('No source')) ?? ''));
  [window.place] = /Ln \d+, Col \d+/u.exec(document.querySelector('.statusbar')?.textContent ?? '') ?? [''];
  window.squiggles = document.querySelectorAll('.part.editor .squiggly-warning').length;
  const pressed = event => {
    if (event.key !== 'Enter' && event.key !== '.') return;
    seen.key = now();
    window.removeEventListener('keydown', pressed, true);
  };
  window.addEventListener('keydown', pressed, true);
  for (const [name, where, shows] of questions) {
    const part = document.querySelector(where);
    const holds = new Function('part', 'n', `return (${shows})(part, n)`);
    const observer = new MutationObserver(() => {
      if (window.seen !== seen) observer.disconnect();
      else if (holds(part, n)) {
        observer.disconnect();
        const its = seen[name];
        its.held = now();
        // What comes after the callbacks of a frame comes after its drawing.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          its.drawn = now();
        };
        requestAnimationFrame(() => channel.port2.postMessage(null));
      }
    });
    observer.observe(part, { subtree: true, childList: true, characterData: true });
  }
}

/** A line for each view: every tick, and the middle and the most of them, then those of the drawing. */
function print(table) {
  const names = Object.keys(table[0]);
  const width = Math.max(...names.map(name => name.length));
  for (const name of names) {
    const cells = table.map(row => String(row[name]?.held ?? '-').padStart(5)).join('');
    const [held, drawn] = ['held', 'drawn'].map(what => summaryOf(table.map(row => row[name]?.[what] ?? null)));
    console.log(`${name.padEnd(width)} ${cells}   ${held}${drawn === '-' ? '' : `; drawn by ${drawn}`}`);
  }
}

function summaryOf(times) {
  const sorted = times.filter(time => time !== null).sort((a, b) => a - b);
  return sorted.length === 0 ? '-' : `middle ${sorted[sorted.length >> 1]}, at most ${sorted.at(-1)}`;
}
