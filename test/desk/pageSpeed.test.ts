/** The page with a folder of 2,000 figures: how soon it is there, how it scrolls, and how soon it shows a tick. */
import { describe, expect, test } from 'vitest';
import type { HostMessage } from '../../desk/src/messages.ts';
import type { DeskFile } from '../../server/src/lsp/deskMessages.ts';
import type { DeskPage } from './browser.ts';
import { conflict, dated, figure, file, other, table, tick } from './kit.ts';
import { missing, usePage } from './usePage.ts';

const open = usePage();
let desk: DeskPage;

describe.skipIf(missing)('a folder of 2,000 figures', () => {
  const articles = Array.from({ length: 100 }, (_, i) =>
    file(
      `article-${String(i).padStart(3, '0')}.txt`,
      Array.from({ length: 20 }, (_, j) =>
        figure(`${i}-${j}`, j, {
          figure: `${i * j} boats`,
          ...(j === 3 && { state: 'differs' as const, conflicts: [conflict('quay.txt', 3, other)] }),
        }),
      ),
      Array.from({ length: 10 }, (_, j) => dated(String(1950 + ((i + j) % 70)), j)),
    ),
  );
  const folder = table(articles, { scope: 'folder', article: null });

  /** Milliseconds from the message to the first picture that shows it. The message is brought to the page before. */
  async function timed(message: HostMessage): Promise<{ took: number; work: number }> {
    type Held = typeof globalThis & { held: HostMessage };
    await desk.page.evaluate(data => {
      (globalThis as Held).held = data;
    }, message);
    let took = 0;
    const work = await worked(async () => {
      took = await desk.page.evaluate(async () => {
        const before = performance.now();
        globalThis.postMessage((globalThis as Held).held);
        const news = document.querySelector('#done') as HTMLElement;
        const was = news.textContent;
        while (news.textContent === was) await new Promise(resolve => requestAnimationFrame(resolve));
        // The picture is made after the callbacks of its frame.
        await new Promise(resolve => setTimeout(resolve, 0));
        return performance.now() - before;
      });
    });
    return { took, work };
  }

  /** Milliseconds that the page's thread worked meanwhile: waiting for a busy machine is not counted. */
  async function worked(work: () => Promise<unknown>): Promise<number> {
    const session = await desk.page.context().newCDPSession(desk.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const total = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(one => one.name === 'TaskDuration')?.value ?? 0;
    };
    const before = await total();
    await work();
    const seconds = (await total()) - before;
    await session.detach();
    return seconds * 1000;
  }

  const frames = 120;
  /** Milliseconds between two pictures while the table is scrolled by seven rows a picture, in order of length. */
  const scrolled = (): Promise<number[]> =>
    desk.page.evaluate(async count => {
      const grid = document.querySelector('#grid') as HTMLElement;
      const gaps: number[] = [];
      let last = performance.now();
      for (let i = 0; i < count; i++) {
        grid.scrollTop += 180;
        await new Promise(resolve => requestAnimationFrame(resolve));
        const now = performance.now();
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((a, b) => a - b);
    }, frames);

  test('opens fast, holds few rows, scrolls smoothly, and shows a tick at once', async () => {
    desk = await open();
    const { page } = desk;
    let gaps: number[] = [];
    const shown = await timed(folder);
    expect(await page.locator('.row[data-id]').count()).toBeLessThan(80);
    expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('2001');
    const scrollWork = await worked(async () => {
      gaps = await scrolled();
    });
    const [first] = articles as [DeskFile];
    const figures = first.figures.map((one, i) =>
      i === 0 ? { ...one, state: 'checked' as const, tick: tick() } : one,
    );
    const update = {
      revision: 2,
      isUpdate: true,
      files: [{ ...first, figures }],
      changed: [],
      removed: [],
      leftOut: 0,
      lost: 0,
    };
    const ticked = await timed({ ...folder, table: update });
    const perFrame = scrollWork / frames;
    const at = (share: number) => (gaps[Math.floor(gaps.length * share)] ?? 0).toFixed(1);
    console.log(
      `desk, 2,000 figures: shown in ${shown.took.toFixed(0)} ms (${shown.work.toFixed(0)} of work), a tick in ${ticked.took.toFixed(0)} ms (${ticked.work.toFixed(0)}); scrolling: a picture every ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms (${perFrame.toFixed(1)} of work each)`,
    );
    expect(shown.work).toBeLessThan(500);
    expect(ticked.work).toBeLessThan(100);
    // At 60 pictures a second there are 16.
    expect(perFrame).toBeLessThan(16);
  });
});
