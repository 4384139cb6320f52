import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Logger } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { byPosition } from '../text/span.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Check, Finding, Severity } from './check.ts';
import { type ArticleDesk, emptyDesk } from './desk.ts';
import { checks } from './index.ts';

export interface RunOptions {
  /** What people have said about the document. */
  readonly desk?: ArticleDesk;
  /** The code of the one check to run. */
  readonly only?: string;
}

/**
 * The findings of one document, sorted by position, then by code; of one check alone, where `only` names it. A check that
 * throws is fenced: its findings are missing, the log says why, all others report.
 */
export function runChecks(
  corpus: CorpusSnapshot,
  uri: string,
  settings: Pick<Settings, 'checks'>,
  logger?: Logger,
  { desk = emptyDesk, only }: RunOptions = {},
): Finding[] {
  const document = corpus.documents.get(uri);
  if (!document) return [];
  const findings: Finding[] = [];
  for (const check of checks) {
    const setting = settings.checks[check.code];
    const severity = severityOf(check, settings);
    if (severity === 'off' || (only !== undefined && check.code !== only)) continue;
    try {
      const found: Finding[] = [];
      check.run({ uri, document, corpus, desk }, report => {
        found.push({
          code: check.code,
          severity: setting === undefined ? (report.severity ?? severity) : severity,
          start: report.start,
          end: report.end,
          message: report.message,
          related: report.related ?? [],
          fixes: report.fixes ?? [],
          unnecessary: report.unnecessary ?? false,
          ...(report.about && { about: report.about }),
        });
      });
      findings.push(...found);
    } catch (error) {
      logger?.warn(`The check ${check.code} failed on ${uri}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return findings.sort(inOrder);
}

/** By position, then by code. */
export const inOrder = (a: Finding, b: Finding): number => byPosition(a, b) || byCodeUnit(a.code, b.code);

/** How serious a check is by the settings; `off` where it does not run. */
export const severityOf = ({ code, severity }: Check, { checks }: Pick<Settings, 'checks'>): Severity | 'off' =>
  checks[code] ?? severity;
