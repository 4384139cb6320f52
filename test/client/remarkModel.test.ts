import { expect, test } from 'vitest';
import { sameThread, shownThread } from '../../client/src/remarkModel.ts';
import type { RemarkThread } from '../../server/src/lsp/messages.ts';

const at = { line: 2, character: 4 };
const thread: RemarkThread = {
  thread: 't',
  range: { start: at, end: { line: 2, character: 16 } },
  resolved: false,
  was: null,
  lost: false,
  remarks: [
    { text: 'Which crane?', checker: 'Mara Quill', time: '2026-11-21T09:30:00.000Z', resolved: null },
    { text: '', checker: 'Jon Ash', time: '2026-11-21T10:00:00.000Z', resolved: true },
  ],
};

test('a thread shows who said what, and that somebody settled it', () => {
  const shown = shownThread({ ...thread, resolved: true });
  expect(shown.label).toBe('Settled');
  expect(shown.context).toBe('settled');
  expect(shown.remarks.map(({ author, body }) => `${author}: ${body}`)).toEqual([
    'Mara Quill: Which crane?',
    'Jon Ash: Settled.',
  ]);
});

test('a thread whose words have changed, or are gone, says so with the old ones', () => {
  expect(shownThread(thread)).toMatchObject({ label: '', context: 'open' });
  expect(shownThread({ ...thread, was: 'The crane is new.' }).label).toBe(
    'The words have changed. They were: “The crane is new.”',
  );
  expect(shownThread({ ...thread, was: 'The crane is new.', lost: true }).label).toBe(
    'Its words are gone: “The crane is new.”',
  );
});

test('a thread is drawn again only when it says something else', () => {
  expect(sameThread(shownThread(thread), shownThread({ ...thread, range: { start: at, end: at } }))).toBe(true);
  expect(sameThread(shownThread(thread), shownThread({ ...thread, resolved: true }))).toBe(false);
});
