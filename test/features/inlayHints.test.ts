import { describe, expect, test } from 'vitest';
import { inlayHintsOf } from '../../server/src/features/inlayHints.ts';
import { memoryFolder } from '../kit/folder.ts';

/** The text with its hints in brackets, as an editor shows them. */
function shown(text: string, wanted = { dates: true, units: true }): string {
  const file = memoryFolder({ 'a.txt': text }).file('a.txt');
  const whole = { start: 0, end: text.length };
  return inlayHintsOf(file, whole, wanted).reduceRight((drawn, { position, label }) => {
    const at = file.positions.offset(position);
    return `${drawn.slice(0, at)} ⟨${label}⟩${drawn.slice(at)}`;
  }, text);
}

describe('dates', () => {
  const dated = (sentence: string) =>
    shown(`ALDER BAY, 9 May 2025 — ${sentence}\n`).slice('ALDER BAY, 9 May 2025 — '.length, -1);

  test.each([
    ['The crane fell on Thursday.', 'The crane fell on Thursday ⟨2025-05-08⟩.'],
    ['It was built last year.', 'It was built last year ⟨2024⟩.'],
    ['The quay opens on 14 June.', 'The quay opens on 14 June ⟨2025-06-14⟩.'],
  ])('are followed by the day that is meant: %s', (sentence, said) => {
    expect(dated(sentence)).toBe(said);
  });

  test.each(['It was built in 2019.', 'It was built on 3 March 2021.', 'The crane fell at 10:30 a.m.'])(
    'are left alone where they say it themselves: %s',
    sentence => {
      expect(dated(sentence)).toBe(sentence);
    },
  );

  test('are left alone where nothing tells the day of the article', () => {
    expect(shown('The crane fell on Thursday.\n')).toBe('The crane fell on Thursday.\n');
  });
});

describe('measures', () => {
  test.each([
    ['The path is 5 miles long.', 'The path is 5 miles ⟨8.0 km⟩ long.'],
    ['The cable runs for 3,000 miles.', 'The cable runs for 3,000 miles ⟨4,800 km⟩.'],
    ['Gusts of 60 to 70 mph were measured.', 'Gusts of 60 to 70 mph ⟨97–110 km/h⟩ were measured.'],
    ['It was 77 °F at noon.', 'It was 77 °F ⟨25 °C⟩ at noon.'],
    ['It was 32 degrees Fahrenheit at dawn.', 'It was 32 degrees Fahrenheit ⟨0 °C⟩ at dawn.'],
    ['The lake fell 10 degrees Fahrenheit.', 'The lake fell 10 degrees Fahrenheit ⟨6 °C⟩.'],
    ['A rise of 9 degrees Fahrenheit is due.', 'A rise of 9 degrees Fahrenheit ⟨5 °C⟩ is due.'],
    ['It was 9 °F colder inside.', 'It was 9 °F ⟨5 °C⟩ colder inside.'],
    ['It fell to 14 °F at noon.', 'It fell to 14 °F ⟨−10 °C⟩ at noon.'],
    ['It was 14 degrees Fahrenheit on the pier.', 'It was 14 degrees Fahrenheit ⟨−10 °C⟩ on the pier.'],
    ['The wood covers 2 million acres.', 'The wood covers 2 million acres ⟨810,000 ha⟩.'],
    ['The beam weighs 26.2 pounds.', 'The beam weighs 26.2 pounds ⟨11.9 kg⟩.'],
  ])('stand in metric units too, as exact as the text: %s', (sentence, said) => {
    expect(shown(sentence)).toBe(said);
  });

  test.each([
    'The path is 8 km long.',
    'The path is 5 miles (8 km) long.',
    'The path is 8 km (5 miles) long.',
    'The tank holds 40 gallons.',
    'The counter of the van showed 0 miles.',
    'They have walked for 5 years.',
  ])('are left alone where there is nothing to add: %s', sentence => {
    expect(shown(sentence)).toBe(sentence);
  });
});

test('only what is wanted is shown, and only inside the lines that are seen', () => {
  const text = 'ALDER BAY, 9 May 2025 — It fell on Thursday.\n\nThe path is 5 miles long.\n';
  expect(shown(text, { dates: false, units: true })).toContain('Thursday.\n\nThe path is 5 miles ⟨8.0 km⟩');
  expect(shown(text, { dates: true, units: false })).toContain('Thursday ⟨2025-05-08⟩.\n\nThe path is 5 miles long');
  const file = memoryFolder({ 'a.txt': text }).file('a.txt');
  const line = { start: text.indexOf('The path'), end: text.length };
  expect(inlayHintsOf(file, line, { dates: true, units: true }).map(hint => hint.label)).toEqual(['8.0 km']);
});
