import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { BlockCache } from '../../../core/src/index.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapInMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

test('what is kept of a paragraph is the paragraph, not the article that it was cut out of', () => {
  const cache = new BlockCache();
  const rest = 'Nothing was said about it at the yard that day or the next. '.repeat(1000);
  const before = heapInMegabytes();
  for (let i = 0; i < 300; i++) {
    // As one string without parts, as a text comes from the editor.
    const text = Buffer.from(`${rest}The port of Quint handled 2.4 million containers, ${i} said.${rest}`).toString();
    cache.read('paragraph', text.slice(rest.length, text.length - rest.length));
  }
  expect(heapInMegabytes() - before).toBeLessThan(10);
});
