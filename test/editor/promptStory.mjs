// Questions that come seldom: no folder to keep a tick in, a source that is not in the list yet, the same figure in another
// article.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsIn, until } from './ledgerLines.mjs';

const [first, second, outside] = ['terminal.txt', 'council.txt', 'alone.txt'];
const articles = {
  [first]: `Ferry terminal opens

The ferry terminal at Alder Bay cost 12 million euros.

The old pier had stood for 2,300 days.
`,
  [second]: `Council looks back

The ferry terminal at Alder Bay cost 12 million euros.
`,
};

export async function onPrompts({ window, page, step, address, folder }) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, '..', outside), articles[second]);
  const { keyboard } = page;
  const list = page.locator('.quick-input-widget');
  const input = list.locator('input').first();
  const focused = title => list.locator('.monaco-list-row.focused').filter({ hasText: title });
  const path = name => join(folder, '.tickmark', name);
  const ledger = () => decisionsIn(folder);
  /** Answers the question that says so; with nothing typed it is passed over. */
  const answer = async (question, words = '') => {
    await list.getByText(question).first().waitFor();
    await keyboard.type(words);
    await keyboard.press('Enter');
  };

  await step(
    'a text in no folder says why it can’t be ticked, with the way out',
    async () => {
      await page.goto(address(join('..', outside)));
      await window.opened(outside);
      await window.status('0/1');
      await window.click('12 million');
      await keyboard.press('Alt+Enter');
      const message = page.locator('.notification-toast').filter({ hasText: 'Ticks are kept beside the articles' });
      await message.getByRole('button', { name: 'Open Its Folder' }).waitFor();
      if (await input.isVisible()) throw new Error('something is asked all the same');
    },
    'no-folder',
  );
  await step(
    'a source that is not in the list is described in four short questions',
    async () => {
      await keyboard.press('Escape');
      await window.openByName(first);
      await window.status('0/2');
      await window.click('2,300');
      await keyboard.press('Alt+Enter');
      await list.getByText('checked against which source?').first().waitFor();
      await keyboard.type('Harbour book');
      await list.getByRole('option', { name: 'New source…' }).waitFor();
      while ((await focused('New source…').count()) === 0) {
        await keyboard.press('ArrowDown');
        await page.waitForTimeout(100);
      }
      await keyboard.press('Enter');
      await list.getByText('New source (1 of 4)').waitFor();
    },
    'new-source',
  );
  await step('and is ticked against, under its key and with its page', async () => {
    await answer('Its title');
    await answer('A link, or the path of a file', 'https://harbour.example/book');
    await answer('Where in it this figure stands', 'p. 4');
    await list.getByText('New source (4 of 4)').waitFor();
    await focused('Leave it open').waitFor();
    await keyboard.press('ArrowDown');
    await focused('Primary').waitFor();
    await keyboard.press('Enter');
    await window.status('1/2');
    await list.waitFor({ state: 'hidden' });
    const registry = readFileSync(path('sources.yaml'), 'utf8');
    for (const part of ['title: Harbour book', 'kind: primary', 'link: https://harbour.example/book'])
      if (!registry.includes(part)) throw new Error(`the list of sources lacks “${part}”:\n${registry}`);
    const [key] = /(?<=key: )\S+/u.exec(registry);
    await until('the ledger holds it', () => ledger().length === 1);
    const [{ sources }] = ledger();
    if (sources.join() !== `${key}, p. 4`) throw new Error(`ticked against ${sources.join()}`);
  });
  await step(
    'the same figure in another article is asked about',
    async () => {
      await window.click('12 million');
      await keyboard.press('Alt+Enter');
      await focused('Harbour book').waitFor();
      await keyboard.press('Enter');
      await list.getByText('the same stands elsewhere').first().waitFor();
      await focused('Tick here only').waitFor();
    },
    'elsewhere',
  );
  await step('and ticked with it, if that is chosen', async () => {
    await keyboard.press('ArrowDown');
    await focused('Tick all 2 places').waitFor();
    await keyboard.press('Enter');
    await window.status('2/2');
    await list.waitFor({ state: 'hidden' });
    await until('the ledger holds all of it', () => ledger().length === 3);
    const files = ledger().map(({ anchor }) => anchor.file);
    if (files.join() !== [first, first, second].join()) throw new Error(`ticked in ${files.join()}`);
    await window.openByName(second);
    await window.status('1/1');
  });
}
