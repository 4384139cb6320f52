/**
 * Nothing that a file may hold makes reading it slow: four times as much takes about four times as long, through the
 * whole pipeline and the checks.
 */
import { expect, test } from 'vitest';
import { analyzeDocument, Corpus, defaultSettings, runChecks } from '../core/src/index.ts';

const hostile = [
  ',',
  '1,1,1,',
  '$1.2bn ',
  '5% of ',
  '(5 ',
  '5\n',
  'five-',
  'tens of ',
  'from 5% in 2019 to ',
  'May 5 ',
  '2019-',
  '1/2/',
  '“‘ ”’ ',
  '"',
  '“I x y z w,” he said. ',
  'he said, ',
  'according to ',
  'Ab, ',
  'Ab-Cd ',
  'Sales fell 20 percent. Sales fell to $4 from $9. ',
  '(https://a.bc) ',
  '. ',
];

/** What people paste, hold down, or make to break things: these go on for megabytes. */
const endless = ['7', '1,', 'one hundred and one hundred and ', '“ ‘', '((', '[1] ', 'Ab Cd ', 'A. B. C. ', 'a-'];

/** Milliseconds of the processor, which other work on the machine does not stretch as it does those of the clock. */
function timeOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const before = process.cpuUsage();
  const corpus = new Corpus();
  corpus.update('a', analyzeDocument(text, defaultSettings));
  runChecks(corpus.snapshot(), 'a', defaultSettings);
  return process.cpuUsage(before).user / 1000;
}

/** How many times as long four times as much takes: the best of several, since noise only adds. */
function growth(piece: string, length: number): { ratio: number; milliseconds: number } {
  timeOf(piece, length / 10);
  let quarter = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && ratio >= MOST; tries++) {
    quarter = Math.min(quarter, timeOf(piece, length / 4));
    whole = Math.min(whole, timeOf(piece, length));
    // Less than this is noise.
    ratio = whole / Math.max(quarter, 20);
  }
  return { ratio, milliseconds: whole };
}

/** Quadratic work would take sixteen times as long; collecting garbage makes linear work seem a little worse than four. */
const MOST = 6;

test('four times as much of anything takes about four times as long', { timeout: 240_000 }, () => {
  const slow: string[] = [];
  for (const piece of hostile) {
    const { ratio, milliseconds } = growth(piece, 100_000);
    if (ratio >= MOST) slow.push(`${piece}: ${ratio.toFixed(1)} times as long`);
    // Forty microseconds a character are forty times what an article takes: a figure a line is ten times as dense.
    if (milliseconds > 100_000 * 0.04) slow.push(`${piece}: ${milliseconds.toFixed()} ms for 100,000 characters`);
  }
  expect(slow).toEqual([]);
});

test.each(endless)('a quarter of a megabyte of %j, and a whole one', { timeout: 240_000 }, piece => {
  expect(growth(piece, 1_000_000).ratio).toBeLessThan(MOST);
});
