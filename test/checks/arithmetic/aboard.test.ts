import { expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

test('passengers and crew make all who were aboard', () => {
  const text = 'The ferry had 140 passengers and 35 crew.\n\nAll 185 people on board were saved.\n';
  const [finding] = findingsOf('arithmetic', text);
  expect(finding?.words).toBe('185 people');
  expect(finding?.message).toBe('“140 passengers” and “35” make 175, the text says “185 people”.');
  expect(found('The jet had 90 passengers and a crew of six. There were 97 people aboard.')).toEqual(['97 people']);
  expect(found('The jet had six crew members and 90 passengers. There were 97 people aboard.')).toEqual(['97 people']);
});

test.each([
  'The ferry had 140 passengers and 35 crew. All 175 people on board were saved.',
  'The ferry had 140 passengers and about 35 crew. All 185 people on board were saved.',
  'The ferry had 140 passengers and 35 crew. Another ferry had 60 passengers and 9 crew. All 244 people on board were saved.',
  'The ferry had 140 passengers and 35 crew. At least 20 people aboard were hurt. Of the 30 people aboard a tug, none was.',
  'The ferry had 140 passengers and 35 crew, and 12 stowaways. All 187 people on board were saved.',
  'The ferry had 140 passengers and 35 crates. All 185 people on board were saved.',
  'The ferry had 140 passengers and 35 crew, with room for 300 people aboard.',
])('silent: %s', text => expect(found(text)).toEqual([]));
