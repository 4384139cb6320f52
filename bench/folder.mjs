// `npm run bench:folder [articles]`: what a hover and a keystroke cost in a folder of 10,000 invented articles, and what
// the folder takes to read and to keep. Time of the processor, in one process with the server's own parts.
import { readFileSync } from 'node:fs';
import { bundled, root } from '../scripts/bundle.mjs';
import { inventArticles } from './invented.mjs';
import { cpuSeconds } from './measure.mjs';

const { BlockCache, Folder, defaultSettings, factsOf, hoverAt, setNamesModel } = await bundled(`
  export { BlockCache, defaultSettings, factsOf, setNamesModel } from './core/src/index.ts';
  export { Folder } from './server/src/folder.ts';
  export { hoverAt } from './server/src/features/hover.ts';`);
setNamesModel(readFileSync(`${root}models/names.bin`));

const size = Number(process.argv[2] ?? 10_000);
const articles = inventArticles(size);
const logger = { warn: console.error, error: console.error, info() {} };
// Read as the server reads a folder: nothing is kept for texts that nobody edits.
const folder = new Folder('file:///n', defaultSettings, 'utf-16', logger, '2026-11-21');
const cache = new BlockCache(false);
const uriOf = i => `file:///n/${String(i).padStart(5, '0')}.txt`;
const ms = work => (cpuSeconds(work) * 1000).toFixed(2).padStart(9);
const row = (title, ...columns) => console.log(title.padEnd(28), ...columns);
const put = (i, text, itsCache = cache) => folder.put(uriOf(i), { text, clientUri: uriOf(i), version: 1 }, itsCache);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
// The last tenth says whether an article takes longer the more there are.
let last = 0;
const seconds = cpuSeconds(() => {
  articles.forEach((text, i) => {
    if (i < size * 0.9) put(i, text);
    else last += cpuSeconds(() => put(i, text));
  });
});
globalThis.gc?.();
const kept = process.memoryUsage().heapUsed - before;
row('articles', size);
row(
  'read, s',
  seconds.toFixed(1),
  `(${((seconds / size) * 1000).toFixed(2)} ms each, the last ${((last / size) * 10_000).toFixed(2)})`,
);
row('kept, MB', (kept / 1e6).toFixed(0), `(${(kept / size / 1000).toFixed(1)} kB each)`);

// The article in hand is the one of the folder's middle; its names are of those that most articles have and of few.
const at = Math.floor(size / 2);
const uri = uriOf(at);
const { snapshot } = folder.view();
const { entities, mentions, quantities } = snapshot.documents.get(uri);
const spread = entities
  .map((entity, index) => ({
    start: mentions[entity.mentions[0]].start,
    files: snapshot.entity(snapshot.entityId(uri, index))?.uses.length ?? 0,
  }))
  .sort((a, b) => b.files - a.files);
const hover = start => {
  const view = folder.view();
  const file = view.file(uri);
  return hoverAt(view, file, file.positions.position(start), true);
};
const open = new BlockCache();
put(at, articles[at], open);
let text = articles[at];
const cut = () => text.lastIndexOf('\n\n') + 2;
/** A word at the head of the last paragraph comes and goes. */
const type = () => {
  text = text.startsWith('Well, ', cut())
    ? text.slice(0, cut()) + text.slice(cut() + 6)
    : `${text.slice(0, cut())}Well, ${text.slice(cut())}`;
  put(at, text, open);
};

// As the server does when it has read a folder.
factsOf('', 'place');
row('CPU ms', ...['first', 'second', 'warm', 'after edit'].map(title => title.padStart(9)));
const places = [
  [`frequent name (${spread[0].files} files)`, spread[0].start],
  [`rare name (${spread.at(-1).files} files)`, spread.at(-1).start],
  ['figure', quantities.find(({ kind }) => kind !== 'date' && kind !== 'time').start],
];
for (const [title, start] of places) {
  const first = ms(() => hover(start));
  const second = ms(() => hover(start));
  const warm = median(21, () => hover(start));
  row(
    title,
    first,
    second,
    warm,
    median(11, () => hover(start), type),
  );
}
row('keystroke', ms(type), ms(type), median(21, type));
const typeAndCheck = () => {
  type();
  folder.findings(uri);
};
row('keystroke and findings', ms(typeAndCheck), ms(typeAndCheck), median(21, typeAndCheck));

/** Of several passes, each after `prepare`. */
function median(passes, work, prepare = () => {}) {
  const times = Array.from({ length: passes }, () => {
    prepare();
    return cpuSeconds(work) * 1000;
  }).sort((a, b) => a - b);
  return times[passes >> 1].toFixed(2).padStart(9);
}
