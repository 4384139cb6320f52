// Starts a new check: `npm run new-check -- stale-figure "Figure that is out of date"`. Writes the check, its page and its test
// from a template and adds a line to core/src/checks/index.ts. The test fails until the check does something.
import { access, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const [code, title] = process.argv.slice(2);
if (!code || !/^[a-z]+(?:-[a-z]+)+$/.test(code)) {
  console.error('Give the code in small letters with hyphens, and a title:');
  console.error('  node scripts/new-check.mjs stale-figure "Figure that is out of date"');
  process.exit(2);
}
const name = code.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const heading = title ?? code.replaceAll('-', ' ');
const root = new URL('../', import.meta.url);

const files = {
  [`core/src/checks/${name}.ts`]: `import type { Check } from './check.ts';

/** What it finds, in one sentence, with an example. */
export const ${name}: Check = {
  code: '${code}',
  title: ${quoted(heading)},
  severity: 'warning',
  // 'corpus' if it looks at other articles too.
  scope: 'document',
  run({ document }, report) {
    for (const quantity of document.quantities) {
      if (!isWrong(quantity)) continue;
      report({
        start: quantity.start,
        end: quantity.end,
        message: 'Which values, against what, where: one sentence that can be understood without opening the file.',
        fixes: [],
      });
    }
  },
};

function isWrong(_quantity: unknown): boolean {
  return false;
}
`,
  [`docs/checks/${code}.md`]: `# \`${code}\`: ${heading.toLowerCase()}

**Says:** the message, as it stands in the Problems panel.
**Severity:** warning

What it finds, and what it leaves alone.

## Wrong

    A sentence that it speaks of.

## Right

    The same sentence, mended.

## What to do

The next step. The quick fix does it.

## Why

What goes wrong for readers if it is left.

## Turn it off

\`"tickmark.checks": { "${code}": "off" }\`, or give it another severity: \`"hint"\`, \`"information"\`, \`"error"\`.
`,
  [`test/checks/${code}.test.ts`]: `import { describe, expect, test } from 'vitest';
import { findingsOf } from '../kit/check.ts';

describe('${code} speaks', () => {
  test('of a sentence that it is for', () => {
    expect(findingsOf('${code}', 'A sentence of your own.').map(finding => finding.words)).toEqual(['your own']);
  });
});

describe('${code} stays silent', () => {
  test.each(['A sentence that looks like it and is right.'])('%s', text => {
    expect(findingsOf('${code}', text)).toEqual([]);
  });
});
`,
};

for (const path of Object.keys(files)) {
  if (await exists(path)) {
    console.error(`${path} is there already: choose another code.`);
    process.exit(2);
  }
}
for (const [path, content] of Object.entries(files)) await writeFile(new URL(path, root), content);

const index = new URL('core/src/checks/index.ts', root);
const lines = (await readFile(index, 'utf8')).split('\n');
const line = `import { ${name} } from './${name}.ts';`;
const isImport = other => other.startsWith('import ');
const at = lines.findIndex(other => isImport(other) && pathOf(other) > pathOf(line));
lines.splice(at < 0 ? lines.findLastIndex(isImport) + 1 : at, 0, line);
lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
await writeFile(index, lines.join('\n'));

console.log(`Written: ${Object.keys(files).join(', ')}; a line in core/src/checks/index.ts.`);
console.log('Next: write the test, make it pass, fill in the page, run `npm run generate`.');

function pathOf(importLine) {
  return /from '([^']+)'/.exec(importLine)?.[1] ?? '';
}

function quoted(text) {
  return `'${text.replaceAll("'", '’')}'`;
}

async function exists(path) {
  try {
    await access(fileURLToPath(new URL(path, root)));
    return true;
  } catch {
    return false;
  }
}
