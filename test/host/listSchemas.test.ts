/** The schemas of the lists, which ship with the extension for editors of YAML. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readGlossary } from '../../host/src/glossaryFile.ts';
import { readSources } from '../../host/src/sourcesFile.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { contributes } = JSON.parse(read('package.json'));

/** The list that a page of the docs shows. */
const shown = (page: string): string => /```yaml\n([^`]+)```/.exec(read(`docs/${page}.md`))?.[1] ?? '';

describe.each([
  ['sources', readSources, ['- key: a b\n', '- key: log\n  seen: soon\n']],
  ['glossary', readGlossary, ['- aliases: [Kim]\n', '- name: Kim\n  alias: Jo\n']],
] as const)('the schema of .tickmark/%s.yaml', (name, readList, faults) => {
  const { url } = contributes.yamlValidation.find(
    (one: { fileMatch: string }) => one.fileMatch === `.tickmark/${name}.yaml`,
  );
  const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(read(url)));

  test('takes the list of its page, which is read without a fault', () => {
    const list = shown(name);
    expect(valid(parse(list))).toBe(true);
    expect(readList(list).problems).toEqual([]);
  });

  test.each(faults)('refuses what the reader has something to say about: %j', list => {
    expect(valid(parse(list))).toBe(false);
    expect(readList(list).problems).not.toEqual([]);
  });
});
