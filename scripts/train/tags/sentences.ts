import { SentenceFeatures } from '../../../core/src/tags/features.ts';
import { tagByKind, tagNames } from '../../../core/src/tags/tag.ts';
import { readBlock } from '../../../core/src/text/index.ts';
import { readLines, readTexts } from '../files.ts';

/** A sentence in our own tokens. Of each word there is: */
export interface Sentence {
  readonly features: SentenceFeatures;
  readonly count: number;
  /** The right tag, or -1 where it is not known. */
  gold: Int8Array;
  /** The tag that it has without the model, or -1. */
  readonly fixed: Int8Array;
  /** In small letters, with straight apostrophes. */
  readonly words: readonly string[];
}

type TagOf = (start: number, end: number) => number;

/** A text as sentences; `tagOf` gives the tag of a span of it, or -1. */
function sentencesOf(text: string, tagOf: TagOf): Sentence[] {
  const found: Sentence[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, sentences } = readBlock('paragraph', line);
    for (let s = 0; s < sentences.count; s++) {
      const from = sentences.first[s] as number;
      const to = sentences.first[s + 1] as number;
      const gold = new Int8Array(to - from);
      const fixed = new Int8Array(to - from);
      const words: string[] = [];
      const features = new SentenceFeatures();
      features.read(line, tokens, from, to);
      for (let i = from; i < to; i++) {
        const start = tokens.start[i] as number;
        const end = tokens.end[i] as number;
        gold[i - from] = tagOf(offset + start, offset + end);
        fixed[i - from] = tagByKind(line, tokens, i);
        words.push(line.slice(start, end).toLowerCase().replace('’', "'"));
      }
      found.push({ features, gold, fixed, words, count: to - from });
    }
    offset += line.length + 1;
  }
  return found;
}

/** GUM: the tags stand token by token in one file, the text with its spaces in another. Sentences of each document. */
export function readTreebank(folder: string): Sentence[][] {
  const tagged = new Map<string, [form: string, tag: string][]>();
  let tokens: [string, string][] = [];
  for (const line of readLines(folder, 'gum-upos.tsv')) {
    if (line.startsWith('# GUM')) {
      tokens = [];
      tagged.set(line.slice(2).trim(), tokens);
    } else if (line.includes('\t')) tokens.push(line.split('\t') as [string, string]);
  }
  const documents: Sentence[][] = [];
  let lost = 0;
  for (const { id = '', text } of readTexts(folder, 'gum.jsonl')) {
    const forms = tagged.get(id);
    if (!forms) continue;
    // Tag of the treebank's token at each character.
    const tags = new Int8Array(text.length).fill(-1);
    let at = 0;
    for (const [form, name] of forms) {
      const start = text.indexOf(form, at);
      if (start < 0 || start > at + 30) {
        lost++;
        continue;
      }
      tags.fill(tagNames.indexOf(name), start, start + form.length);
      at = start + form.length;
    }
    documents.push(
      sentencesOf(text, (start, end) => {
        // Of a compound the last part counts, of `don’t` the first.
        const hyphen = text.slice(start, end - 1).lastIndexOf('-');
        return tags[start + hyphen + 1] as number;
      }),
    );
  }
  if (lost > 0) console.log(`${lost} tokens of GUM not found in its text`);
  return documents;
}

/** News without tags. */
export const readNews = (folder: string, most: number): Sentence[] =>
  readTexts(folder, 'voa-silver.jsonl')
    .slice(0, most)
    .flatMap(({ text }) => sentencesOf(text, () => -1));
