import { describe, expect, test } from 'vitest';
import { changed, saidOf } from '../kit/checkedAgainst.ts';

const said = (sources: readonly string[], now?: string) => saidOf('secondary-only', sources, now);

describe('secondary-only', () => {
  test('speaks where no source is first-hand', () => {
    expect(said(['gazette, p. 3'])).toEqual([
      '“2,300 boxes” was checked against “Harbour Gazette”, which is not first-hand.',
    ]);
    expect(said(['gazette', 'Alder Herald'])).toEqual([
      '“2,300 boxes” was checked against “Harbour Gazette” and “Alder Herald”, none of which is first-hand.',
    ]);
  });

  test('names no confidential source', () => {
    expect(said(['gazette', 'whisper, p. 3'])).toEqual([
      '“2,300 boxes” was checked against “Harbour Gazette” and a confidential source, none of which is first-hand.',
    ]);
  });

  test.each([
    [[]],
    [['port-log']],
    [['gazette', 'port-log, p. 3']],
    [['letter']],
    [['Tide table']],
    [['gazette', 'Tide table']],
  ])('is silent about %j', sources => expect(said(sources)).toEqual([]));

  test('is silent where the words have changed since, and where nobody turned it on', () => {
    expect(said(['gazette'], changed)).toEqual([]);
    expect(saidOf('secondary-only', ['gazette'], undefined, false)).toEqual([]);
  });
});
