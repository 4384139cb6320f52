import type { Check } from '../check.ts';

/** Several rules as one check. Two may see the same slip: the first that speaks of a place is enough. */
export function firstOf(rules: readonly Check['run'][]): Check['run'] {
  return (context, report) => {
    const said = new Set<number>();
    for (const rule of rules) {
      rule(context, finding => {
        if (said.has(finding.start)) return;
        said.add(finding.start);
        report(finding);
      });
    }
  };
}
