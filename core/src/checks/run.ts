import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Logger } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { byPosition } from '../text/span.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Finding } from './check.ts';
import { checks } from './index.ts';

/**
 * The findings of one document, sorted by position, then by code; of one check alone, where `only` names it. A check that throws is fenced: its findings are
 * missing, the log says why, all others report.
 */
export function runChecks(
  corpus: CorpusSnapshot,
  uri: string,
  settings: Pick<Settings, 'checks'>,
  logger?: Logger,
  only?: string,
): Finding[] {
  const document = corpus.documents.get(uri);
  if (!document) return [];
  const findings: Finding[] = [];
  for (const check of checks) {
    const setting = settings.checks[check.code];
    if (setting === 'off' || (only !== undefined && check.code !== only)) continue;
    try {
      const found: Finding[] = [];
      check.run({ uri, document, corpus }, report => {
        found.push({
          code: check.code,
          severity: setting ?? report.severity ?? check.severity,
          start: report.start,
          end: report.end,
          message: report.message,
          related: report.related ?? [],
          fixes: report.fixes ?? [],
          unnecessary: report.unnecessary ?? false,
        });
      });
      findings.push(...found);
    } catch (error) {
      logger?.warn(`The check ${check.code} failed on ${uri}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return findings.sort((a, b) => byPosition(a, b) || byCodeUnit(a.code, b.code));
}
