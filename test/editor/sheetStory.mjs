// From the first reading of two articles to a finished sheet, by keyboard alone: every key a person would press, and a
// picture of each station.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decisionsIn } from './ledgerLines.mjs';

const [first, second] = ['02-cannery-night-shift.txt', '03-cannery-pay.txt'];
const source = 'Annual report 2024, p. 12';

export async function onSheet({ window, page, step, address, folder }) {
  // Two articles that differ in one figure are a folder that can be finished.
  for (const name of readdirSync(folder))
    if (name !== first && name !== second) rmSync(join(folder, name), { recursive: true });
  const { keyboard } = page;
  const input = page.locator('.quick-input-widget input').first();
  const option = name => page.locator('.quick-input-widget').getByRole('option', { name });
  const lens = name => page.locator('.editor-group-container.active .codelens-decoration').getByText(name).first();
  /** The row of the list that Enter takes. */
  const focused = title => page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: title });
  const command = async title => {
    await keyboard.press('F1');
    await input.waitFor();
    await keyboard.type(title);
    await focused(title).waitFor();
    await keyboard.press('Enter');
  };
  const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  /** What the list of sources asks about. It stays open from one figure to the next. */
  const asked = page.locator('.quick-input-title').first();
  /** Ticks that figure against the source of the one before, and waits until the next one is asked about, if there is one. */
  const tick = async (isLast = false) => {
    const before = await asked.innerText();
    await focused(source).waitFor();
    await page.waitForTimeout(150); // Presses that follow one another faster are taken for a key held down.
    await keyboard.press('Alt+Enter');
    if (isLast) await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    else await asked.filter({ hasNotText: before }).waitFor();
  };
  const progress = async () => {
    const text = await page
      .locator('.statusbar')
      .getByText(/\d+\/\d+/u)
      .first()
      .innerText();
    const [, settled, all] = /(\d+)\/(\d+)/u.exec(text);
    return { settled: Number(settled), all: Number(all) };
  };

  await step(
    'a first reading is without marks',
    async () => {
      await page.goto(address(first));
      await window.opened(first);
      await window.squiggle('warning');
      await lens('6 figures').waitFor();
      await keyboard.press('Control+1');
      await keyboard.press('Control+Home');
      await keyboard.press('Alt+h');
      await window.status('Marks hidden');
      await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
      await page.locator('.codelens-decoration').first().waitFor({ state: 'detached' });
    },
    'reading',
  );
  await step(
    'then the marks are shown, and the first open figure is hovered',
    async () => {
      await keyboard.press('Alt+h');
      await window.squiggle('warning');
      await lens('1 differs').waitFor();
      await keyboard.press('Alt+.');
      await window.status('Ln 5, Col 29');
      await keyboard.press('Control+k');
      await keyboard.press('Control+i');
      await page.locator('.monaco-hover .hover-contents').filter({ hasText: '240 people' }).first().waitFor();
    },
    'hover',
  );
  await step(
    'Alt+E explains what it was compared with',
    async () => {
      await keyboard.press('Escape');
      await keyboard.press('Alt+e');
      await page
        .getByRole('tab', { name: /420 people/u })
        .first()
        .waitFor();
      await preview.getByRole('heading', { name: 'Differs from' }).waitFor();
    },
    'explained',
  );
  await step(
    'its links lead to the other figure',
    async () => {
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await preview
        .getByRole('link', { name: `${second}:5` })
        .and(preview.locator(':focus'))
        .waitFor();
      await keyboard.press('Enter');
      await window.opened(second);
      await window.status('Ln 5, Col 39 (10 selected)');
    },
    'other',
  );
  await step('and back to the text', async () => {
    await window.openByName(first);
    await keyboard.press('Control+2');
    await page
      .locator('.editor-group-container.active')
      .getByRole('tab', { name: /420 people/u })
      .waitFor();
    await keyboard.press('Control+w');
    await page.getByRole('tab', { name: /420 people/u }).waitFor({ state: 'detached' });
    await keyboard.press('Control+1');
    await window.opened(first);
  });
  await step(
    'what differs is disputed from the palette',
    async () => {
      await command('Mark the Figure as Disputed');
      await page.getByText('Who checks?').waitFor();
      await keyboard.type('Mara Quill');
      await keyboard.press('Enter');
      await lens('1 disputed').waitFor();
    },
    'disputed',
  );
  await step(
    'a remark asks the next checker',
    async () => {
      await command('Remark on This Passage');
      await page.getByText('Remark on “').first().waitFor();
      await keyboard.type('The other article says 240. Ask the plant which month this is.');
    },
    'remark',
  );
  await step(
    'which stands beside the text, and in the list of comments',
    async () => {
      await keyboard.press('Enter');
      await page.locator('.comments-panel').getByText('Mara Quill').first().waitFor();
    },
    'remarked',
  );
  await step(
    'the next figure is ticked against a source',
    async () => {
      await keyboard.press('Escape');
      await keyboard.press('Control+1');
      await keyboard.press('Control+Home');
      await keyboard.press('Alt+.');
      await keyboard.press('Alt+Enter');
      await page.getByText('Checked against which source?').waitFor();
      await keyboard.type(source);
      await focused(source).waitFor();
    },
    'source',
  );
  await step(
    'Alt+Enter takes the source and goes on, one figure after the other, into the next article',
    async () => {
      for (let done = 1; done <= 5; done++) {
        await tick();
        if (done < 5) await window.status(new RegExp(`${done}/6`, 'u'));
      }
      await window.opened(second);
      await window.status(/(?<!\d)0\/\d+/u);
    },
    'next-article',
  );
  await step(
    'the whole folder is settled, and the keys say so',
    async () => {
      const { all } = await progress();
      for (let done = 1; done <= all; done++) {
        await tick(done === all);
        await window.status(new RegExp(`${done}/${all}`, 'u'));
      }
      await lens('all ticked').waitFor();
      await keyboard.press('Alt+.');
      await window.status('Every figure is settled.');
    },
    'settled',
  );
  await step(
    'Explorer, Claims and Sources show it',
    async () => {
      await keyboard.press('Control+Shift+e');
      // The editor draws badges by style sheets.
      await page.waitForFunction(() => {
        const labels = [...document.querySelectorAll('.explorer-folders-view .monaco-icon-label')];
        const badges = labels.map(label => getComputedStyle(label, '::after').content);
        // One figure of the first is disputed.
        return badges.some(badge => badge.includes('!')) && badges.some(badge => badge.includes('✓'));
      });
      await command('Show Claims');
      await window.row('Checked').filter({ hasText: /[1-9]/u }).waitFor();
      await command('Focus on Sources View');
      // All its pages are one source.
      await window.row(source.split(',')[0]).first().waitFor();
    },
    'done',
  );
  await step('and the ledger holds a line for each', async () => {
    const ledger = decisionsIn(folder);
    const states = ledger.filter(line => line.state).map(line => line.state);
    if (!states.includes('disputed') || states.filter(state => state === 'checked').length < 6)
      throw new Error(states.join(' '));
    if (!ledger.some(line => line.kind === 'remark')) throw new Error('no remark');
  });
  const sheet = join(folder, 'fact-sheet.html');
  await step(
    'Export asks in which form',
    async () => {
      await command('Tickmark: Export');
      await option('Fact sheet to print').waitFor();
    },
    'export',
  );
  await step('and of what, and where to', async () => {
    await keyboard.press('Enter');
    await option('This article').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) =>
        value.endsWith('fact-sheet.html'),
      ),
    );
  });
  await step(
    'the sheet is written beside the articles, and a message leads to it',
    async () => {
      await keyboard.press('Enter');
      const message = page.locator('.notification-toast').filter({ hasText: 'fact-sheet.html' });
      // The window stands in a browser, far from the file: a desktop's has “Open in Browser”.
      await message.getByRole('button', { name: 'Show in Explorer' }).waitFor();
      if (!existsSync(sheet)) throw new Error('no sheet');
      if (await page.getByRole('tab', { name: /fact-sheet/u }).count()) throw new Error('its source stands in a tab');
    },
    'exported',
  );
  const figures = decisionsIn(folder).filter(line => line.state).length;
  const paper = await page.context().browser().newPage({ viewport: page.viewportSize() });
  await step(
    'in a browser it has a row for every figure, with who settled it and by which source',
    async () => {
      await paper.goto(pathToFileURL(sheet).href);
      const rows = await paper.locator('table:not(.questions) tbody tr').allInnerTexts();
      const settled = rows.filter(row => row.includes('Mara Quill'));
      if (settled.length !== figures) throw new Error(`${settled.length} of ${figures} figures:\n${rows.join('\n')}`);
      const sourced = settled.filter(row => row.includes(source));
      if (sourced.length !== figures - 1) throw new Error(`${sourced.length} with a source:\n${rows.join('\n')}`);
    },
    { page: paper, name: 'sheet' },
  );
  await paper.close();
}
