// Writes what repeats things that stand elsewhere: `npm run generate`. With `--check` it writes nothing and fails if a
// file is out of date.
//
//   the list of checks (core/src/checks) → docs/checks/README.md, the checks in the manifest's settings
//   the pages of the checks (docs/checks) → sheet/src/checkHelp.generated.ts
//   the manifest (package.json, package.nls.json) → docs/settings.md, sheet/src/version.generated.ts
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');
const checks = await loadChecks();
const manifest = JSON.parse(read('package.json'));
const phrases = JSON.parse(read('package.nls.json'));
describeChecks(manifest);

const files = {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'docs/checks/README.md': checkIndex(),
  'docs/settings.md': settingsPage(),
  'sheet/src/checkHelp.generated.ts': checkHelp(),
  'sheet/src/version.generated.ts': `// Written by \`npm run generate\` from package.json.\nexport const version = '${manifest.version}';\n`,
};

const stale = Object.entries(files)
  .map(([path, text]) => [path, formatted(path, text)])
  .filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

/** As `npm run format` would leave it. */
function formatted(path, text) {
  if (path.endsWith('.md')) return text;
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

/** The checks as the engine lists them. The engine is TypeScript, so it is bundled in memory first. */
async function loadChecks() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'core/src/checks/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).checks;
}

/** One entry for each check in the setting that holds their severities. */
function describeChecks({ contributes }) {
  const setting = contributes?.configuration?.properties?.['tickmark.checks'];
  if (!setting) return;
  setting.properties = Object.fromEntries(
    checks.map(({ code, title, severity }) => [
      code,
      { enum: ['error', 'warning', 'information', 'hint', 'off'], default: severity, description: title },
    ]),
  );
}

function checkIndex() {
  const rows = checks.map(
    ({ code, title, severity, scope }) =>
      `| [\`${code}\`](${code}.md) | ${title} | ${severity} | ${scope === 'corpus' ? 'the whole folder' : 'the article'} |`,
  );
  return `<!-- Written by \`npm run generate\` from core/src/checks. -->

# The checks

Each check has a page with examples of what it reports and what it leaves alone. How serious a finding is can be
changed for each check, in the setting \`tickmark.checks\` or with \`tickmark check --check CODE=SEVERITY\`.

| check | what it finds | severity | looks at |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function settingsPage() {
  const properties = Object.entries(manifest.contributes?.configuration?.properties ?? {});
  const sections = properties.map(([name, setting]) => {
    const text = phrase(setting.markdownDescription ?? setting.description ?? '');
    const scope = { resource: 'each folder', window: 'the window', machine: 'the machine' }[setting.scope];
    const lines = [`## \`${name}\``, '', text, ''];
    if (setting.enum) {
      const meanings = setting.markdownEnumDescriptions ?? setting.enumDescriptions ?? [];
      lines.push(
        ...setting.enum.map((value, i) => `- \`${value}\`${meanings[i] ? `: ${phrase(meanings[i])}` : ''}`),
        '',
      );
    }
    if (setting.default !== undefined) lines.push(`Default: \`${JSON.stringify(setting.default)}\``, '');
    if (scope) lines.push(`Can be set for ${scope}.`, '');
    return lines.join('\n');
  });
  return `<!-- Written by \`npm run generate\` from package.json. -->

# Settings

Changes apply at once. In the editor they stand in Settings under “Tickmark”; other editors send the same names
without \`tickmark.\` as the configuration of the server, or with \`initialize\` as its options. The command line has options
for the same things: [cli.md](cli.md).

${sections.join('\n')}`.replace(/\n+$/, '\n');
}

/** The manifest keeps its words in package.nls.json. */
function phrase(text) {
  return text.replace(/^%(.+)%$/, (_, key) => phrases[key] ?? key);
}

/** Each page as SARIF wants it: plain text of the first paragraph, and the whole page. */
function checkHelp() {
  const entries = checks
    .filter(({ code }) => existsSync(join(root, 'docs/checks', `${code}.md`)))
    .map(({ code }) => {
      const markdown = read(`docs/checks/${code}.md`).trim();
      return `  ${propertyName(code)}: {\n    text: ${quoted(firstParagraph(markdown))},\n    markdown: ${quoted(markdown)},\n  },\n`;
    });
  return `// Written by \`npm run generate\` from docs/checks.
export const checkHelp: Readonly<Record<string, { readonly text: string; readonly markdown: string }>> = {
${entries.join('')}};
`;
}

function propertyName(code) {
  return /^\w+$/.test(code) ? code : quoted(code);
}

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** The first paragraph of running text, without Markdown's marks. */
function firstParagraph(markdown) {
  const paragraph = markdown.split(/\n\n+/).find(part => !/^([#<|>-]|\*\*)/.test(part)) ?? '';
  return paragraph
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*`]/g, '');
}
