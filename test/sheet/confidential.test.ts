import { describe, expect, test } from 'vitest';
import { readSources } from '../../host/src/index.ts';
import { exported, exportFormats, plainSource, showFrom } from '../../sheet/src/index.ts';
import { Desk, harbour } from './kit.ts';

const list = `# What the harbour desk checks against.
- key: port-log
  title: The port’s log
  kind: primary
  link: https://port.example/log
- key: whisper
  title: A letter from the night watch
  kind: secondary
  link: https://hidden.example/letter
  file: letters/night-watch.pdf
  archive: https://archive.example/night
  locator: p. 77
  confidential: true
`;
const secrets = ['whisper', 'night watch', 'night-watch', 'hidden.example', 'archive.example', 'p. 77', 'p. 78'];

const desk = () =>
  new Desk({ 'harbour.txt': harbour })
    .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['port-log, p. 3', 'whisper, p. 78'] })
    .decide('harbour.txt', '410 people', 'disputed', { sources: ['whisper'] })
    .decide('harbour.txt', '12 million euros', 'wrong', { sources: ['A letter from the night watch'] });

const { registry, problems } = readSources(list);
const show = showFrom(registry, problems.length);
const text = (its: Desk, format: (typeof exportFormats)[number], by = show) =>
  exported(format, { sheet: its.sheet(by), said: its.said(by), url: 'https://news.example/' })
    .map(file => file.text)
    .join('\n');

describe('a confidential source', () => {
  test('is on the list, and the others are told', () => {
    expect(problems).toEqual([]);
    expect(show('whisper, p. 78')).toBeNull();
    expect(show('port-log, p. 3')).toEqual({
      text: 'The port’s log, p. 3',
      link: 'https://port.example/log',
      kind: 'primary',
    });
    expect(show('a call to https://x.example/a.')).toEqual({
      text: 'a call to https://x.example/a.',
      link: 'https://x.example/a',
      kind: '',
    });
  });

  test.each(exportFormats)('stands in no %s, found, changed or lost', format => {
    const its = desk();
    const before = text(its, format);
    its.write('harbour.txt', harbour.replace('2,300', '2,350').replace(/The ferry.*/u, ''));
    for (const one of [before, text(its, format)]) for (const secret of secrets) expect(one).not.toContain(secret);
    expect(before).toContain('The port’s log');
    // The test would see them.
    expect(text(desk(), format, plainSource)).toContain('whisper');
  });

  test('is counted on the sheet', () => {
    expect(text(desk(), 'csv')).toContain('"The port’s log, p. 3; confidential source"');
    expect(text(desk(), 'html')).toContain(
      'The port’s log, p. 3 <a href="https://port.example/log">https://port.example/log</a><br>confidential source',
    );
  });

  test('does not make a line another one when its export comes home', () => {
    for (const format of ['annotations', 'brat'] as const) {
      const its = desk();
      const files = exported(format, { sheet: its.sheet(show), said: its.said(show), url: null });
      expect(its.import(files, show)).toMatchObject({ lines: [], known: 3, lost: [] });
    }
  });

  test('is not told either where the list can’t be read at all', () => {
    const broken = readSources('sources: [');
    const hidden = showFrom(broken.registry, broken.problems.length);
    expect(broken.problems.length).toBeGreaterThan(0);
    for (const format of exportFormats)
      for (const secret of secrets) expect(text(desk(), format, hidden)).not.toContain(secret);
  });
});
