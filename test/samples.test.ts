/** The sample articles show each check in a believable story, and nothing else is found in them. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../core/src/index.ts';
import { root, tickmark } from './cli/kit.ts';

/** Every finding of every sample: its check and the words it stands on, in order of position. */
const expected: Readonly<Record<string, readonly (readonly [code: string, words: string])[]>> = {
  '01-ferry-terminal.txt': [
    ['conflicting-figure', '€18.4 million'],
    ['quote-mismatch', 'The harbour is not a museum, it is where this town earns its living'],
    ['conflicting-figure', '€14.8 million'],
  ],
  '02-cannery-night-shift.txt': [
    ['conflicting-figure', '420 people'],
    ['name-variant', 'Ruben Castell'],
  ],
  '03-cannery-pay.txt': [
    ['conflicting-figure', '240 people'],
    ['quote-mismatch', 'The harbour is not a museum, it is where this town makes its money'],
  ],
  '04-sound-regatta.txt': [['missing-space', 'betweenOldmere']],
  '05-harbour-thefts.txt': [['unsourced-figure', '46 outboard engines']],
  '06-library-birthday.txt': [
    ['arithmetic', '60th anniversary'],
    ['date-conflict', 'Thursday'],
  ],
  '07-tidal-power.txt': [
    ['vague-attribution', 'Experts say'],
    ['unsourced-figure', '€9 million'],
    ['undefined-citation', '[5]'],
    ['title-variant', 'Deputy Mayor'],
    ['unused-source', '[3] Reply to the application, pilots’ association, October 2025'],
  ],
  '08-storm-ferry.txt': [
    ['unresolved-date', 'Thursday'],
    ['confusable-characters', 'helic\u043epter'],
    ['placeholder-source', 'Source 1'],
    ['page-residue', 'Share this article'],
    ['page-residue', 'Exit mobile version'],
  ],
  '09-fog-collision.txt': [
    ['stale-figure', 'Seven people'],
    ['unit-conversion', '1,100 feet'],
    ['rank-conflict', 'fourth-largest port'],
    ['disputed-figure', '12 tonnes'],
    ['disputed-figure', '40 tonnes'],
  ],
  '10-fog-inquiry.txt': [['rank-conflict', 'third-largest port']],
};

interface Found {
  readonly code: string;
  readonly text: string;
  readonly message: string;
  readonly related: readonly { readonly uri: string; readonly start: number }[];
  readonly fixes: readonly unknown[];
}

describe('the samples', () => {
  const found = new Map<string, readonly Found[]>();

  beforeAll(async () => {
    const { out } = await tickmark('check', join(root, 'samples'), '--format', 'json');
    for (const { uri, findings } of JSON.parse(out).articles) found.set(uri.slice(uri.lastIndexOf('/') + 1), findings);
  });

  test('are the ones listed here', () => {
    expect([...found.keys()]).toEqual(Object.keys(expected));
  });

  test.each(Object.keys(expected))('%s has these findings and no others', file => {
    expect(found.get(file)?.map(({ code, text }) => [code, text])).toEqual(expected[file]);
  });

  test('show every check', () => {
    const shown = new Set(Object.values(expected).flatMap(rows => rows.map(([code]) => code)));
    // All but those that speak of what people have said.
    const fromText = checks.filter(({ code, severity }) => severity !== 'off' && code !== 'unused-suppression');
    expect([...shown].sort()).toEqual(fromText.map(check => check.code).sort());
  });

  test('tell both places where two disagree, each in both files', () => {
    for (const [file, findings] of found) {
      for (const { code, related, message } of findings) {
        if (!['conflicting-figure', 'quote-mismatch', 'rank-conflict'].includes(code)) continue;
        expect(related.length, `${file}: ${message}`).toBeGreaterThan(0);
        for (const { uri } of related) {
          const other = found.get(uri.slice(uri.lastIndexOf('/') + 1)) ?? [];
          expect(
            other.some(one => one.code === code),
            `${file} and ${uri}`,
          ).toBe(true);
        }
      }
    }
  });
});
