/** The page beside a text: what a narrow one drops, and where that is to be found. */
import { describe, expect, test } from 'vitest';
import { basin, figure, table, tick } from './kit.ts';
import { missing, usePage } from './usePage.ts';

const open = usePage();

describe.skipIf(missing)('a narrow page', () => {
  const wide = ['Claim', 'Value', 'Source', 'State', 'By', 'Differs'];
  const widths: readonly (readonly [number, readonly string[]])[] = [
    [1000, wide],
    [700, wide.filter(name => name !== 'Value')],
    [500, wide.filter(name => name !== 'Value' && name !== 'By')],
    [400, ['Claim', 'State', 'Differs']],
  ];
  for (const [width, columns] of widths) {
    test(`of ${width} pixels has ${columns.length} columns, cuts no state and no heading, and unfolds the rest`, async () => {
      for (const theme of ['light', 'dark']) {
        const desk = await open(theme, { width, height: 700 });
        const { page } = desk;
        const half = figure('h', 11, {
          ...{ figure: '340,000', concept: 'number', value: '340,000', source: 'the port', state: 'half' },
          tick: tick({ sources: [], shownSources: [], waits: true }),
        });
        await desk.tell(table([{ ...basin, figures: [...basin.figures, half] }]));
        await page.locator('.row[data-id=h]').click();
        await page.keyboard.press('ArrowRight');
        const headings = page.getByRole('columnheader').filter({ visible: true });
        await headings.last().getByRole('button').click();
        expect(await headings.allInnerTexts()).toEqual(columns);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.heading, .cell.state')]
            .filter(one => one.scrollWidth > one.clientWidth)
            .map(one => one.textContent),
        );
        expect(cut).toEqual([]);
        const unfolded = await page.locator('.unfolded').innerText();
        expect(unfolded.includes('Value: 340,000')).toBe(!columns.includes('Value'));
        expect(unfolded.includes('Source: the port')).toBe(!columns.includes('Source'));
        expect(unfolded).toContain('Mara Quill');
        const picture = process.env['PICTURES'];
        if (picture) await page.screenshot({ path: `${picture}/desk-${width}-${theme}.png` });
        if (theme === 'light') await desk.close();
      }
    });
  }
});
