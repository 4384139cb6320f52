import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import { atCursor } from '../kit/folder.ts';

/** The hover on a figure that was checked against a source, as Markdown, and where the source can be opened. */
function checkedAgainst(source: string, list: string) {
  const its = atCursor('The harbour handled ‸2,300 boxes by hand.\n');
  its.folder.readSources(list);
  const { uri } = its.file;
  const range = { start: its.position, end: its.position };
  const params = { uri, range, state: 'checked', checker: 'Mara Quill', sources: [source] };
  const said = decisionFor(its.folder, uri, params, new Date('2026-11-21T09:30:00Z'));
  if (typeof said === 'string') throw new Error(said);
  its.folder.readLedger(said.lines.join('\n'));
  const view = its.folder.view();
  const hover = hoverAt(view, its.file, its.position, true)?.contents as { value: string };
  return { hover: hover.value, address: claimRowsOf(view, its.file)[0]?.tick?.addresses[0] };
}
const entry = (fields: string) => `- key: log\n  title: Port log\n${fields}`;

describe('the source of a tick', () => {
  test('leads to its page, and to the copy that stays', () => {
    const fields = '  link: https://port.alder.example/log\n  archive: https://keep.example/1\n';
    const { hover, address } = checkedAgainst('log, p. 3', entry(fields));
    expect(hover).toContain(
      '[Port log, p. 3](https://port.alder.example/log) \\([archived](https://keep.example/1)\\)',
    );
    expect(address).toBe('https://port.alder.example/log');
  });

  test('leads to its file where that lies in the folder, else to the copy alone', () => {
    expect(checkedAgainst('log', entry('  file: letters/May log.pdf\n')).address).toBe(
      'file:///articles/letters/May%20log.pdf',
    );
    const away = '  file: ../../secret.txt\n  archive: https://keep.example/1\n';
    expect(checkedAgainst('log', entry(away)).address).toBe('https://keep.example/1');
  });

  test.each([
    'file: /etc/passwd',
    'file: C:\\log.txt',
    'file: command:run',
    'link: command:run',
    'link: file:///etc/passwd',
  ])('leads nowhere for %j', field => {
    const { hover, address } = checkedAgainst('log', entry(`  ${field}\n`));
    expect(address).toBeNull();
    expect(hover).toContain('Port log');
    expect(hover).not.toContain('](');
  });

  test('leads to the page that is written in its place', () => {
    expect(checkedAgainst('https://port.alder.example/log', '').address).toBe('https://port.alder.example/log');
    expect(checkedAgainst('call with the clerk', '').address).toBeNull();
  });
});
