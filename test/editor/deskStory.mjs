// The desk beside the text: it follows the cursor and leads it, compares, ticks by keyboard, and comes back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const article = '02-cannery-night-shift.txt';

export async function onDesk({ window, page, step, address, folder }) {
  const desk = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const row = words => desk.locator('.row[data-id]').filter({ hasText: words }).first();
  const chosen = words => desk.locator('.row.chosen').filter({ hasText: words });

  await step(
    'opens by a key beside the article, at the figure under the cursor',
    async () => {
      await page.goto(address(article));
      await window.opened(article);
      await window.squiggle('warning');
      await window.click('60 more people');
      await page.keyboard.press('Alt+d');
      await chosen('60 more people').waitFor();
      await desk.locator('#done').filter({ hasText: '0/6' }).waitFor();
    },
    'opened',
  );
  await step('follows the cursor in the text', async () => {
    await page.keyboard.press('Control+1');
    await window.click('€96 million');
    await chosen('€96 million').waitFor();
  });
  await step(
    'unfolds both sides of a conflict, and leads to the other one',
    async () => {
      await row('420 people').click();
      await page.keyboard.press('ArrowRight');
      await desk.locator('mark').filter({ hasText: '240' }).waitFor();
      await desk.locator('.reason').filter({ hasText: 'same measure' }).waitFor();
      await desk.locator('#chart tbody tr').nth(1).waitFor();
    },
    'conflict',
  );
  await step(
    'ticks by the space bar, and the margin and the ledger have it',
    async () => {
      await page.keyboard.press(' ');
      await page.getByText('Checked against which source?').waitFor();
      await page.keyboard.type('Payroll report, p. 4');
      await page.locator('.quick-input-widget').getByRole('option', { name: 'Payroll report, p. 4' }).waitFor();
      await page.keyboard.press('Enter');
      await desk.locator('.row.checked.chosen').filter({ hasText: '420 people' }).waitFor();
      await desk.getByRole('status').filter({ hasText: '420 people: checked by Mara Quill.' }).waitFor();
      await page.locator('.margin .cgmr').first().waitFor();
      const [line] = readFileSync(join(folder, '.tickmark', 'ledger.jsonl'), 'utf8').split('\n');
      if (!line.includes('Payroll report, p. 4')) throw new Error(line);
    },
    'ticked',
  );
  await step('has the focus again, and goes from row to row while sources are asked for', async () => {
    await desk.locator('.row.chosen:focus').waitFor();
    await page.keyboard.press('.');
    await chosen('60 more people').waitFor();
    await page.keyboard.press(' ');
    await page.getByText('“60 more people”: checked against which source?').waitFor();
    await page.keyboard.press('Alt+Enter');
    await desk.locator('.row.checked').filter({ hasText: '60 more people' }).waitFor();
    await desk.locator('.row.chosen').and(desk.locator(':not(.checked)')).waitFor();
    await page.getByText('checked against which source?').waitFor();
    await page.keyboard.press('Escape');
    await desk.locator('.row.chosen:focus:not(.checked)').waitFor();
    await page.keyboard.press('Control+z');
    await desk.locator('.row:not(.checked)').filter({ hasText: '60 more people' }).waitFor();
    await desk.locator('.row.checked').filter({ hasText: '420 people' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container.active [data-uri$=".txt"]').first().waitFor();
  });
  await step(
    'shows the folder, sorted, with its timeline',
    async () => {
      await desk.getByRole('button', { name: 'Folder' }).click();
      await row('15 boats').or(row('€18.4 million')).first().waitFor();
      await desk.getByRole('columnheader', { name: 'Differs' }).getByRole('button').click();
      await desk.locator('[aria-sort]').filter({ hasText: 'Differs' }).waitFor();
      await desk.locator('.row[data-id]').first().and(desk.locator('.differs')).waitFor();
      await desk.getByRole('listitem').nth(3).waitFor();
    },
    'folder',
  );
  await step(
    'has its filter and its order again after it was hidden',
    async () => {
      await desk.getByRole('searchbox').fill('ferry');
      await desk.locator('#count').filter({ hasText: / of / }).waitFor();
      await window.openByName('05-harbour-thefts.txt');
      await page.getByRole('tab', { name: 'Tickmark Desk' }).first().click();
      await row('€18.4 million').waitFor();
      const kept = await desk.getByRole('searchbox').inputValue();
      if (kept !== 'ferry') throw new Error(`the filter is “${kept}”`);
      await desk.locator('[aria-sort=descending]').filter({ hasText: 'Differs' }).waitFor();
    },
    'again',
  );
  await step('is there again after the window was loaded anew', async () => {
    await page.evaluate(withoutFile => {
      globalThis.isOldWindow = true;
      // A file that the address names would stand there alone.
      history.replaceState(null, '', withoutFile);
    }, address());
    // By the editor's own command, which keeps how its windows stand before it goes.
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type('Developer: Reload Window');
    await page.locator('.quick-input-widget').getByRole('option', { name: 'Developer: Reload Window' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !globalThis.isOldWindow);
    await page.getByRole('tab', { name: 'Tickmark Desk' }).first().click();
    await desk.locator('.row[data-id]').first().waitFor();
  });
}
