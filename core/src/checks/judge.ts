import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Logger } from '../ports.ts';
import type { Settings } from '../settings.ts';
import type { Finding } from './check.ts';
import { emptyDesk } from './desk.ts';
import { type DismissedFinding, sift } from './dismiss.ts';
import { checks } from './index.ts';
import { inOrder, type RunOptions, runChecks, severityOf } from './run.ts';
import { withoutSettled } from './settled.ts';
import { unusedFinding, unusedSuppression } from './unusedSuppression.ts';

/** What is to be said about an article once its people were heard. */
export interface Judgement {
  /** By position, then by code. */
  readonly findings: readonly Finding[];
  /** What a person has dismissed, in the same order. */
  readonly dismissed: readonly DismissedFinding[];
}

/** The findings of one document that its people's decisions and dismissals leave. */
export function judge(
  corpus: CorpusSnapshot,
  uri: string,
  settings: Pick<Settings, 'checks'>,
  logger?: Logger,
  options: RunOptions = {},
): Judgement {
  const document = corpus.documents.get(uri);
  if (!document) return { findings: [], dismissed: [] };
  const { desk = emptyDesk, only } = options;
  const found = withoutSettled(runChecks(corpus, uri, settings, logger, options), document, desk);
  const { kept, dismissed, unused } = sift(found, desk.dismissals, document.source);
  // What one check alone leaves unused, another may need.
  const severity = only === undefined ? severityOf(unusedSuppression, settings) : 'off';
  const idle = severity === 'off' ? [] : unused.filter(({ history }) => runs(history.ruling.code, settings));
  if (severity === 'off' || idle.length === 0) return { findings: kept, dismissed };
  return { findings: [...kept, ...idle.map(one => unusedFinding(one, severity))].sort(inOrder), dismissed };
}

/** A check that is off, or that another version has, finds nothing by itself. */
function runs(code: string, settings: Pick<Settings, 'checks'>): boolean {
  const check = checks.find(one => one.code === code);
  return check !== undefined && severityOf(check, settings) !== 'off';
}
