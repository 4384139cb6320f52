import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('what a survey gives in its sentence', () => {
  test.each([
    [
      'In a survey of 900 skippers by the port, 44 percent wanted a pier.',
      'indirect: a survey of 900 skippers by the port / In / 44 percent wanted a pier',
    ],
    [
      'In its poll in May, more than 40 percent agreed.',
      'indirect: its poll in May / In / more than 40 percent agreed',
    ],
  ])('%s', (text, expected) => expect(credits(text)).toContain(expected));

  test.each([
    'In a boat of 900 tonnes, 44 skippers slept.',
    'In a study in Ayr, Nora Blunt wrote 40 poems.',
    'In May, 44 percent agreed.',
  ])('nothing in %j', text => expect(credits(text)).toEqual([]));
});
