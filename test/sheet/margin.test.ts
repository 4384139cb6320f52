/** The printed sheet in a browser: every tick stands in the margin of its own paragraph, and on no other tick or text. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../sheet/src/index.ts';
import { browserPath, launch } from '../desk/browser.ts';
import { Desk, harbour } from './kit.ts';

const dense =
  'The cannery of Alder Bay paid 14 euros an hour in 2023, 15 euros in 2024 and 17 euros in 2025, and employs 240 people ' +
  'on 3 shifts, of whom 31 percent live in town.';
const scores = 'Boxes by quay: 412 boxes, 388 boxes, 205 boxes, 199 boxes, 176 boxes, 88 boxes, 61 boxes, 40 boxes.';
const plain = 'Nobody at the cannery wanted to speak about it, and the gate stayed shut until the evening.';

let browser: Browser;
const missing = browserPath === null && process.env['CI'] !== 'true';
beforeAll(async () => {
  if (!missing) browser = await launch();
});
afterAll(() => browser?.close());

/** What is not where it belongs, in words. */
const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const ticks = [...document.querySelectorAll<HTMLElement>('.tick')];
    const boxes = ticks.map(tick => tick.getBoundingClientRect());
    const edge = document.documentElement.clientWidth;
    for (const [i, box] of boxes.entries()) {
      const name = `tick ${i + 1}`;
      const tick = ticks[i] as HTMLElement;
      const paragraph = (tick.closest('p') as HTMLElement).getBoundingClientRect();
      if (box.top < paragraph.top - 2 || box.bottom > paragraph.bottom + 2) found.push(`${name} left its paragraph`);
      if (box.left < paragraph.right - 1 - marginOf(tick)) found.push(`${name} stands in the text`);
      if (box.left + tick.scrollWidth > edge + 1) found.push(`${name} leaves the page`);
      if (tick.scrollWidth > tick.clientWidth) found.push(`${name} is wider than its place`);
      for (const [k, other] of boxes.slice(0, i).entries()) {
        const apart =
          box.left >= other.right - 0.5 ||
          other.left >= box.right - 0.5 ||
          box.top >= other.bottom - 2 ||
          other.top >= box.bottom - 2;
        if (!apart) found.push(`${name} stands on tick ${k + 1}`);
      }
    }
    return found;
    function marginOf(tick: HTMLElement): number {
      return Number.parseFloat(getComputedStyle(tick.closest('p') as HTMLElement).paddingRight) || 0;
    }
  });

/** How far each tick of a paragraph stands below the line of its figure. */
const drifts = (page: Page, paragraph: number): Promise<number[]> =>
  page.evaluate(at => {
    const its = document.querySelectorAll('.text p')[at] as HTMLElement;
    const ticks = [...its.querySelectorAll('.tick')];
    return [...its.querySelectorAll('.figure sup')].map((number, i) => {
      const line = Number.parseFloat(getComputedStyle(its).lineHeight);
      const middle = (one: Element | undefined): number => {
        const { top = 0, bottom = 0 } = one?.getBoundingClientRect() ?? {};
        return (top + bottom) / 2;
      };
      return Math.round((middle(ticks[i]) - middle(number)) / line);
    });
  }, paragraph);

describe.skipIf(missing)('the margin', () => {
  for (const media of ['screen', 'print'] as const) {
    test(`keeps ticks beside their lines, in their paragraphs and off each other: ${media}`, async () => {
      const text = `${harbour}\n\n${dense}\n\n${plain}\n\n${scores}\n\n${plain}\n`;
      const desk = new Desk({ 'cannery.txt': text })
        .decide('cannery.txt', '14 euros', 'checked')
        .decide('cannery.txt', '240 people', 'wrong');
      // The width of an A4 page between its margins is 182 mm.
      const page = await browser.newPage({ viewport: { width: media === 'print' ? 688 : 900, height: 1000 } });
      await page.emulateMedia({ media });
      await page.setContent(html(desk.sheet()));
      const picture = process.env['PICTURES'];
      if (picture) await page.screenshot({ path: `${picture}/margin-${media}.png`, fullPage: true });
      expect(await page.locator('.tick').count()).toBeGreaterThan(14);
      expect(await astray(page)).toEqual([]);
      const texts = await page.locator('.text p').allInnerTexts();
      const drift = (words: string) =>
        drifts(
          page,
          texts.findIndex(one => one.startsWith(words)),
        );
      expect(await drift('The ferry')).toEqual([0, 0]);
      // Where the margin has less room than the line, its last ticks stand beside the next.
      for (const words of ['The cannery', 'Boxes']) expect(Math.max(...(await drift(words)))).toBeLessThanOrEqual(1);
      await page.close();
    });
  }
});
