import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, root, shared, tickmark, withFiles, withoutShared } from './kit.ts';

interface Fact {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}
interface Line {
  readonly uri: string;
  readonly entities: readonly (Fact & { readonly id: string })[];
  readonly quantities: readonly Fact[];
  readonly claims: readonly (Fact & { readonly quantity: number; readonly entities: readonly string[] })[];
  readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', Fact | null>>[];
  readonly diagnostics: readonly (Fact & { readonly related: readonly (Fact & { readonly uri: string })[] })[];
}

describe.skipIf(withoutShared)('extract keeps the contract', () => {
  let complaints: (line: unknown) => string[];

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(join(shared, 'contract/extract.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    complaints = line => {
      validate(line);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
  });

  /** Checks what the schema says, and what it can only say in words. */
  async function expectContract(folder: string): Promise<Line[]> {
    const { code, out, notes } = await tickmark('extract', folder);
    expect(notes).toEqual([]);
    expect(code).toBe(0);
    const lines = jsonLines(out);
    const texts = new Map<string, string>();
    for (const line of lines) {
      const uri = String(line['uri']);
      expect(complaints(line), uri).toEqual([]);
      texts.set(uri, readFileSync(uri, 'utf8').replace(/^\ufeff/, ''));
    }
    for (const line of lines as unknown as Line[]) expect(wrongPlaces(line, texts), line.uri).toEqual([]);
    return lines as unknown as Line[];
  }

  test('on the samples', async () => {
    expect(await expectContract(join(root, 'samples'))).toHaveLength(10);
  });

  test('on the seed articles', async () => {
    const lines = await expectContract(join(shared, 'seeds'));
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line.quantities.length, line.uri).toBeGreaterThan(0);
  });

  // Every document of every set, as its scorer writes it.
  const kinds = withoutShared ? [] : readdirSync(join(shared, 'eval')).filter(name => hasScorer(name));
  test.each(kinds)('on the evaluation sets of %s', { timeout: 120_000 }, async kind => {
    const sets = readdirSync(join(shared, 'eval', kind)).filter(file => file.endsWith('.json'));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      await withFiles({}, async folder => {
        const scorer = join(shared, 'eval', `score-${kind}.mjs`);
        execFileSync(process.execPath, [scorer, 'write', join(shared, 'eval', kind, set), folder]);
        const lines = await expectContract(folder);
        expect(lines).toHaveLength(readdirSync(folder).length);
      });
    }
  });

  test('on the conflict cases', { timeout: 120_000 }, async () => {
    const cases = join(shared, 'eval/conflicts/cases');
    for (const name of readdirSync(cases)) await expectContract(join(cases, name));
  });

  test('offsets count from behind a byte-order mark, over carriage returns, emoji and combining marks', async () => {
    const text = '\ufeffThe caf\u0065\u0301 😀 opened.\r\n\r\nIt sold 40 cakes, Mira Holm said.\r\n';
    await withFiles({ 'a.txt': text }, async folder => {
      const [line] = await expectContract(folder);
      expect(line?.quantities.map(quantity => quantity.text)).toContain('40 cakes');
    });
  });

  test('two runs give the same bytes', async () => {
    const first = await tickmark('extract', join(root, 'samples'));
    expect((await tickmark('extract', join(root, 'samples'))).out).toBe(first.out);
  });
});

const hasScorer = (kind: string): boolean => readdirSync(join(shared, 'eval')).includes(`score-${kind}.mjs`);

/** Spans that do not lie in their text or do not cover what they say, and references that lead nowhere. */
function wrongPlaces(line: Line, texts: ReadonlyMap<string, string>): string[] {
  const wrong: string[] = [];
  const check = (what: string, fact: Fact | null, uri: string = line.uri): void => {
    if (!fact) return;
    const text = texts.get(uri);
    const { start, end } = fact;
    if (text === undefined) wrong.push(`${what}: ${uri} is not in this run`);
    else if (start < 0 || end > text.length || start >= end) wrong.push(`${what}: ${start}-${end} of ${text.length}`);
    else if (fact.text !== undefined && text.slice(start, end) !== fact.text) wrong.push(`${what}: not “${fact.text}”`);
  };
  for (const entity of line.entities) check('entity', entity);
  for (const quantity of line.quantities) check('quantity', quantity);
  const ids = new Set(line.entities.map(entity => entity.id));
  for (const claim of line.claims) {
    check('claim', claim);
    if (!line.quantities[claim.quantity]) wrong.push(`claim: no quantity ${claim.quantity}`);
    for (const id of claim.entities) if (!ids.has(id)) wrong.push(`claim: no entity ${id}`);
  }
  for (const { source, cue, content } of line.attributions) {
    check('source', source);
    check('cue', cue);
    check('content', content);
  }
  for (const diagnostic of line.diagnostics) {
    check('diagnostic', diagnostic);
    for (const place of diagnostic.related) check('related place', place, place.uri);
  }
  return wrong;
}
