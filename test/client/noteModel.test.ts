import { expect, test } from 'vitest';
import {
  acceptedMethod,
  isNotable,
  methodChoices,
  noteNews,
  noteQuestion,
  whyStands,
} from '../../client/src/noteModel.ts';
import { tick } from '../kit/overview.ts';

const methods = (...args: Parameters<typeof methodChoices>) => methodChoices(...args).map(one => one.method);

test('Enter keeps the method that stands, or gives none', () => {
  expect(methodChoices('', [], '')[0]).toEqual({ method: '', kind: 'none' });
  expect(methodChoices('interview', [], '')[0]).toEqual({ method: 'interview', kind: 'stands' });
  expect(methodChoices('interview', [], '').at(-1)).toEqual({ method: '', kind: 'none' });
});

test('methods used before come before the usual ones, and none stands twice', () => {
  expect(methods('', ['site visit', 'interview'], '').slice(0, 4)).toEqual(['', 'site visit', 'interview', 'document']);
});

test('what is typed is a method of its own, unless it is known', () => {
  expect(methodChoices('', [], ' two calls ')).toContainEqual({ method: 'two calls', kind: 'typed' });
  expect(methodChoices('', [], 'document').some(one => one.kind === 'typed')).toBe(false);
  expect(acceptedMethod({ method: 'two c', kind: 'typed' }, 'two calls')).toBe('two calls');
  expect(acceptedMethod({ method: 'document', kind: 'known' }, 'doc')).toBe('document');
  expect(acceptedMethod({ method: '', kind: 'none' }, '')).toBe('');
  expect(acceptedMethod({ method: '', kind: 'none' }, 'call')).toBe('call');
  expect(acceptedMethod(undefined, 'call')).toBe('call');
});

test('a note says what is new alone, and an empty one takes it back', () => {
  const stands = { ...tick('log'), note: 'twice', method: 'document' };
  expect(noteNews(stands, 'twice', 'document')).toBeNull();
  expect(noteNews(stands, ' twice, by two ', 'document')).toEqual({ note: 'twice, by two' });
  expect(noteNews(stands, '', 'interview')).toEqual({ note: '', method: 'interview' });
});

test('a note belongs to a decision that stands', () => {
  expect(isNotable({ tick: tick('log') })).toBe(true);
  expect(isNotable({ tick: { ...tick('log'), changed: true } })).toBe(false);
  expect(isNotable({ tick: null })).toBe(false);
});

test('a note that explains one decision is not put to another', () => {
  const wrong = { ...tick('log'), state: 'wrong' as const, note: 'it is 36' };
  expect([whyStands(wrong, 'wrong'), whyStands(wrong, 'cannot-verify'), whyStands(null, 'wrong')]).toEqual([
    'it is 36',
    '',
    '',
  ]);
  expect(whyStands({ ...wrong, changed: true }, 'wrong')).toBe('');
});

test('what is right, or what was tried, is asked where a figure may not stand', () => {
  expect(['wrong', 'cannot-verify', 'disputed', 'checked', 'open'].map(noteQuestion)).toEqual([
    'right',
    'tried',
    null,
    null,
    null,
  ]);
});
