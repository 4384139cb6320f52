import { describe, expect, test } from 'vitest';
import { publicSource, sourceWords } from '../../core/src/index.ts';
import { addSource, readSources } from '../../host/src/index.ts';

const list = `# What we check against.
- key: port-log   # ask Tomas
  title: Port log of Alder Bay, 2026
  kind: primary
  link: https://port.alder.example/log
  seen: 2026-11-20

- key: letter
  title: A letter to the editor
  kind: secondary
  locator: p. 2
  confidential: true
`;
const { registry } = readSources(list);
const added = (text: string, source: Parameters<typeof addSource>[1]) => {
  const now = addSource(text, source);
  if (typeof now === 'string') throw new Error(now);
  return now;
};
const complaints = (text: string) => {
  const { problems } = readSources(text);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('a list of sources', () => {
  test('gives each source with what it says and where its key stands', () => {
    expect(readSources(list).problems).toEqual([]);
    expect(registry.sources.map(({ key }) => key)).toEqual(['port-log', 'letter']);
    const [log] = registry.sources;
    expect(log).toMatchObject({ kind: 'primary', seen: '2026-11-20', confidential: false, locator: '' });
    expect(list.slice(log?.start, log?.end)).toBe('port-log');
  });

  test('may be empty', () => {
    for (const text of ['', '# nothing yet\n', '---\n', '[]\n', '~']) expect(complaints(text)).toEqual([]);
  });

  test.each([
    ['- title: A letter\n', '1:3 This source has no key: give it one, such as “key: port-log”.'],
    ['- key: a b\n', '1:8 A key has no spaces, commas or brackets: write “port-log”.'],
    ['- key: a\n- key: a\n', '2:8 The key “a” is taken: give one of the two another.'],
    ['- key: a\n  kind: hearsay\n', '2:9 A source is either primary or secondary.'],
    ['- key: a\n  seen: last week\n', '2:9 Write the day as 2026-11-21.'],
    ['- key: a\n  colour: red\n', '2:3 “colour” is passed over. Known are key, title'],
    ['- key: a\n  confidential: maybe\n', '2:17 “confidential” is either true or false.'],
    ['- key: a\n  title: [x]\n', '2:10 “title” is not a text'],
    ['- a\n', '1:3 This is no source. Write “- key: …”'],
    ['port-log: x\n', '1:1 This is no list. Write “- key: …”'],
    ['- key: a\n  title: "x\n', 'This is not written as YAML'],
    [`- key: ${'['.repeat(20_000)}`, ''],
  ])('tells what is at fault in %j', (text, complaint) => {
    expect(complaints(text).join('\n')).toContain(complaint);
    expect(complaints(text).length).toBeGreaterThan(0);
  });

  test('gives the rest where one source is at fault', () => {
    const { registry: rest } = readSources(`${list}- key: bad key\n- key: map\n`);
    expect(rest.sources.map(({ key }) => key)).toEqual(['port-log', 'letter', 'map']);
  });

  test('treats a source as confidential when in doubt', () => {
    expect(readSources('- key: a\n  confidential: maybe\n').registry.byKey('a')?.confidential).toBe(true);
  });
});

describe('an entry of a decision', () => {
  test('is a key or a title, with a place or without', () => {
    expect(sourceWords(registry, 'port-log')).toBe('Port log of Alder Bay, 2026');
    expect(sourceWords(registry, 'port-log, p. 3')).toBe('Port log of Alder Bay, 2026, p. 3');
    expect(sourceWords(registry, 'Port log of Alder Bay, 2026, p. 3, top')).toBe(
      'Port log of Alder Bay, 2026, p. 3, top',
    );
    expect(sourceWords(registry, 'letter')).toBe('A letter to the editor, p. 2');
    expect(sourceWords(registry, 'Tide table, p. 4')).toBe('Tide table, p. 4');
  });

  test('is told to others, but for a confidential source', () => {
    expect(publicSource(registry, 'port-log, p. 3')).toMatchObject({
      text: 'Port log of Alder Bay, 2026, p. 3',
      link: 'https://port.alder.example/log',
      kind: 'primary',
    });
    expect(publicSource(registry, 'letter, p. 9')).toBeNull();
    expect(publicSource(registry, 'A letter to the editor')).toBeNull();
    expect(publicSource(registry, 'Tide table')).toMatchObject({ text: 'Tide table', link: null });
  });
});

describe('a new source', () => {
  test('stands at the end, and all that was there stays as it was', () => {
    const { text, key } = added(list, { title: 'Tide table: “Spring”', locator: 'p. 4', kind: 'primary' });
    expect(key).toBe('tide-table-spring');
    expect(text.startsWith(list)).toBe(true);
    expect(text.slice(list.length)).toBe(
      '- key: tide-table-spring\n  title: "Tide table: “Spring”"\n  kind: primary\n  locator: p. 4\n',
    );
    expect(readSources(text).problems).toEqual([]);
  });

  test('begins a list, follows one that is indented, and gets a key that is free', () => {
    expect(added('', { title: 'Port log' }).text).toBe('- key: port-log\n  title: Port log\n');
    expect(added('# ours\n', { title: 'Port log' }).text).toBe('# ours\n- key: port-log\n  title: Port log\n');
    const indented = '  - key: port-log\n    title: x';
    expect(added(indented, { title: 'Port log' }).text).toBe(`${indented}\n  - key: port-log-2\n    title: Port log\n`);
    expect(added(list, { title: '12' }).key).toBe('source-12');
    expect(added('', { title: 'Éléonore’s 日記' }).key).toBe('eleonore-s-日記');
  });

  test('comes back as it was given, whatever is in it', () => {
    for (const title of ['- x: y', '# no comment', 'true', '2026-11-21', '“a”: [b]', "it's", 'null', '🙂 e\u0301']) {
      const { text, key } = added(list, { title, confidential: true });
      expect(readSources(text).registry.byKey(key)).toMatchObject({ title, confidential: true });
    }
  });

  test('is refused in a sentence where it has no title, its key is taken, or the list can’t be added to', () => {
    expect(addSource(list, { title: ' ' })).toMatch(/needs a title/);
    expect(addSource(list, { title: 'x', key: 'letter' })).toMatch(/is taken/);
    expect(addSource(list, { title: 'x', key: 'a b' })).toMatch(/no spaces/);
    expect(addSource(list, { title: 'x', seen: 'soon' })).toBe('Write the day as 2026-11-21.');
    for (const text of ['[{ key: a }]\n', 'a: b\n', '- key: "a\n', '- key: a\n---\n- key: b\n'])
      expect(addSource(text, { title: 'x' })).toMatch(/by hand/);
  });
});

test('a source that says nothing behind `confidential:` is confidential, and it is told', () => {
  const text = '- key: letter\n  title: A letter\n  confidential:\n';
  const { registry, problems } = readSources(text);
  expect(registry.byKey('letter')?.confidential).toBe(true);
  expect(problems.map(({ message }) => message)).toEqual(['“confidential” is either true or false.']);
});

describe('what a confidential source is called is left out', () => {
  const hidden = (fields: string, words: string) =>
    readSources(`- key: letter-1\n  confidential: true\n${fields}`).registry.withoutConfidential(words);
  test.each([
    ['with other quotation marks', '  title: The "Blue" report\n', 'see The “Blue” report'],
    ['with an umlaut in two signs', '  title: Müller file\n', 'see Mu\u0308ller file'],
    [
      'by a link without its scheme',
      '  title: X file\n  link: https://secret.example/x%20y\n',
      'see secret.example/x%20y',
    ],
    ['by a link in signs', '  title: X file\n  link: https://secret.example/x%20y\n', 'see http://secret.example/x y'],
    ['by the name of its file', '  title: X file\n  file: letters/watch.pdf\n', 'see watch.pdf'],
    ['with another hyphen', '  title: X file\n', 'see letter\u20111'],
  ])('%s', (_, fields, words) => expect(hidden(fields, words)).toMatch(/see (?:https?:\/\/)?\[confidential source\]$/));

  test('and all else stays, sign by sign', () => {
    const words = 'Mu\u0308ller said “no” in letter-11';
    expect(hidden('  title: X file\n', words)).toBe(words);
  });
});
