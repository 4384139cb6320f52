/** `tickmark explain`: how a figure was read, what it was compared with, and why each did or did not match. */
import { posix } from 'node:path';
import { type Explanation, explainClaim } from '../../core/src/index.ts';
import { isFile } from '../../host/src/index.ts';
import { positionAt } from '../../sheet/src/index.ts';
import { type Article, type Run, readArticles } from './articles.ts';
import type { Options } from './options.ts';
import { type Terminal, visible } from './terminal.ts';

/** Which figures are meant: all of a file, of one of its lines, or the one at a column. */
interface Wanted {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

interface Explained extends Explanation {
  readonly start: number;
  readonly end: number;
}

/** Explains the figures that the first path means; the others are read to compare with. Returns the exit code. */
export async function explain(options: Options, terminal: Terminal): Promise<number> {
  const [place = '', ...others] = options.paths;
  const wanted = await readPlace(place);
  const run = await readArticles({ ...options, paths: [wanted.file, ...others] }, terminal, { judge: false });
  const uri = posix.normalize(wanted.file.replaceAll('\\', '/'));
  const article = run.articles.find(one => one.uri === uri);
  if (!article) {
    if (!run.failed) terminal.note(`${wanted.file}: Name one article first, then what it is to be compared with.`);
    return 2;
  }
  const figures = explained(article, run, wanted);
  if (figures.length === 0) terminal.note(`${place}: No figure stands here.`);
  if (figures.length > 0 || options.format === 'json')
    await terminal.print(options.format === 'json' ? json(article, run, figures) : plain(article, run, figures));
  return run.failed ? 2 : 0;
}

const numbered = /^(.+):(\d{1,9})$/s;

/** `a.txt`, `a.txt:12`, `a.txt:12:7`. Where a file is called `c:3`, that is no line of `c`: the longest name that is there counts. */
async function readPlace(place: string): Promise<Wanted> {
  const [, shorter, last] = numbered.exec(place) ?? [];
  if (shorter === undefined || (await isFile(place))) return { file: place, line: null, column: null };
  const [, shortest, first] = numbered.exec(shorter) ?? [];
  if (shortest === undefined || (await isFile(shorter))) return { file: shorter, line: Number(last), column: null };
  return { file: shortest, line: Number(first), column: Number(last) };
}

function explained({ uri, analysis }: Article, run: Run, { line, column }: Wanted): Explained[] {
  return analysis.claims.flatMap((claim, index) => {
    const figure = analysis.quantities[claim.quantity];
    if (!figure) return [];
    // Dates are compared by checks of their own; they are explained where one is asked for by its place.
    if (column === null && (figure.kind === 'date' || figure.kind === 'time')) return [];
    const from = positionAt(analysis.source, figure.start);
    const to = positionAt(analysis.source, figure.end);
    if (line !== null && (line < from.line || line > to.line)) return [];
    if (column !== null && line === from.line && column < from.column) return [];
    if (column !== null && line === to.line && column > to.column) return [];
    const found = explainClaim(run.corpus, uri, index);
    return found ? [{ ...found, start: figure.start, end: figure.end }] : [];
  });
}

const flat = (words: string): string => visible(words.replace(/\s+/g, ' ').trim());

function placeOf(run: Run, uri: string, span: { start: number; end: number }) {
  const source = run.corpus.documents.get(uri)?.source;
  const { line, column } = source ? positionAt(source, span.start) : { line: 1, column: 1 };
  return { uri, start: span.start, end: span.end, line, column, text: source?.text.slice(span.start, span.end) ?? '' };
}

function plain(article: Article, run: Run, figures: readonly Explained[]): string {
  const blocks = figures.map(figure => {
    const { line, column, text } = placeOf(run, article.uri, figure);
    const lines = [`${visible(article.uri)}:${line}:${column}  ${flat(text)}`];
    for (const words of figure.reading) lines.push(`  ${flat(words)}`);
    for (const { heading, claims } of figure.groups) {
      lines.push(`  ${heading}:`);
      for (const { uri, figure: other, comparison } of claims) {
        const there = placeOf(run, uri, other);
        lines.push(
          `    ${visible(uri)}:${there.line}:${there.column}  ${flat(there.text)}: ${flat(comparison.reason)}`,
        );
      }
    }
    for (const words of [figure.nothing, ...figure.limits]) if (words !== '') lines.push(`  ${words}`);
    return `${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}

function json(article: Article, run: Run, figures: readonly Explained[]): string {
  const output = {
    version: 1,
    figures: figures.map(({ claim, groups, limits, ...figure }) => ({
      ...placeOf(run, article.uri, figure),
      concept: claim.concept,
      time: claim.time,
      modality: claim.modality,
      source: claim.source,
      carried: claim.carried,
      compared: groups.flatMap(({ verdict, claims }) =>
        claims.map(({ uri, figure: other, comparison: { reason } }) => ({
          verdict,
          reason,
          ...placeOf(run, uri, other),
        })),
      ),
      limits,
    })),
    problems: run.problems,
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
