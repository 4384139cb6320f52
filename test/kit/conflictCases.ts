/** The cases in `test/conflicts`: short invented articles whose figures disagree, or only look as if they did. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusOf, findingsIn, type SeenFinding } from './check.ts';

const root = fileURLToPath(new URL('../conflicts/', import.meta.url));

export interface ConflictCase {
  /** `differ/count 3`: the file and the case in it, from 0. */
  readonly name: string;
  readonly articles: Readonly<Record<string, string>>;
  /** The figures that disagree, between `[[` and `]]` in the file; none where all agree. */
  readonly marked: readonly { readonly uri: string; readonly start: number; readonly end: number }[];
}

/** All cases of `differ` or of `agree`: `===` stands between cases, `---` between the articles of one. */
export function conflictCases(side: 'differ' | 'agree'): ConflictCase[] {
  return readdirSync(join(root, side))
    .sort()
    .flatMap(file =>
      readFileSync(join(root, side, file), 'utf8')
        .split(/^===\n/m)
        .map((text, i) => readCase(`${side}/${file.replace('.txt', '')} ${i}`, text)),
    );
}

function readCase(name: string, text: string): ConflictCase {
  const articles: Record<string, string> = {};
  const marked: { uri: string; start: number; end: number }[] = [];
  text.split(/^---\n/m).forEach((article, i) => {
    const uri = `${'abcd'[i]}.txt`;
    let plain = '';
    let last = 0;
    for (const match of article.matchAll(/\[\[(.+?)\]\]/g)) {
      plain += article.slice(last, match.index);
      marked.push({ uri, start: plain.length, end: plain.length + (match[1] as string).length });
      plain += match[1];
      last = match.index + match[0].length;
    }
    articles[uri] = plain + article.slice(last);
  });
  return { name, articles, marked };
}

const codes: ReadonlySet<string> = new Set([
  'conflicting-figure',
  'arithmetic',
  'unit-conversion',
  'rank-conflict',
  'quote-mismatch',
  'date-conflict',
]);

/** Whether two of the marked figures (or the one there is) are pointed at, and what is said of anything else. */
export function judged({ articles, marked }: ConflictCase): { found: boolean; false: SeenFinding[] } {
  const { snapshot } = corpusOf(articles);
  const hit = new Set<number>();
  // The same alarm from both ends counts once.
  const wrong = new Map<string, SeenFinding>();
  for (const uri of Object.keys(articles)) {
    for (const finding of findingsIn(snapshot, uri)) {
      if (!codes.has(finding.code)) continue;
      const places = [{ uri, start: finding.start, end: finding.end }, ...finding.related];
      const touched = marked.flatMap((mark, i) =>
        places.some(place => place.uri === mark.uri && place.start < mark.end && mark.start < place.end) ? [i] : [],
      );
      for (const i of touched) hit.add(i);
      const ends = places.slice(0, 2).map(place => `${place.uri} ${place.start}`);
      if (touched.length === 0) wrong.set(ends.sort().join(), finding);
    }
  }
  return { found: marked.length > 0 && hit.size >= Math.min(2, marked.length), false: [...wrong.values()] };
}
