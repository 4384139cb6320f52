import { expect, test } from 'vitest';
import type { Settings } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { codeLensesOf } from '../../server/src/features/codeLens.ts';
import { differingTopics } from '../../server/src/features/differingTopics.ts';
import { countsOf } from '../../server/src/features/overview.ts';
import { type MemoryFolder, memoryFolder } from '../kit/folder.ts';

const text = `The new quay

The harbour of Alder Bay handled 2,300 boxes. The quay cost €14 million, the council said.

The old crane is gone.

The ferry carried ‸410 people on its first day.
`;

function drawn(memory: MemoryFolder, wanted: Partial<Settings['codeLens']> = {}, clickable = true): string[] {
  const lenses = codeLensesOf(
    memory.view,
    memory.file('a.txt'),
    { article: true, paragraphs: false, ...wanted },
    clickable,
  );
  return lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

test('the article is headed by its counts, each a part of its own', () => {
  expect(drawn(memoryFolder({ 'a.txt': text }))).toEqual(['0: 3 figures', '0: 0 ticked', '0: 2 without source']);
});

test('figures that differ are counted once there are any', () => {
  const other = 'The quay at Alder Bay\n\nThe quay cost €41 million, the council said.\n';
  const memory = memoryFolder({
    'a.txt': text.replace('The quay cost', 'The quay at Alder Bay cost'),
    'b.txt': other.replace('The quay cost', 'The quay at Alder Bay cost'),
  });
  expect(drawn(memory)).toContain('0: 1 differs');
});

test('a figure that differs still does when one of two people has signed it', () => {
  const article = (cost: string) => `The quay at Alder Bay cost ‸${cost}, the council said.\n`;
  const texts = { 'a.txt': article('€14 million'), 'b.txt': article('€41 million') };
  const memory = memoryFolder(texts, { settings: { signatures: 2 } });
  const file = memory.file('a.txt');
  const before = [countsOf(memory.view, file).differs, differingTopics(memory.view, file)];
  expect(before[0]).toBe(1);
  const at = file.positions.position(memory.marks('a.txt').cursor);
  const params = { uri: file.uri, range: { start: at, end: at }, state: 'checked', checker: 'Mara Quill' };
  const said = decisionFor(memory.folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
  memory.folder.readLedger((said as { lines: string[] }).lines.join(''));
  expect(drawn(memory)).toContain('0: 1 differs');
  expect([countsOf(memory.view, file).differs, differingTopics(memory.view, file)]).toEqual(before);
});

test('paragraphs have theirs where somebody wants them, and only those with figures', () => {
  expect(drawn(memoryFolder({ 'a.txt': text }), { article: false, paragraphs: true })).toEqual([
    '2: 2 figures · 0 ticked · 1 without source',
    '6: 1 figure · 0 ticked · 1 without source',
  ]);
});

test('the headline has those of the article alone', () => {
  const headed = text.replace(/^[^\n]*/u, 'Forty cranes for the yard');
  const lines = drawn(memoryFolder({ 'a.txt': headed }), { article: true, paragraphs: true });
  expect(lines.filter(line => line.startsWith('0:') && line.includes('·'))).toEqual([]);
  expect(drawn(memoryFolder({ 'a.txt': headed }), { article: false, paragraphs: true })[0]).toMatch(/^0: 1 figure/u);
});

test('nothing stands over an article without figures, or where both are off', () => {
  expect(drawn(memoryFolder({ 'a.txt': 'The old crane\n\nThe old crane is gone.\n' }), { paragraphs: true })).toEqual(
    [],
  );
  expect(drawn(memoryFolder({ 'a.txt': text }), { article: false })).toEqual([]);
});

test('a tick is counted, and the last one says that all are', () => {
  const memory = memoryFolder({ 'a.txt': 'The ferry carried ‸410 people on its first day.\n' });
  const file = memory.file('a.txt');
  const at = file.positions.position(memory.marks('a.txt').cursor);
  const params = { uri: file.uri, range: { start: at, end: at }, state: 'checked', checker: 'Mara Quill' };
  const said = decisionFor(memory.folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
  memory.folder.readLedger((said as { lines: string[] }).lines.join(''));
  expect(drawn(memory)).toEqual(['0: 1 figure', '0: all ticked']);
});

test.each(['disputed', 'wrong', 'not-a-claim', 'checked'])('what is settled leads to its group: %s', state => {
  const memory = memoryFolder({ 'a.txt': 'The ferry carried ‸410 people on its first day.\n' });
  const file = memory.file('a.txt');
  const shown = () => codeLensesOf(memory.view, file, { article: true, paragraphs: false }, true)[1]?.command;
  expect(shown()?.arguments).toMatchObject([{ state: null }]);
  const at = file.positions.position(memory.marks('a.txt').cursor);
  const params = { uri: file.uri, range: { start: at, end: at }, state, checker: 'Mara Quill' };
  const said = decisionFor(memory.folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
  memory.folder.readLedger((said as { lines: string[] }).lines.join(''));
  expect(shown()?.arguments).toMatchObject([{ state }]);
});

test('what is contested is settled, and not ticked; what differs is counted once it is settled, too', () => {
  const memory = memoryFolder({
    'a.txt': 'The ferry carried 410 people on its first day. It made 12 trips, he said.\n',
  });
  const file = memory.file('a.txt');
  const titles = () =>
    codeLensesOf(memory.view, file, { article: true, paragraphs: false }, true).map(lens => lens.command?.title);
  const decide = (figure: string, state: string) => {
    const start = file.positions.position(file.document.source.text.indexOf(figure));
    const params = { uri: file.uri, range: { start, end: start }, state, checker: 'Mara Quill' };
    const said = decisionFor(memory.folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
    memory.folder.readLedger((said as { lines: string[] }).lines.join(''));
  };
  decide('410', 'wrong');
  expect(titles()).toEqual(['2 figures', '1 settled', '1 wrong']);
});

test('a click opens the claims that were counted, in an editor that knows how', () => {
  const memory = memoryFolder({ 'a.txt': text });
  const commands = (clickable: boolean) =>
    codeLensesOf(memory.view, memory.file('a.txt'), { article: true, paragraphs: false }, clickable).map(
      lens => lens.command,
    );
  expect(commands(true)[2]).toMatchObject({
    command: 'tickmark.showClaims',
    arguments: [{ uri: 'file:///articles/a.txt', state: 'unsourced' }],
  });
  expect(commands(false).map(one => one?.command)).toEqual(['', '', '']);
});
