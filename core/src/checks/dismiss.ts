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
  // By what they can apply to, so that no finding is held against all of them.
  const byKey = new Map<string, number[]>();
  dismissals.forEach((one, i) => {
    const known = byKey.get(keyOf(one));
    if (known) known.push(i);
    else byKey.set(keyOf(one), [i]);
  });
  for (const finding of findings) {
    const its = keysOf(finding, text)
      .flatMap(key => byKey.get(key) ?? [])
      .sort((a, b) => a - b)
      .map(i => dismissals[i] as Dismissal)
      .filter(one => covers(one, finding));
    for (const one of its) used.add(one);
    if (its[0]) dismissed.push({ finding, by: its[0] });
    else kept.push(finding);
  }
  return { kept, dismissed, unused: dismissals.filter(one => !used.has(one)) };
}

/** What a dismissal stands for: a check in the whole file, words wherever they stand, or the finding at one place. */
function keyOf({ history: { ruling }, place }: Dismissal): string {
  if (ruling.scope === 'rule-in-file') return ruling.code;
  if (ruling.scope === 'value') return `${ruling.code} of ${anchorWords(ruling.anchor)}`;
  return `${ruling.code} at ${place?.outcome === 'found' ? place.start : ''}`;
}

const keysOf = ({ code, start, end }: Finding, text: string): string[] => [
  code,
  `${code} of ${flat(text.slice(start, end))}`,
  `${code} at ${start}`,
];

/** A finding may reach over the end of its sentence; its anchor does not. */
const covers = ({ history: { ruling }, place }: Dismissal, { end }: Finding): boolean =>
  ruling.scope === 'rule-in-file' || ruling.scope === 'value' || (place?.outcome === 'found' && place.end <= end);

const flat = (text: string): string => text.replace(/\s+/g, ' ');
