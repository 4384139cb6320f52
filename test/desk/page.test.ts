/** The page itself, in a browser: what it shows, its keys, and whether everyone can use it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { DeskSeries } from '../../server/src/lsp/deskMessages.ts';
import { type DeskPage, themes } from './browser.ts';
import { basin, figure as figureOf, rangeAt, table, tick } from './kit.ts';
import { missing, usePage } from './usePage.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const series: DeskSeries = {
  measure: 'boats in the basin',
  unit: 'boat',
  points: [
    {
      uri: 'basin.txt',
      name: 'basin.txt',
      range: rangeAt(5),
      figure: '5 boats',
      low: 5,
      high: 5,
      time: '2024',
      relation: 'self',
    },
    {
      uri: 'quay.txt',
      name: 'quay.txt',
      range: rangeAt(3),
      figure: '7 boats',
      low: 7,
      high: 7,
      time: '2024',
      relation: 'differs',
    },
    {
      uri: 'old.txt',
      name: 'old.txt',
      range: rangeAt(1),
      figure: '3 to 4 boats',
      low: 3,
      high: 4,
      time: '2019',
      relation: 'other',
    },
  ],
};

const open = usePage();
let desk: DeskPage;
async function opened(theme?: string, size?: { width: number; height: number }): Promise<DeskPage> {
  desk = await open(theme, size);
  await desk.tell(table([basin]));
  await desk.page.locator('.row[data-id=a]').waitFor();
  return desk;
}
const focused = () =>
  desk.page.evaluate(() => {
    const { activeElement } = globalThis.document;
    return (activeElement as HTMLElement | null)?.dataset['id'] ?? activeElement?.id ?? '';
  });

describe.skipIf(missing)('the table', () => {
  test('shows the figures with their sources and states, and the progress', async () => {
    const { page } = await opened();
    const cells = await page.locator('.row[data-id=a] .cell').allInnerTexts();
    expect(cells.map(one => one.trim())).toEqual([
      ...['2 boats boats in the basin · line 3', '2 boats', 'the harbour office', 'Sourced', '', ''],
    ]);
    expect(await page.locator('.row[data-id=c] .checker').innerText()).toBe('Mara Quill');
    expect(await page.locator('#done').innerText()).toBe('1/4');
    expect(await page.locator('#pressing').innerText()).toBe('1 differs · 1 changed since ticked');
    await page.getByRole('button', { name: 'Export sheet' }).click();
    expect(await desk.said('export')).toHaveLength(1);
  });

  test('says how far reading has got, until all is read', async () => {
    const { page } = await opened();
    const line = page.locator('#indexing');
    await desk.tell({ type: 'indexing', progress: { done: 3, total: 8 } });
    await expect.poll(() => line.innerText()).toBe('Reading articles: 3 of 8');
    await desk.tell({ type: 'indexing', progress: null });
    await expect.poll(() => line.innerText()).toBe('');
  });

  test('sorts by a heading and says so, and filters', async () => {
    const { page } = await opened();
    const order = () =>
      page.locator('.row[data-id]').evaluateAll(all => all.map(one => (one as HTMLElement).dataset['id']));
    const heading = page.getByRole('columnheader', { name: 'State' });
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await order()).toEqual(['b', 'd', 'a', 'c']);
    expect(await page.getByRole('status').innerText()).toBe('Sorted, ascending.');
    await page.getByRole('searchbox').fill('harbour');
    expect(await order()).toEqual(['a']);
    expect(await page.getByRole('status').innerText()).toBe('1 of 4 figures.');
    await page.getByRole('searchbox').fill('submarine');
    await page.getByText('No figure fits the filter.').waitFor();
    await page.getByRole('searchbox').press('Escape');
    await page.getByRole('combobox').selectOption({ label: 'Differs' });
    expect(await order()).toEqual(['b']);
  });

  test('is walked through and worked on by keys alone', async () => {
    const { page } = await opened();
    const press = (key: string) => page.keyboard.press(key);
    await page.getByRole('searchbox').focus();
    await press('ArrowDown');
    expect(await focused()).toBe('a');
    await press('ArrowDown');
    expect(await focused()).toBe('b');
    await press(' ');
    await press('d');
    await press('Alt+Enter');
    // Held down, a key says it once.
    await page.keyboard.down('n');
    await page.keyboard.down('n');
    await page.keyboard.up('n');
    // Nothing is decided about it that could be taken back.
    await press('o');
    const said = (await desk.said('decide')).map(({ state, target }) => `${target.range.start.line} ${state}`);
    expect(said).toEqual(['5 checked', '5 disputed', '5 checked', '5 not-a-claim']);
    await press('.');
    expect(await focused()).toBe('d');
    await press('.');
    expect(await focused()).toBe('a');
    await press('End');
    await press('Enter');
    expect((await desk.said('reveal')).at(-1)).toMatchObject({
      how: 'focus',
      target: { range: { start: { line: 9 } } },
    });
    await press('Home');
    await press('PageDown');
    expect(await focused()).toBe('d');
    await press('/');
    expect(await focused()).toBe('words');
  });

  test('has the focus on its row from the start, which follows the cursor in the text', async () => {
    const { page } = await opened();
    expect(await focused()).toBe('a');
    await desk.tell({ type: 'cursor', uri: 'basin.txt', line: 8, character: 1 });
    await page.locator('.row.chosen[data-id=c]').waitFor();
    expect(await focused()).toBe('c');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('b');
  });

  test('hears its keys beside the rows, and that of the filter on buttons too', async () => {
    const { page } = await opened();
    await page.evaluate(() => (globalThis.document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('b');
    await page.getByRole('button', { name: 'Folder' }).click();
    await page.keyboard.press('d');
    expect(await desk.said('decide')).toEqual([]);
    await page.keyboard.press('/');
    expect(await focused()).toBe('words');
    await page.keyboard.type('d/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('d/');
    await page.getByRole('button', { name: 'Folder' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await desk.said('decide')).toEqual([]);
  });

  test('chooses another row where the filter takes the chosen one out', async () => {
    const { page } = await opened();
    await page.locator('.row[data-id=a]').click();
    await page.keyboard.press('/');
    await page.keyboard.type('8 boats');
    await page.locator('.row[data-id=a]').waitFor({ state: 'detached' });
    const chosen = page.locator('.row.chosen');
    expect(await chosen.count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(await chosen.getAttribute('data-id'));
  });

  test('keeps the chosen row in sight when the figures of the folder come', async () => {
    const many = { ...basin, uri: 'a.txt', name: 'a.txt' };
    const figures = Array.from({ length: 80 }, (_, i) => figureOf(`f${i}`, i));
    const { page } = await opened();
    await page.locator('.row[data-id=c]').click();
    await desk.tell(table([{ ...many, figures }, basin], { scope: 'folder', article: 'basin.txt' }));
    await page.locator('.row[data-id=f2]').or(page.locator('.row[data-id=f79]')).first().waitFor();
    const shown = await page.locator('.row.chosen[data-id=c]').boundingBox();
    expect(shown?.y).toBeGreaterThan(0);
    expect(shown?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  test('unfolds a conflict to both sentences with the differing words and the reason', async () => {
    const { page } = await opened();
    await page.locator('.row[data-id=b]').click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.row[data-id=b]').getAttribute('aria-expanded')).toBe('true');
    const sides = page.locator('.pair .side');
    expect(await sides.nth(0).locator('mark').allInnerTexts()).toEqual(['5']);
    expect(await sides.nth(1).locator('mark').allInnerTexts()).toEqual(['At the quay', '7']);
    expect(await page.locator('.reason').innerText()).toBe('same measure: boats, basin');
    await sides.nth(1).getByRole('button').click();
    expect((await desk.said('reveal')).at(-1)?.target.uri).toBe('quay.txt');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.pair').count()).toBe(0);
    expect(await focused()).toBe('b');
  });

  test('unfolds what was decided about a figure, with what was withdrawn struck out', async () => {
    const decided = [
      { words: 'Checked by Mara Quill, 21 Nov 2026', withdrawn: false },
      { words: 'Reopened by Tomas Reed, 22 Nov 2026', withdrawn: true },
    ];
    const { page } = await opened();
    await desk.tell(table([{ ...basin, figures: basin.figures.map(one => ({ ...one, decided })) }]));
    await page.locator('.row[data-id=b]').click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('ul.decided li').allInnerTexts()).toEqual(decided.map(({ words }) => words));
    expect(await page.locator('ul.decided del').allInnerTexts()).toEqual(['Reopened by Tomas Reed, 22 Nov 2026']);
    await page.keyboard.press('Control+z');
    expect(await desk.said('undo')).toHaveLength(1);
    await page.keyboard.press('Control+Shift+z');
    expect(await desk.said('redo')).toHaveLength(1);
  });

  test('tells a change of state, and keeps the row and the focus', async () => {
    const { page } = await opened();
    await page.locator('.row[data-id=b]').click();
    const ticked = basin.figures.map(one =>
      one.id === 'b' ? { ...one, state: 'checked' as const, tick: tick() } : one,
    );
    await desk.tell(table([{ ...basin, figures: ticked }]));
    await page.locator('.row.checked[data-id=b]').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('5 boats: checked by Mara Quill.');
    expect(await page.locator('#done').innerText()).toBe('2/4');
    expect(await focused()).toBe('b');
  });

  test('follows the cursor in the text, and leads it', async () => {
    const { page } = await opened();
    await desk.tell({ type: 'cursor', uri: 'basin.txt', line: 8, character: 1 });
    await page.locator('.row.chosen[data-id=c]').waitFor();
    expect(await desk.said('reveal')).toEqual([]);
    await page.locator('.row[data-id=d]').click();
    expect((await desk.said('reveal')).map(one => one.how)).toEqual(['show']);
  });

  test('keeps filter, order and row for the next time', async () => {
    const { page } = await opened();
    await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
    await page.getByRole('searchbox').fill('boats');
    await page.locator('.row[data-id=b]').click();
    await page.keyboard.press('ArrowRight');
    const state = await desk.state();
    expect(desk.faults).toEqual([]);
    await desk.close();
    desk = await open('light', undefined, state);
    expect(await desk.said('ready')).toEqual([{ type: 'ready', scope: 'article', article: 'basin.txt' }]);
    await desk.tell(table([basin]));
    await desk.page.locator('.row.chosen[data-id=b]').waitFor();
    expect(await desk.page.locator('.pair').count()).toBe(1);
    expect(await desk.page.getByRole('searchbox').inputValue()).toBe('boats');
    expect(await desk.page.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe('ascending');
  });
});

describe.skipIf(missing)('beside it', () => {
  test('the timeline goes by arrows and leads to the text', async () => {
    const { page } = await opened();
    const statements = page.locator('#timeline').getByRole('listitem');
    expect(await statements.count()).toBe(3);
    await statements.first().getByRole('button').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect((await desk.said('reveal')).at(-1)).toMatchObject({ how: 'focus', target: { range: rangeAt(5) } });
  });

  test('the values of the chosen figure are dots for the eye and a table for all', async () => {
    const { page } = await opened();
    await page.locator('.row[data-id=b]').click();
    await expect.poll(() => desk.said('series').then(said => said.at(-1)?.target.range)).toEqual(rangeAt(5));
    await desk.tell({ type: 'series', target: { uri: 'basin.txt', range: rangeAt(5) }, series });
    const rows = page.locator('#chart tbody tr');
    expect((await rows.allInnerTexts()).map(one => one.replace(/\s+/gu, ' '))).toEqual([
      '5 boats this one, 2024 basin.txt:6',
      '7 boats differs, 2024 quay.txt:4',
      '3 to 4 boats 2019 old.txt:2',
    ]);
    expect(await page.locator('#chart canvas').count()).toBe(1);
    await rows.nth(1).getByRole('button').click();
    expect((await desk.said('reveal')).at(-1)?.target.uri).toBe('quay.txt');
  });
});

describe.skipIf(missing)('what stands in no row', () => {
  test('is counted below the table, and leads to the list of it', async () => {
    desk = await open();
    const { page } = desk;
    const message = table([basin]);
    await desk.tell(message);
    const lost = page.getByRole('button', { name: /lost$/u });
    await expect.poll(() => page.locator('#done').textContent()).toMatch(/4$/u);
    expect(await lost.count()).toBe(0);
    await desk.tell({ ...message, table: { ...message.table, lost: 2 } });
    await lost.filter({ hasText: '2 lost' }).click();
    expect(await desk.said('lost')).toHaveLength(1);
    await desk.tell(message);
    await expect.poll(() => lost.count()).toBe(0);
  });
});

describe.skipIf(missing)('everyone can use it', () => {
  test.each([...Object.keys(themes).map(theme => [theme, 1000] as const), ['light', 520] as const])(
    'in the theme “%s”, %i pixels wide',
    async (theme, width) => {
      const { page } = await opened(theme, { width, height: 700 });
      await page.locator('.row[data-id=b]').click();
      await page.keyboard.press('ArrowRight');
      await desk.tell({ type: 'series', target: { uri: 'basin.txt', range: rangeAt(5) }, series });
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        // biome-ignore lint/suspicious/noExplicitAny: axe is in the page alone
        (globalThis as any).axe.run(globalThis.document, { resultTypes: ['violations'] }),
      );
      expect(
        violations.map((one: { id: string; nodes: { html: string; failureSummary: string }[] }) => [
          one.id,
          one.nodes.map(node => `${node.html.slice(0, 120)}: ${node.failureSummary}`).slice(0, 3),
        ]),
      ).toEqual([]);
    },
  );
});
