import { describe, expect, test } from 'vitest';
import { unreadSources } from '../../core/src/index.ts';
import { readSources } from '../../host/src/index.ts';
import { exported, exportFormats, plainShow, showFrom } from '../../sheet/src/index.ts';
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
const show = showFrom(registry);
const text = (its: Desk, format: (typeof exportFormats)[number], by = show) =>
  exported(format, its.input(by, 'https://news.example/'))
    .map(file => file.text)
    .join('\n');

describe('a confidential source', () => {
  test('is on the list, and the others are told', () => {
    expect(problems).toEqual([]);
    expect(show.source('whisper, p. 78')).toBeNull();
    expect(show.source('port-log, p. 3')).toEqual({
      text: 'The port’s log, p. 3',
      link: 'https://port.example/log',
      kind: 'primary',
    });
    expect(show.source('a call to https://x.example/a.')).toEqual({
      text: 'a call to https://x.example/a.',
      link: 'https://x.example/a',
      kind: '',
    });
  });

  // Of decisions SARIF tells nothing.
  test.each(exportFormats.filter(one => one !== 'sarif'))('stands in no %s, found, changed or lost', format => {
    const its = desk();
    const before = text(its, format);
    its.write('harbour.txt', harbour.replace('2,300', '2,350').replace(/The ferry.*/u, ''));
    for (const one of [before, text(its, format)]) for (const secret of secrets) expect(one).not.toContain(secret);
    expect(before).toContain('The port’s log');
    // The test would see them.
    expect(text(desk(), format, plainShow)).toContain('whisper');
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
      const files = exported(format, its.input(show));
      expect(its.import(files, show)).toMatchObject({ lines: [], known: 3, lost: [] });
    }
  });

  test('is not told either where the list can’t be read at all', () => {
    const broken = readSources('sources: [');
    const hidden = showFrom(broken.registry);
    expect(broken.problems.length).toBeGreaterThan(0);
    for (const format of exportFormats)
      for (const secret of secrets) expect(text(desk(), format, hidden)).not.toContain(secret);
  });

  test.each([
    ['an unclosed quotation mark before it', '- key: log\n  title: "Port log\n- key: whisper\n  confidential: true\n'],
    ['an unclosed quotation mark in it', '- key: log\n- key: whisper\n  title: "A letter\n  confidential: true\n'],
    ['a tab', '- key: log\n- key: whisper\n\tconfidential: true\n'],
    ['too deep a line', '- key: log\n- key: whisper\n  title: A letter\n    confidential: true\n'],
    ['too shallow a line', '- key: log\n- key: whisper\n  title: A letter\n confidential: true\n'],
    ['no space behind the dash', '- key: log\n-key: whisper\n  confidential: true\n'],
    ['a field misspelt', '- key: log\n- key: whisper\n  confidental: true\n'],
    ['a space in its key', '- key: log\n- key: the whisper\n  title: whisper\n  confidential: true\n'],
    ['no key', '- key: log\n- title: whisper\n  confidential: true\n'],
    ['a second entry of its key', '- key: log\n- key: whisper\n- key: whisper\n  confidential: true\n'],
    ['two words on it', '- key: log\n- key: whisper\n  confidential: false\n  confidential: true\n'],
    ['a second list', '- key: log\n---\n- key: whisper\n  confidential: true\n'],
  ])('is not told where the list has %s', (_, faulty) => {
    const read = readSources(faulty);
    const hidden = showFrom(read.registry);
    expect(read.problems.length).toBeGreaterThan(0);
    expect(hidden.source('whisper, p. 78')).toBeNull();
    expect(hidden.source('the whisper')).toBeNull();
  });

  test('leaves those alone that stand beside it without a fault', () => {
    const { registry: partly } = readSources('- key: log\n- key: whisper\n  confidental: true\n');
    expect(showFrom(partly).source('log, p. 3')?.text).toBe('log, p. 3');
  });

  test('is not told where the list is there and can’t be read', () => {
    expect(showFrom(unreadSources).source('whisper')).toBeNull();
  });

  test.each([
    'Whisper, p. 78',
    'whisper p. 78',
    '[whisper]',
    '[Whisper; port-log]',
    'a letter from the NIGHT WATCH',
    'A letter  from the night watch (p. 78)',
    'https://hidden.example/letter',
    'port-log, as in whisper',
  ])('is recognised in %j', entry => {
    expect(show.source(entry)).toBeNull();
  });

  test.each(['Tide table, p. 4', 'whispers in the harbour', 'whisper-2, p. 4', 'a letter'])(
    'is not meant by %j',
    entry => {
      expect(show.source(entry)?.text).toBe(entry);
    },
  );

  test('shares its title with none that is told', () => {
    const { registry: same } = readSources('- key: a\n  title: Log\n- key: b\n  title: Log\n  confidential: true\n');
    expect(showFrom(same).source('Log, p. 1')).toBeNull();
  });

  test.each(exportFormats)('is blanked in the words of a note, in %s', format => {
    const its = new Desk({ 'harbour.txt': harbour }).decide('harbour.txt', '2,300 boxes', 'checked', {
      sources: ['port-log'],
      note: 'The Night Watch agrees: Whisper and “a letter from the night watch” say so.',
      method: 'call about whisper',
    });
    expect(text(its, format)).not.toMatch(/whisper|letter from/i);
    if (format === 'csv')
      expect(text(its, format)).toContain(
        'The Night Watch agrees: [confidential source] and “[confidential source]” say so.',
      );
  });

  test.each(['annotations', 'brat'] as const)('is not told by what another program wrote of it, in %s', format => {
    const link = (value: string, ...more: object[]) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      creator: 'Ida Roe',
      created: '2026-10-01T12:00:00Z',
      body: [{ type: 'TextualBody', purpose: 'linking', value }, ...more],
      target: { source: 'harbour.txt', selector: { type: 'TextQuoteSelector', exact: '2,300 boxes' } },
    });
    const decision = { type: 'TextualBody', purpose: 'tagging', value: 'checked' };
    const remark = { type: 'TextualBody', purpose: 'commenting', value: 'Who counted?' };
    const its = new Desk({ 'harbour.txt': harbour });
    const given = [link('whisper, p. 78', decision), link('Whisper, p. 78', remark), link('port-log, p. 3', remark)];
    expect(its.import([{ name: 'a.json', text: JSON.stringify(given) }])).toMatchObject({
      lost: [],
      added: [{}, {}, {}],
    });
    const out = text(its, format);
    for (const secret of secrets) expect(out.toLowerCase()).not.toContain(secret);
    expect(out).toContain('port-log, p. 3');
    const files = exported(format, its.input(show));
    expect(its.import(files, show)).toMatchObject({ lines: [], known: 3, lost: [] });
  });
});

describe('a field of a ledger line that nobody knows', () => {
  test.each(['annotations', 'brat'] as const)(
    'goes where it names a confidential source, and stays where not, in %s',
    format => {
      const its = new Desk({ 'harbour.txt': harbour }).decide('harbour.txt', '2,300 boxes', 'checked', {
        newer: { sourceTitle: 'A letter from the night watch' },
        seenBy: 'Mara Quill',
      } as object);
      const out = text(its, format).toLowerCase();
      expect(out).not.toContain('night watch');
      expect(out).toContain('mara quill');
    },
  );
});
