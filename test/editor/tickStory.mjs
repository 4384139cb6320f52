// From the first open figure to ticks that reopen, by keyboard alone.
import { decisionsIn, until } from './ledgerLines.mjs';

const article = '02-cannery-night-shift.txt';

export async function onTicks({ window, page, step, address, folder }) {
  const input = page.locator('.quick-input-widget input').first();
  const option = name => page.locator('.quick-input-widget').getByRole('option', { name });
  const marks = page.locator('.editor-group-container.active .margin .cgmr');
  const place = page
    .locator('.statusbar')
    .getByText(/^Ln \d+, Col \d+/u)
    .first();
  const ledger = () => decisionsIn(folder);

  await step(
    'the first tick asks who checks, once, and against which source',
    async () => {
      await page.goto(address(article));
      await window.opened(article);
      await window.squiggle('warning');
      await window.status(/0\/\d+/u);
      await page.locator('.editor-group-container.active .view-line').first().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Alt+.');
      await page.keyboard.press('Alt+Enter');
      await page.getByText('Who checks?').waitFor();
      await page.keyboard.type('Mara Quill');
      await page.keyboard.press('Enter');
      await page.getByText('Checked against which source?').waitFor();
      await input.waitFor();
      await page.keyboard.type('Payroll report, p. 4');
      await option('Payroll report, p. 4').waitFor();
    },
    'source',
  );
  await step(
    'and stands in the margin, in the status bar and in the ledger',
    async () => {
      await page.keyboard.press('Enter');
      await window.status(/1\/\d+/u);
      await marks.first().waitFor();
      await until('the ledger holds it', () => ledger().length === 1);
      const [decision] = ledger();
      if (decision.checker !== 'Mara Quill' || decision.sources[0] !== 'Payroll report, p. 4')
        throw new Error(JSON.stringify(decision));
      await input.waitFor({ state: 'hidden' });
    },
    'ticked',
  );
  await step(
    'the next ones take the last source, one key a figure, with the list open from one to the next',
    async () => {
      await page.keyboard.press('Alt+.');
      await page.keyboard.press('Alt+Enter');
      for (const done of [2, 3]) {
        await option('Payroll report, p. 4').waitFor();
        await page.waitForTimeout(150); // Presses that follow one another faster are taken for a key held down.
        await page.keyboard.press('Alt+Enter');
        await window.status(new RegExp(`${done}/\\d+`, 'u'));
      }
      await option('Payroll report, p. 4').waitFor();
    },
    'three',
  );
  await step(
    'a page alone belongs to the source that is highlighted, and Tab begins another page',
    async () => {
      await page.keyboard.type('pp. 7-8');
      await option('Payroll report, pp. 7-8').waitFor();
      await input.fill('');
      await option('Payroll report, p. 4').waitFor();
      await page.keyboard.press('Tab');
      await page.waitForFunction(
        () => document.querySelector('.quick-input-widget input').value === 'Payroll report, p. ',
      );
      await page.keyboard.type('9');
      await option('Payroll report, p. 9').waitFor();
    },
    'page',
  );
  await step(
    'the menu of quick fixes offers what is left',
    async () => {
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
      const { exact, figure } = ledger()[2].anchor;
      await window.click(exact.slice(...figure));
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget').getByText('Reopen').first().waitFor();
    },
    'actions',
  );
  await step('Alt+. in the list passes the figure over, and Escape leaves everything as it was', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+.');
    await page.keyboard.press('Alt+Enter');
    await option('Payroll report, p. 4').waitFor();
    const before = await place.innerText();
    await page.keyboard.press('Alt+.');
    await input.waitFor({ state: 'hidden' });
    await place.filter({ hasNotText: before }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await option('Payroll report, p. 4').waitFor();
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    // What is decided by mistake would come a moment later.
    await page.waitForTimeout(500);
    if (ledger().length !== 3) throw new Error('something was decided');
  });
  await step(
    'a changed figure reopens its tick, and the tree shows both',
    async () => {
      const { exact, figure } = ledger()[2].anchor;
      await window.click(exact.slice(...figure));
      await page.keyboard.type('9');
      await window.status(/2\/6/u);
      await page.getByRole('tab', { name: 'Tickmark' }).first().click();
      await window.collapse('Topics');
      await window.row('Changed since ticked').waitFor();
      await window.row('Checked').waitFor();
      await marks.nth(2).waitFor();
    },
    'changed',
  );
  await step(
    'the keys of the tree act on the row that the arrows have come to, and leave the focus there',
    async () => {
      const said = ledger();
      const { exact, figure } = said[1].anchor;
      await window.row('Checked').click();
      await window
        .row(exact.slice(...figure))
        .first()
        .click();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+Alt+Enter');
      await until('the row is reopened', () => ledger().length > said.length);
      const { claim, state } = ledger().at(-1);
      if (claim !== said[0].claim || state !== 'open') throw new Error(JSON.stringify({ claim, state, said }));
      await page.waitForTimeout(300);
      if (!(await page.evaluate(() => document.activeElement.closest('.sidebar') !== null)))
        throw new Error('the focus has left the tree');
    },
  );
  await step(
    'what is selected in the text is decided about together',
    async () => {
      const before = ledger().length;
      await page.locator('.editor-group-container.active .view-line').first().click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Alt+Enter');
      await page.getByText(/^\d figures: checked against which source\?$/iu).waitFor();
      await option('Payroll report, p. 4').waitFor();
      await page.keyboard.press('Enter');
      // All but the one whose words are no figure any more.
      await window.status(/5\/6/u);
      await until('each has its line', () => ledger().length > before + 2);
    },
    'selected',
  );
}
