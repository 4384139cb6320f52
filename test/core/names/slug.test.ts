import { expect, it } from 'vitest';
import { foldName, slug } from '../../../core/src/names/slug.ts';

it('a slug has small plain letters and hyphens', () => {
  expect(slug('Ólafur Łukasz Vučić')).toBe('olafur-lukasz-vucic');
  expect(slug('U.S.')).toBe('us');
  expect(slug('Teachers’ Union')).toBe('teachers-union');
  expect(slug('Chen Mei-ling')).toBe('chen-mei-ling');
});

it('letters of other scripts stay', () => expect(slug('Иван Петров')).toBe('иван-петров'));

it('names that differ in accents only fold alike', () => expect(foldName('Toma\u0301s Ødegård')).toBe('tomas odegard'));
