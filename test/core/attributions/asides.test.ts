import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

const parts = (text: string): string[] => credits(text).map(credit => credit.replace(/^\w+\??: /, ''));

describe('a speaker inside what is said', () => {
  test.each([
    [
      'after a subject of one word',
      'Loyalty, Blunt said, has its price.',
      ['Blunt / said / Loyalty', 'Blunt / said / has its price'],
    ],
    [
      'after a relative pronoun',
      'The plan, which critics say will cost $40m, was dropped.',
      ['critics / say / will cost $40m'],
    ],
    [
      'where the verb of the sentence comes after',
      'A plan that critics say will cost $40m was dropped.',
      ['critics / say / will cost $40m'],
    ],
    [
      'where it has been before',
      'The port dropped a plan that Nora Blunt said would have cost jobs that are needed.',
      ['Nora Blunt / said / would have cost jobs that are needed'],
    ],
    [
      'inverted, with a verb that has a hearer',
      '“Stay ashore,” warned Nora Blunt.',
      ['Nora Blunt / warned / Stay ashore,'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['an adverb is no subject', 'However, Blunt said, fares rose in May.', 'Blunt / said / However'],
    ['a clause about somebody says nothing', 'Weber, who advises Blunt, is no skipper.', 'who / advises'],
  ])('%s', (_name, text, unexpected) => {
    expect(parts(text).join()).not.toContain(unexpected);
  });
});

describe('who speaks, by the words beside the verb', () => {
  test.each([
    ['a number of people', 'Many fear the pier will close.', 'Many / fear / the pier will close'],
    [
      'a verb with its particle',
      'The club points out that the pier is old.',
      'The club / points out / that the pier is old',
    ],
    [
      'data behind a relative pronoun',
      'He held up a survey that shows most skippers like the pier.',
      'that / shows / most skippers like the pier',
    ],
    [
      'what stands along with others',
      'He spoke of the pier, along with charts showing that it leans.',
      'charts / showing / that it leans',
    ],
    [
      'what was opposed, before a comma',
      'The bill, opposed by the skippers, never passed.',
      'the skippers / opposed / The bill',
    ],
    ['what was backed, after a comma', 'Endorsed by the union, the plan passed.', 'the union / Endorsed / the plan'],
  ])('%s', (_name, text, expected) => {
    expect(parts(text)).toContain(expected);
  });

  test.each([
    ['a noun after a number of things', 'Many claim forms were lost.'],
    ['a noun before the verb', 'The jobs report caused a stir in Oldmere.'],
  ])('%s', (_name, text) => {
    expect(credits(text)).toEqual([]);
  });
});
