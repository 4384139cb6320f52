/** From paths to analysed articles and the folder they make: what every command begins with. */
import * as path from 'node:path';
import {
  analyzeDocument,
  BlockCache,
  Corpus,
  type CorpusSnapshot,
  type DismissedFinding,
  type DocumentAnalysis,
  type Finding,
  type Judgement,
  judge,
  judgeArticle,
  type Settings,
} from '../../core/src/index.ts';
import { findArticles, readText } from '../../host/src/index.ts';
import { type Decisions, readDecisions } from './ledgers.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface Article {
  /** The path as given on the command line, with forward slashes. */
  readonly uri: string;
  readonly analysis: DocumentAnalysis;
}

/** All articles of one run, in order of uri. */
export interface Run {
  readonly articles: readonly Article[];
  readonly corpus: CorpusSnapshot;
  /** What could not be read, in one sentence each. */
  readonly problems: readonly string[];
  /** Something could not be read, or a check broke: the answer is not complete. */
  readonly failed: boolean;
  findings(uri: string): readonly Finding[];
  /** Findings that people have dismissed, with who and why. */
  dismissed(uri: string): readonly DismissedFinding[];
  readonly decisions: Decisions;
  readonly settings: Settings;
}

/**
 * Reads and analyses everything that the paths name. What can't be read is noted and left out; the rest is done all the
 * same. With `judge`, files found in folders that are no articles are left alone with a note; files named one by one
 * are always read.
 */
export async function readArticles(options: Options, terminal: Terminal, how: { judge: boolean }): Promise<Run> {
  const { paths, settings } = options;
  const problems: string[] = [];
  const leftAlone: string[] = [];
  const complain = (problem: string): void => {
    problems.push(problem);
    terminal.note(problem);
  };
  const cache = new BlockCache(false);
  const corpus = new Corpus();
  const articles = new Map<string, Article>();
  const met = new Set<string>();
  for await (const found of findArticles(paths, settings)) {
    if ('problem' in found) {
      complain(found.problem);
      continue;
    }
    // By whichever name it is given first.
    const where = path.resolve(found.path);
    if (met.has(where)) continue;
    met.add(where);
    terminal.progress(`Reading ${found.path} (${articles.size + 1})`);
    const read = await readText(found.path);
    if ('problem' in read) {
      complain(read.problem);
      continue;
    }
    if (how.judge && !found.named) {
      const verdict = judgeArticle(found.path, read.text);
      if (!verdict.article) {
        leftAlone.push(`${found.path} (${verdict.reason})`);
        continue;
      }
    }
    try {
      const analysis = analyzeDocument(read.text, settings, cache);
      articles.set(found.path, { uri: found.path, analysis });
      corpus.update(found.path, analysis);
    } catch (error) {
      complain(`${found.path}: Tickmark stumbled over this text; please report it (${firstLine(error)}).`);
    }
  }
  terminal.progress('');
  noteLeftAlone(leftAlone, terminal);
  const known = [...corpus.snapshot().documents.keys()].map(uri => articles.get(uri) as Article);
  const decisions = await readDecisions(known);
  corpus.relink(decisions.links);
  const snapshot = corpus.snapshot();
  for (const problem of decisions.unread) complain(problem);
  // A line of a ledger that is none makes no answer incomplete.
  for (const problem of decisions.problems) terminal.note(problem);
  let broken = false;
  const logger = {
    warn(message: string) {
      broken = true;
      terminal.note(message);
    },
  };
  const judgements = new Map<string, Judgement>();
  const judgement = (uri: string): Judgement => {
    const known = judgements.get(uri) ?? judge(snapshot, uri, settings, logger, { desk: decisions.desk(uri) });
    judgements.set(uri, known);
    return known;
  };
  return {
    articles: known,
    decisions,
    settings,
    corpus: snapshot,
    problems,
    get failed() {
      return broken || problems.length > 0;
    },
    findings: uri => judgement(uri).findings,
    dismissed: uri => judgement(uri).dismissed,
  };
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] as string;

/** Names the first few; a folder full of logs needs no list. */
function noteLeftAlone(files: readonly string[], terminal: Terminal): void {
  const shown = 3;
  for (const file of files.slice(0, shown)) terminal.note(`left alone, not an article: ${file}`);
  const more = files.length - shown;
  if (more > 0) terminal.note(`left alone, not articles: ${more} more ${more === 1 ? 'file' : 'files'}`);
}
