import { expect, test } from 'vitest';
import { isPlace, placeStem, splitPlace } from '../../client/src/locators.ts';

test.each([
  ...['p. 7', 'p 7', 'p7', 'pp. 3-4', 'pp. 3–4, 9', 'page 12', 'Page 12', 'p. iv', 'p. 12 ff.', 'fol. 12a', 'cell B12'],
  ...['12:40', '1:02:40', 'at 12:40', 'min. 12:40', '12:40-13:05', 'minute 12', '§ 3', '§3', '§§ 3 and 4', '¶ 9'],
  ...['para. 4', 'ch. IV', 'Table 3', 'fig. 2', 'slide 8', 'annex 2', ' p. 7 '],
])('“%s” is a place in some source', words => expect(isPlace(words)).toBe(true));

test.each([
  ...[
    '',
    'p',
    'p.',
    'pa',
    'par',
    'Payroll',
    'Port log',
    'Port log, p. 7',
    '2024',
    '7',
    'May 2024',
    'chapel',
    'call',
    'liv',
  ],
  ...['Reed, P. I', 'P. I', 'Annex to the log', 'part 2', 'Volume 3', 'No. 10', 'the page 7 of it', 'm. 3'],
])('“%s” is none', words => expect(isPlace(words)).toBe(false));

test.each([
  ['Port log, p. 3', 'Port log', 'p. 3'],
  ['Port log, 2026, pp. 3, 5', 'Port log, 2026', 'pp. 3, 5'],
  ['Port log, 2026', 'Port log, 2026', ''],
  ['Port log, p. ', 'Port log', ''],
  ['Port log, ', 'Port log', ''],
  ['Reed, P.', 'Reed, P.', ''],
  ['Interview, 12:40', 'Interview', '12:40'],
])('“%s” is a source and a place', (words, name, place) => expect(splitPlace(words)).toEqual({ name, place }));

test.each([
  ['p. 3', 'p. '],
  ['pp. 3-4', 'pp. '],
  ['12:40', ''],
  ['§ 3', '§ '],
  ['', 'p. '],
])('after “%s” another place begins with “%s”', (known, stem) => expect(placeStem(known)).toBe(stem));
