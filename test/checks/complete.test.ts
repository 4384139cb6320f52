import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../core/src/index.ts';

const root = new URL('../../', import.meta.url);
const exists = (path: string) => existsSync(new URL(path, root));

describe.each(checks)('$code', ({ code, title }) => {
  const name = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

  test('has its file, its test and its page', () => {
    expect(exists(`core/src/checks/${name}.ts`)).toBe(true);
    expect(exists(`test/checks/${code}.test.ts`)).toBe(true);
    expect(exists(`docs/checks/${code}.md`)).toBe(true);
  });

  test('has a page with all its parts', () => {
    const page = readFileSync(new URL(`docs/checks/${code}.md`, root), 'utf8');
    expect(page.startsWith(`# \`${code}\`: `)).toBe(true);
    expect(page.match(/^## .*$/gm)).toEqual(['## Wrong', '## Right', '## What to do', '## Why', '## Turn it off']);
    expect(page).toContain('**Says:**');
    expect(page).toContain('**Severity:**');
    expect(page).toContain(`"${code}": "off"`);
  });

  test('has a title in plain words', () => {
    expect(title).toMatch(/^[A-Z][^.]{4,50}$/);
  });
});

test('no two checks have one code', () => {
  expect(new Set(checks.map(check => check.code)).size).toBe(checks.length);
});
