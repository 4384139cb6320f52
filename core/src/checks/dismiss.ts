import { anchorWords } from '../ledger/anchor.ts';
import type { Dismissal } from '../ledger/dismissal.ts';
import type { SourceText } from '../text/source.ts';
import type { Finding } from './check.ts';

/** A finding that a person has dismissed. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly by: Dismissal;
}

/** Findings that stay, those that were dismissed, and the dismissals that found nothing to dismiss. */
export interface Sifted {
  readonly kept: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly unused: readonly Dismissal[];
}

/** Takes out what people have dismissed. Of several dismissals of one finding all count as used, the first is named. */
export function sift(findings: readonly Finding[], dismissals: readonly Dismissal[], { text }: SourceText): Sifted {
  if (dismissals.length === 0) return { kept: findings, dismissed: [], unused: [] };
  const kept: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  const used = new Set<Dismissal>();
  const byCode = new Map<string, Dismissal[]>();
  for (const one of dismissals) {
    const { code } = one.history.ruling;
    const known = byCode.get(code);
    if (known) known.push(one);
    else byCode.set(code, [one]);
  }
  for (const finding of findings) {
    const its = (byCode.get(finding.code) ?? []).filter(one => covers(one, finding, text));
    for (const one of its) used.add(one);
    if (its[0]) dismissed.push({ finding, by: its[0] });
    else kept.push(finding);
  }
  return { kept, dismissed, unused: dismissals.filter(one => !used.has(one)) };
}

function covers({ history, place }: Dismissal, { start, end }: Finding, text: string): boolean {
  const { ruling } = history;
  if (ruling.scope === 'rule-in-file') return true;
  if (ruling.scope === 'value') return flat(text.slice(start, end)) === anchorWords(ruling.anchor);
  // A finding may reach over the end of its sentence; its anchor does not.
  return place?.outcome === 'found' && place.start === start && place.end <= end;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
