import { expect, test } from 'vitest';
import { read } from './kit.ts';

test.each([
  ['They walked 40 kilometes.', '40 kilometes = 40 km'],
  ['They walked 40 kliometres.', '40 kliometres = 40 km'],
  ['It weighs 12 killograms.', '12 killograms = 12 kg'],
  ['The farm has 30 hecatres.', '30 hecatres = 30 har'],
  ['It was 12 degrees Fahrenhiet.', '12 degrees Fahrenhiet = 12 [degF]'],
  ['It was 12 degrees centegrade.', '12 degrees centegrade = 12 Cel'],
])('reads a unit with one slip in %j', (sentence, wanted) => {
  expect(read(sentence)).toEqual([wanted]);
});

test.each([
  // Words of their own, names, and what is further away than one letter.
  ['They met 40 nectaries.', /km|har|kg/],
  ['They met 40 ministers.', /= 40 min$/],
  ['They counted 40 Kilmartins.', /kg|km/],
  ['The singer had 12 megahits.', /bit/],
  ['They asked the 12 Megawati voters.', /MW/],
  ['They met 12 Kilometas.', /km/],
  ['They read 40 manuals.', /= 40 min$/],
])('takes no other word for a unit in %j', (sentence, unit) => {
  for (const figure of read(sentence)) expect(figure).not.toMatch(unit);
});
