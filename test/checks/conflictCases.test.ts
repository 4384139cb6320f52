/** How many of the disagreements in `test/conflicts` are found, and that next to nothing else is. */
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { setNamesModel } from '../../core/src/index.ts';
import { loadNamesModel } from '../../host/src/namesModel.ts';
import { conflictCases, judged } from '../kit/conflictCases.ts';

loadNamesModel(fileURLToPath(new URL('../../models', import.meta.url)));
// The next file of this worker reads names without it.
afterAll(() => setNamesModel(null));

/** What has been reached. Raise it when it is passed; below it something that was found is lost. */
const FOUND = 124;
const FALSE = 0;

test(`of the disagreements ${FOUND} are found, with ${FALSE} false alarms at most`, () => {
  const cases = conflictCases('differ').map(one => ({ name: one.name, ...judged(one) }));
  const missed = cases.filter(one => !one.found).map(one => one.name);
  expect(cases.length - missed.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(FOUND);
  const wrong = [...cases, ...conflictCases('agree').map(one => ({ name: one.name, ...judged(one) }))].flatMap(one =>
    one.false.map(finding => `${one.name}: ${finding.message}`),
  );
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(FALSE);
});
