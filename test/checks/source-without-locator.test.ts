import { describe, expect, test } from 'vitest';
import { changed, saidOf } from '../kit/checkedAgainst.ts';

const said = (sources: readonly string[], now?: string) => saidOf('source-without-locator', sources, now);

describe('source-without-locator', () => {
  test('speaks where neither the tick nor the list says where', () => {
    expect(said(['port-log'])).toEqual(['“2,300 boxes” was checked against “Port log”, but not where in it.']);
    expect(said(['port-log, p. 3', 'gazette'])).toEqual([
      '“2,300 boxes” was checked against “Harbour Gazette”, but not where in it.',
    ]);
  });

  test('names no confidential source', () => {
    expect(said(['whisper'])).toEqual([
      '“2,300 boxes” was checked against a confidential source, but not where in it.',
    ]);
  });

  test.each([[[]], [['port-log, p. 3']], [['herald']], [['Tide table']]])('is silent about %j', sources =>
    expect(said(sources)).toEqual([]),
  );

  test('is silent where the words have changed since, and where nobody turned it on', () => {
    expect(said(['port-log'], changed)).toEqual([]);
    expect(saidOf('source-without-locator', ['port-log'], undefined, false)).toEqual([]);
  });
});
