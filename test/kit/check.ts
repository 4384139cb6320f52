/** Runs checks on texts, and applies what they offer. */
import {
  analyzeDocument,
  BlockCache,
  Corpus,
  type CorpusSnapshot,
  checks,
  defaultSettings,
  type Finding,
  type Fix,
  runChecks,
} from '../../core/src/index.ts';

/** One text, or several by file name. */
export type Articles = string | Readonly<Record<string, string>>;

/** A finding with the words it stands on and its file. */
export interface SeenFinding extends Finding {
  readonly uri: string;
  readonly words: string;
  /** `file:words` of each related place. */
  readonly points: readonly string[];
}

const cache = new BlockCache();

/** The folder of these articles. A text alone is `a.txt`. */
export function corpusOf(articles: Articles): { corpus: Corpus; snapshot: CorpusSnapshot } {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(asFiles(articles))) {
    corpus.update(uri, analyzeDocument(text, defaultSettings, cache));
  }
  return { corpus, snapshot: corpus.snapshot() };
}

/** What one check has to say about the articles, in order of file and position. A check that throws fails the test. */
export function findingsOf(code: string, articles: Articles): SeenFinding[] {
  const { snapshot } = corpusOf(articles);
  return [...snapshot.documents.keys()].flatMap(uri => findingsIn(snapshot, uri, code));
}

/** The findings of one file, of one check or of all. */
export function findingsIn(snapshot: CorpusSnapshot, uri: string, code?: string): SeenFinding[] {
  const logger = {
    warn(message: string): void {
      throw new Error(message);
    },
  };
  const off = Object.fromEntries(
    checks.filter(check => check.code !== code).map(check => [check.code, 'off' as const]),
  );
  const text = (file: string) => snapshot.documents.get(file)?.source.text ?? '';
  return runChecks(snapshot, uri, { checks: code === undefined ? {} : off }, logger).map(finding => ({
    ...finding,
    uri,
    words: text(uri).slice(finding.start, finding.end),
    points: finding.related.map(place => `${place.uri}:${text(place.uri).slice(place.start, place.end)}`),
  }));
}

/** The articles after a fix. */
export function applied(articles: Articles, fix: Fix | undefined): Record<string, string> {
  const files: Record<string, string> = { ...asFiles(articles) };
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.start - a.start || b.end - a.end);
  for (const { uri, start, end, newText } of edits) {
    const text = files[uri] ?? '';
    files[uri] = text.slice(0, start) + newText + text.slice(end);
  }
  return files;
}

const asFiles = (articles: Articles): Readonly<Record<string, string>> =>
  typeof articles === 'string' ? { 'a.txt': articles } : articles;
