/** Nothing that a file may hold makes reading it slow: twice as much takes about twice as long, through everything. */
import { expect, test } from 'vitest';
import { analyzeDocument, Corpus, defaultSettings, runChecks } from '../core/src/index.ts';

const hostile = [
  '7',
  ',',
  '1,',
  '1,1,1,',
  '$1.2bn ',
  '5% of ',
  '(5 ',
  '5\n',
  'five-',
  'one hundred and ',
  'tens of ',
  'from 5% in 2019 to ',
  'May 5 ',
  '2019-',
  '1/2/',
  '“ ‘',
  '“‘ ”’ ',
  '"',
  '“I x y z w,” he said. ',
  'he said, ',
  'according to ',
  '[1] ',
  'Ab, ',
  'A. ',
  'a-',
  '(https://a.bc) ',
  '. ',
];

/** Milliseconds of the processor, which other work on the machine does not stretch as it does those of the clock. */
function timeOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const before = process.cpuUsage();
  const corpus = new Corpus();
  corpus.update('a', analyzeDocument(text, defaultSettings));
  runChecks(corpus.snapshot(), 'a', defaultSettings);
  return process.cpuUsage(before).user / 1000;
}

test('twice as much of anything takes about twice as long', { timeout: 120_000 }, () => {
  const slow: string[] = [];
  for (const piece of hostile) {
    timeOf(piece, 10_000);
    const once = Math.min(timeOf(piece, 20_000), timeOf(piece, 20_000));
    const four = timeOf(piece, 80_000);
    // Quadratic work would take sixteen times as long. Times under 20 ms are noise.
    if (four > Math.max(once, 20) * 9)
      slow.push(`${piece}: ${once.toFixed()} ms, four times as much ${four.toFixed()} ms`);
    // Twenty microseconds a character are twenty times what an article takes.
    if (four > 80_000 * 0.02) slow.push(`${piece}: ${four.toFixed()} ms for 80,000 characters`);
  }
  expect(slow).toEqual([]);
});

test.each(['7', ',', 'one hundred and ', '“‘ ”’ '])('a megabyte of %j, and two', { timeout: 60_000 }, piece => {
  timeOf(piece, 100_000);
  const one = timeOf(piece, 1_000_000);
  const two = timeOf(piece, 2_000_000);
  expect(two).toBeLessThan(Math.max(one, 100) * 4);
});
