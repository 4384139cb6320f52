// Drives the packed extension through its window, as a person would, over copies of samples/ and, where they lie beside
// the repository, of the seed articles. Leaves pictures in out/screens/.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, startEditor } from '../../scripts/embeddedEditor.mjs';
import { vsixPath } from '../../scripts/package.mjs';
import { duration, root } from '../../scripts/steps.mjs';
import { launch, scratchFolder } from './browser.mjs';
import { onDesk } from './deskStory.mjs';
import { onPrompts } from './promptStory.mjs';
import { onSheet } from './sheetStory.mjs';
import { onTicks } from './tickStory.mjs';
import { openWindow } from './window.mjs';

const screens = join(root, 'out', 'screens');
const samples = join(root, 'samples');
const seeds = join(root, '..', 'shared', 'seeds');
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** Somebody who has said before who checks. */
const signed = { 'tickmark.checker': 'Mara Quill' };

/** A long story in every theme. Without being named it is played in those of `always` alone: the steps are the same. */
const inThemes = (story, always, { settings, ...rest }) =>
  Object.fromEntries(
    Object.entries(themes).map(([name, theme]) => [
      `${story}-${name}`,
      { ...rest, settings: { 'workbench.colorTheme': theme, ...settings }, onDemand: !always.includes(name) },
    ]),
  );

/** Each story by its name: the folder it is played on, its settings, and what is done. */
const stories = {
  light: { folder: samples, settings: { 'workbench.colorTheme': themes.light }, play: onSamples },
  dark: { folder: samples, settings: { 'workbench.colorTheme': themes.dark }, play: onSamples },
  seeds: { folder: seeds, settings: { 'workbench.colorTheme': themes.light }, play: onSeeds },
  empty: { folder: null, settings: { 'workbench.colorTheme': themes.light }, play: inEmptyFolder },
  ...inThemes('ticks', ['light'], { folder: samples, settings: {}, play: onTicks }),
  ...inThemes('sheet', ['contrast'], { folder: samples, settings: {}, play: onSheet }),
  ...inThemes('desk', ['dark'], { folder: samples, settings: signed, play: onDesk }),
  prompts: {
    folder: samples,
    settings: { 'workbench.colorTheme': themes.light, ...signed },
    play: onPrompts,
  },
  restricted: {
    folder: samples,
    settings: { 'workbench.colorTheme': themes.light, 'security.workspace.trust.enabled': true },
    play: inRestrictedMode,
  },
};

/** The stories of these names; without any, those of `npm test`; with “all”, every story in every theme. */
export async function runUi(browserPath, names = []) {
  mkdirSync(screens, { recursive: true });
  const report = new Report();
  const browser = await launch(browserPath);
  const scratch = scratchFolder();
  try {
    for (const [name, story] of Object.entries(stories)) {
      const wanted = names.length > 0 ? names.includes(name) || names.includes('all') : !story.onDemand;
      if (!wanted) continue;
      if (story.folder === null || existsSync(story.folder)) await inEditor(browser, scratch, report, name, story);
      else report.missing(`${name}: ${story.folder} is not there`);
    }
  } finally {
    await browser.close();
  }
  return report.result();
}

/** A fresh copy of the folder, a fresh editor, a fresh window; a failed step leaves a picture. */
async function inEditor(browser, scratch, report, name, { folder: original, settings, play }) {
  const folder = join(scratch, name);
  if (original === null) mkdirSync(folder);
  else cpSync(original, folder, { recursive: true });
  for (const picture of readdirSync(screens)) if (picture.startsWith(`${name}-`)) rmSync(join(screens, picture));
  writeFileSync(join(folder, 'requirements.txt'), 'flask==3.0.2\nnumpy>=1.26\nrequests==2.31.0\n');
  const editor = await startEditor({ vsix: vsixPath, settings });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(30_000);
  let pictures = 0;
  let failures = 0;
  const step = async (title, work, picture) => {
    const before = performance.now();
    try {
      await work();
      if (picture) {
        const shown = typeof picture === 'string' ? { page, name: picture } : picture;
        await shown.page.screenshot({ path: join(screens, `${name}-${++pictures}-${shown.name}.png`), fullPage: true });
      }
      report.ok(`${name}: ${title}`, performance.now() - before);
    } catch (error) {
      report.fail(`${name}: ${title}\n${error.message}`);
      await page.screenshot({ path: join(screens, `${name}-failed-${++failures}.png`) }).catch(() => {});
      // A later step may still hold, but not after the window itself is gone.
      if (failures === 3) throw new Error('three steps failed, so the story ends here');
      await page.keyboard.press('Escape');
    }
  };
  try {
    await play({
      window: openWindow(page),
      page,
      step,
      folder,
      address: file => addressOf(editor, folder, file === undefined ? {} : { openFile: join(folder, file) }),
    });
  } catch (error) {
    report.fail(`${name}: ${error.message}`);
  } finally {
    await page.close();
    await editor.stop();
  }
}

async function onSamples({ window, page, step, address }) {
  await step(
    'an article opens with squiggles',
    async () => {
      await page.goto(address('02-cannery-night-shift.txt'));
      await window.opened('02-cannery-night-shift.txt');
      await window.squiggle('warning');
    },
    'article',
  );
  await step(
    'hovering a figure shows its value and what differs',
    async () => {
      await window.hover('420 people', '420 people', '240 people');
    },
    'hover-figure',
  );
  await step(
    'hovering a name shows who that is',
    async () => {
      await window.hover(/Castell(?= said that lorries)/u, 'Ruben Castell', 'person');
    },
    'hover-name',
  );
  await step(
    'the Problems panel lists the findings of all files',
    async () => {
      await window.problems('420 people', 'betweenOldmere', '[5]');
    },
    'problems',
  );
  await step(
    'the Claims tree shows what differs first',
    async () => {
      await page.keyboard.press('Control+j');
      await page.getByRole('tab', { name: 'Tickmark' }).first().click();
      await window.row('Differ').waitFor();
      await window.row('No source').waitFor();
      await window.row('420 people').first().waitFor();
    },
    'claims',
  );
  await step(
    'a click on a claim goes to its figure',
    async () => {
      await window.row('240 people').first().click();
      await window.opened('03-cannery-pay.txt');
    },
    'claim-clicked',
  );
  await step(
    'the Topics tree unfolds to mentions',
    async () => {
      await window.collapse('Claims');
      await window.row('Ilse Brandt').first().click();
      await page.keyboard.press('ArrowRight');
      await window.row('02-cannery-night-shift.txt').first().waitFor();
    },
    'topics',
  );
  await step(
    'the status bar counts the figures and shows that something differs',
    async () => {
      await window.status(/\d+\/\d+/u);
    },
    'status',
  );
  await step(
    'a quick fix is applied by keyboard',
    async () => {
      await window.openByName('04-sound-regatta.txt');
      await window.squiggle('info');
      await window.quickFixes('betweenOldmere', /space/iu);
      await page.keyboard.press('Enter');
      await window.line('between Oldmere').waitFor();
    },
    'quick-fix-applied',
  );
  await step(
    'a file that is no article is left alone, and the status bar says so',
    async () => {
      await window.openByName('requirements.txt');
      await window.status(/not an article/u);
    },
    'left-alone',
  );
  await step('nothing was announced in a notification', async () => {
    const toasts = await page.locator('.notification-toast').allInnerTexts();
    if (toasts.some(text => /tickmark/iu.test(text))) throw new Error(`a notification: ${toasts.join(' | ')}`);
  });
}

async function onSeeds({ window, page, step, address }) {
  await step('the article opens', async () => {
    await page.goto(address('002_924186f9d435c1e7.txt'));
    await window.opened('002_924186f9d435c1e7.txt');
    await window.squiggle('warning');
  });
  await step(
    'hovering “Xi” shows Xi Jinping',
    async () => {
      await window.hover(/\bXi\b(?! Jinping)/u, 'Xi Jinping', 'person');
    },
    'hover-xi',
  );
  await step(
    'hovering “$244.8 billion” shows its value',
    async () => {
      await window.hover('$244.8 billion', '$244.8 billion', '244,800,000,000');
    },
    'hover-figure',
  );
  await step('the Problems panel lists what was found', () => window.problems('[4] is cited'), 'problems');
  await step(
    'both trees are filled',
    async () => {
      await page.keyboard.press('Control+j');
      await page.getByRole('tab', { name: 'Tickmark' }).first().click();
      await window.row('No source').waitFor();
      await window.row('People').first().waitFor();
    },
    'trees',
  );
}

async function inEmptyFolder({ window, page, step, address }) {
  await step(
    'a folder without articles shows what to do in both views',
    async () => {
      await page.goto(address('requirements.txt'));
      await window.opened('requirements.txt');
      await page.getByRole('tab', { name: 'Tickmark' }).first().click();
      await page.locator('.sidebar').getByText('No figures here yet.').waitFor();
      await page.locator('.sidebar').getByText('No names or themes here yet.').waitFor();
    },
    'welcome',
  );
  await step(
    'the status bar explains and takes the file in',
    async () => {
      await page.locator('.statusbar').getByText('not an article').click();
      await page.locator('.quick-input-widget').getByRole('option', { name: 'Treat as an article' }).waitFor();
    },
    'explained',
  );
  await step('and is an article after the choice', async () => {
    await page.keyboard.press('Enter');
    await window.status(/^\s*0\/0|\d+\/\d+/u);
  });
}

async function inRestrictedMode({ window, page, step, address }) {
  await step(
    'an untrusted folder is checked all the same',
    async () => {
      await page.goto(address('01-ferry-terminal.txt'));
      await window.opened('01-ferry-terminal.txt');
      await window.squiggle('warning');
      await page.getByText('Restricted Mode').first().waitFor();
    },
    'restricted',
  );
}

class Report {
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  #lines = [];

  ok(title, milliseconds) {
    this.#passed++;
    this.#lines.push(`  ok ${title} (${duration(milliseconds)})`);
  }
  fail(message) {
    this.#failed++;
    this.#lines.push(`  FAILED ${message}`);
  }
  missing(reason) {
    if (process.env.CI === 'true') return this.fail(reason);
    this.#skipped++;
    this.#lines.push(`  skipped: ${reason}`);
  }
  result() {
    return { passed: this.#passed, failed: this.#failed, skipped: this.#skipped, output: this.#lines.join('\n') };
  }
}
