/** The stages of the pipeline, each over the finished work of the stages before it. Bundled by `run.mjs`. */
import { recognizeAttributions } from '../core/src/attributions/index.ts';
import { assembleClaims } from '../core/src/claims/index.ts';
import { findDocumentDate, resolveDates } from '../core/src/dates/resolve.ts';
import { analyzeDocument, BlockCache, Corpus, defaultSettings, runChecks } from '../core/src/index.ts';
import { findNameCandidates, recognizeNames } from '../core/src/names/index.ts';
import { recognizeQuantities } from '../core/src/quantities/index.ts';
import { readBlock, splitBlocks } from '../core/src/text/index.ts';
import { shift } from '../core/src/text/span.ts';
import { rankTopics } from '../core/src/topics/index.ts';

export { setNamesModel } from '../core/src/index.ts';

/** Titles of the rows that others are reckoned from. */
export const rows = { claims: 'claims', whole: 'whole article', checks: 'checks, over the whole folder' };

/** Where results go, so that none is left uncomputed because nobody looks at it. */
const kept = { sum: 0 };
const keep = value => {
  kept.sum += value;
};

/** What must be no slower than anything that looks at every letter. */
export function floor(articles) {
  for (const { text } of articles) {
    const word = /\p{L}+|\p{N}+/gu;
    while (word.exec(text) !== null) keep(1);
  }
}

const readBlocks = text =>
  splitBlocks(text).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    content: readBlock(kind, text.slice(start, end)),
  }));

const place = (quantity, by) => ({
  ...shift(quantity, by),
  number: shift(quantity.number, by),
  conceptSpan: quantity.conceptSpan && shift(quantity.conceptSpan, by),
});

/** Figures of blocks already read, placed in the document, with its date and theirs. */
function figuresOf(blocks) {
  const quantities = [];
  for (const { start, content } of blocks)
    for (const quantity of recognizeQuantities(content)) quantities.push(place(quantity, start));
  const date = findDocumentDate(blocks, quantities, null);
  return { date, quantities: resolveDates(quantities, date) };
}

const namesOf = blocks =>
  recognizeNames(
    blocks,
    blocks.map(block => findNameCandidates(block.content)),
  );

const readAll = articles =>
  articles.map(({ uri, text }) => ({
    uri,
    text,
    blocks: readBlocks(text),
    analysis: analyzeDocument(text, defaultSettings),
  }));

/** Rows of the table: a title and a function that goes over all articles once. */
export function stages(articles) {
  const read = readAll(articles);
  const overAll = work => () => {
    for (const one of read) work(one);
  };
  return [
    ['text: blocks, tokens, sentences', overAll(({ text }) => keep(readBlocks(text).length))],
    [
      'figures',
      overAll(({ blocks }) => {
        for (const { content } of blocks) keep(recognizeQuantities(content).length);
      }),
    ],
    ['figures and dates', overAll(({ blocks }) => keep(figuresOf(blocks).quantities.length))],
    ['names', overAll(({ blocks }) => keep(namesOf(blocks).mentions.length))],
    [
      'attributions',
      overAll(({ text, analysis }) =>
        keep(recognizeAttributions(text, analysis.blocks, analysis.sentences, analysis).attributions.length),
      ),
    ],
    [
      rows.claims,
      overAll(({ text, analysis }) => {
        const { date, blocks, sentences, quantities } = analysis;
        const parts = { text, date, blocks, sentences, quantities, names: analysis, attributions: analysis };
        keep(assembleClaims(parts).length);
      }),
    ],
    ['topics', overAll(({ analysis }) => keep(rankTopics(analysis.blocks, analysis).length))],
    [rows.whole, overAll(({ text }) => keep(analyzeDocument(text, defaultSettings).claims.length))],
  ];
}

/** Rows about what is done with the articles of a folder once they have been read. */
export function stagesOfFolder(articles) {
  const read = readAll(articles);
  const corpus = new Corpus();
  for (const { uri, analysis } of read) corpus.update(uri, analysis);
  const snapshot = corpus.snapshot();
  return [
    [
      'folder: all articles into a corpus',
      () => {
        const fresh = new Corpus();
        for (const { uri, analysis } of read) keep(fresh.update(uri, analysis).size);
      },
    ],
    [
      rows.checks,
      () => {
        for (const { uri } of read) keep(runChecks(snapshot, uri, defaultSettings).length);
      },
    ],
  ];
}

/**
 * One keystroke in an article of so many words, in a folder with all others: the article read again, entered, checked.
 * The article is put together from others.
 */
export function keystroke(articles, words) {
  let text = '';
  for (const article of articles) {
    if (text.split(/\s+/).length > words) break;
    text += `${article.text}\n\n`;
  }
  text = text
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words)
    .join('');
  const corpus = new Corpus();
  for (const article of articles) corpus.update(article.uri, analyzeDocument(article.text, defaultSettings));
  const cache = new BlockCache();
  let typed = 0;
  return () => {
    const at = Math.floor(text.length / 2);
    const edited = `${text.slice(0, at)}${String.fromCharCode(97 + (typed++ % 26))}${text.slice(at)}`;
    corpus.update('typed', analyzeDocument(edited, defaultSettings, cache));
    keep(runChecks(corpus.snapshot(), 'typed', defaultSettings).length);
  };
}
