import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('date-conflict', text).map(({ words }) => words);

describe('since when somebody holds an office', () => {
  test('is reported in both places', () => {
    const text = 'Ada Holm, who has been governor since 2016, swims. She is the governor of the bank since 2017.\n';
    const [one, two] = findingsOf('date-conflict', text);
    expect(one?.message).toBe('“2016” differs from “2017” in a.txt:1 (beginning of Ada Holm as governor).');
    expect(two?.points).toEqual(['a.txt:2016']);
    expect(applied(text, one?.fixes[0])['a.txt']).toBe(text.replace('2016', '2017'));
  });

  test.each([
    'Ada Holm has been chief executive since 2016. Holm, chief executive since 2018, swims.',
    'Ada Holm has been the mayor of Ayr since May 2016. Holm, its mayor since 2018, swims.',
    'Ada Holm became mayor of Ayr in 2011. Holm has been mayor of Ayr since 2013.',
    'Ada Holm, who became mayor in 2015, swims. Holm has been mayor since 2011.',
  ])('is compared in %j', text => expect(said(text)).toHaveLength(2));

  test.each([
    'Ada Holm has been governor since 2016. Holm, governor since 2016, swims.',
    'Ada Holm has been governor since 2016. Holm, chair of the fund since 2018, swims.',
    'Ada Holm has been governor since 2016. Ola Lund has been governor since 2018.',
    'Ada Holm has been acting governor since 2016. Holm has been governor since 2018.',
    'Ada Holm has been governor since 2016. Holm, again governor since 2018, swims.',
    'Ada Holm has been governor since May 2016. Holm, governor since 2016, swims.',
    'Ada Holm has been head of the choir since 2016. Holm, head of the mill since 2018, swims.',
    'Ada Holm became mayor of Ayr in 2011. Holm has been mayor of Ayr since 2011.',
    'Ada Holm became mayor of Ayr in 2003. Holm has been mayor of Ayr since 2011.',
    'Ada Holm became mayor of Ayr in 2011. Holm has been mayor since 2013.',
    'Ada Holm became deputy mayor in 2011. Holm has been mayor since 2013.',
    'Ada Holm became mayor in 2011. Holm was voted out. Holm has been mayor since 2013.',
    'Ada Holm became mayor in 2011. Holm became mayor in 2013.',
    'Correction: Ada Holm has been governor since 2016. Holm, governor since 2018, swims.',
    'Ada Holm has been in Ayr since 2016. Holm has been in Holt since 2018.',
  ])('is left alone in %j', text => expect(said(text)).toEqual([]));
});
