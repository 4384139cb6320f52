import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('words that are verbs of saying elsewhere', () => {
  test.each([
    ['a capital within a sentence is part of a name', 'The Planned Giving Trust closed its doors.'],
    ['a noun after “no”', 'Blunt has no plans to leave the port.'],
    ['a participle without its auxiliary', 'She met a skipper known for his songs about herring.'],
    ['a participle that tells which people were asked', 'The survey of 1,312 registered skippers ended in May.'],
    ['a name that is borne', 'Blunt runs a website called The Quay.'],
    ['an object and no clause', 'The port maintains close ties with Oldmere.'],
    ['those who are answered', 'The club printed a leaflet to respond to a letter of the skippers.'],
    ['“put” without a figure', 'The storm put the crew at risk.'],
    ['a compound noun before its verb', 'The latest jobs report pleased Oldmere.'],
    ['what somebody ended with', 'The mayor concluded by thanking the crew.'],
    ['nobody says what is hard to say', 'It is hard to say whether the pier will hold.'],
    ['nobody recalls what is worth it', 'It is worth recalling that the pier is old.'],
  ])('%s', (_name, text) => {
    expect(credits(text)).toEqual([]);
  });

  test('a reflexive is the object of its verb', () => {
    expect(credits('The club, asserted itself in every race of the year.').join()).not.toContain('itself /');
  });
});

describe('verbs of saying', () => {
  test.each([
    [
      'in a headline-like beginning',
      'Announced plans grew. Blunt announced 40 ferries.',
      'Blunt / announced / 40 ferries',
    ],
    [
      'after a figure that counts people',
      'Of 1,312 skippers, 40 said the pier was safe.',
      '40 / said / the pier was safe',
    ],
    ['with an object and its figure', 'The port puts the loss at $40m.', 'The port / puts / the loss at $40m'],
    ['with a bound', 'The port put the loss at more than $40m.', 'The port / put / the loss at more than $40m'],
    [
      'putting it',
      'As Nora Blunt put it, “We lost the whole fleet.”',
      'Nora Blunt / put it / We lost the whole fleet.',
    ],
    ['a contraction of “has”', 'She’s said the pier is safe.', 'She / ’s said / the pier is safe'],
    [
      'in a clause in front',
      'As Nora Blunt had written two winters before, “We have no ferries at all.”',
      'Nora Blunt / had written / We have no ferries at all.',
    ],
    ['what somebody wants no part of', 'The club disavowed the plan.', 'The club / disavowed / the plan'],
    [
      'what somebody owns up to',
      'Blunt confided that the pier was leaning.',
      'Blunt / confided / that the pier was leaning',
    ],
    [
      'with papers that are named',
      'Boats sank, the Post said, citing port records.',
      'port records / citing / Boats sank, the Post said',
    ],
    ['with no more than a reason', 'Boats sank, the Post said, citing another reason.', 'the Post / said / Boats sank'],
    ['a whole clause', 'The port maintains the pier is safe.', 'The port / maintains / the pier is safe'],
    ['a determiner before what is called', 'Blunt called the plan a shock.', 'Blunt / called / the plan a shock'],
  ])('%s', (_name, text, expected) => {
    expect(credits(text).map(credit => credit.replace(/^\w+: /, ''))).toContain(expected);
  });
});
