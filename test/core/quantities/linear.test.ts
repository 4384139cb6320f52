import { expect, test } from 'vitest';
import { recognizeQuantities } from '../../../core/src/quantities/index.ts';
import { readBlock } from '../../../core/src/text/index.ts';

const hostile = [
  '7',
  '1,',
  '“1 ',
  '5-',
  'one hundred and ',
  '5 to ',
  'tens of ',
  '(5 ',
  '$5 ',
  '5% ',
  '1.',
  'from 5% in 2019 to ',
  '[1',
  '1/2/',
  'May 5 ',
  '2019-',
  'A 5 ',
  '1:22',
  'five-',
  'more than ',
  'the last ',
  '5 red blue ',
];

test.each(hostile)('twice as much of %j takes about twice as long', piece => {
  // Milliseconds of the processor, which other work on the machine does not stretch as it does those of the clock.
  const time = (length: number): number => {
    const block = readBlock('paragraph', piece.repeat(Math.floor(length / piece.length)));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run++) {
      const start = process.cpuUsage();
      recognizeQuantities(block);
      best = Math.min(best, process.cpuUsage(start).user / 1000);
    }
    return best;
  };
  time(4_000);
  const once = time(10_000);
  const eight = time(80_000);
  // Eight times the text; quadratic work would take sixty-four times as long. Times under 20 ms are noise.
  expect(eight).toBeLessThan(Math.max(once, 20) * 32);
});
