// What the package holds, and what it does not: `node test/packaging/run.mjs`. Leaves its counts in the file that
// scripts/test.mjs names.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { pack, vsixPath } from '../../scripts/package.mjs';
import { root } from '../../scripts/steps.mjs';

const runtimeFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'dist/client.cjs',
  'dist/client.web.js',
  'dist/desk.css',
  'dist/desk.js',
  'dist/names.bin',
  'dist/server.cjs',
  'dist/server.web.js',
  'media/desk-dark.svg',
  'media/desk-light.svg',
  'media/icon.png',
  'media/tickmark.svg',
  'media/walkthrough/differ-dark.webp',
  'media/walkthrough/differ-light.webp',
  'media/walkthrough/explain-dark.webp',
  'media/walkthrough/explain-light.webp',
  'media/walkthrough/open-dark.webp',
  'media/walkthrough/open-light.webp',
  'media/walkthrough/sheet-dark.webp',
  'media/walkthrough/sheet-light.webp',
  'media/walkthrough/tick-dark.webp',
  'media/walkthrough/tick-light.webp',
  'package.json',
  'package.nls.json',
  'samples/01-ferry-terminal.txt',
  'samples/02-cannery-night-shift.txt',
  'samples/03-cannery-pay.txt',
  'samples/04-sound-regatta.txt',
  'samples/05-harbour-thefts.txt',
  'samples/06-library-birthday.txt',
  'samples/07-tidal-power.txt',
  'samples/08-storm-ferry.txt',
  'samples/09-fog-collision.txt',
  'samples/10-fog-inquiry.txt',
  'schemas/glossary.schema.json',
  'schemas/sources.schema.json',
  'syntaxes/article.language-configuration.json',
  'syntaxes/article.tmLanguage.json',
];
const result = { passed: 0, failed: 0, skipped: 0, output: '' };

await test('the extension can be packed', async () => assert.equal(await pack(), 0));
const entries = result.failed ? new Map() : unzip(readFileSync(vsixPath));
const text = name => entries.get(`extension/${name}`)?.toString('utf8') ?? '';

await test('it holds the files needed at run time and no others', () => {
  const files = [...entries.keys()].filter(name => name.startsWith('extension/')).map(name => name.slice(10));
  // vsce renames these three.
  const names = { 'readme.md': 'README.md', 'changelog.md': 'CHANGELOG.md', 'LICENSE.txt': 'LICENSE' };
  assert.deepEqual(files.map(name => names[name] ?? name).sort(), runtimeFiles);
});
await test('it is smaller than 5 MB', () => {
  assert.ok(statSync(vsixPath).size < 5_000_000, `${statSync(vsixPath).size} bytes`);
});
await test('packing straight from the repository takes the same files', () => {
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.deepEqual(listed.trim().split('\n').sort(), runtimeFiles);
});
await test('the bundles carry no source maps and no path of this machine', () => {
  for (const name of runtimeFiles.filter(file => file.startsWith('dist/'))) {
    assert.ok(!text(name).includes('sourceMappingURL=data'), name);
    assert.ok(!text(name).includes(root), name);
  }
});
await test('nothing in it talks to a network', () => {
  for (const name of runtimeFiles.filter(file => file.startsWith('dist/'))) {
    for (const module of ['http', 'https', 'http2', 'dgram', 'tls']) {
      assert.ok(
        !new RegExp(`require\\(["'](?:node:)?${module}["']\\)`, 'u').test(text(name)),
        `${name} requires ${module}`,
      );
    }
    assert.ok(!/\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/u.test(text(name)), `${name} can reach a network`);
    assert.ok(!/(?<![.\w])fetch\(/u.test(text(name)), `${name} calls fetch`);
  }
});

const manifest = JSON.parse(text('package.json') || '{}');
await test('the manifest names files that are there', () => {
  const { contributes } = manifest;
  const named = [manifest.main, manifest.browser, manifest.icon, contributes.languages[0].configuration];
  named.push(
    ...contributes.grammars.map(one => one.path),
    ...contributes.viewsContainers.activitybar.map(one => one.icon),
    ...contributes.walkthroughs[0].steps.flatMap(step => Object.values(step.media.image)),
  );
  for (const file of named) assert.ok(runtimeFiles.includes(file.replace('./', '')), file);
});
await test('every text of the manifest has its words, and no word is left over', () => {
  const words = JSON.parse(text('package.nls.json'));
  const used = new Set([...text('package.json').matchAll(/"%([^%"]+)%"/gu)].map(match => match[1]));
  assert.deepEqual([...used].sort(), Object.keys(words).sort());
});
await test('it works in untrusted and virtual folders, and starts only for plain text or its own views', () => {
  assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onWebviewPanel:tickmark.desk']);
});
await test('it claims no file of anybody else: its language has no extensions, names or first lines', () => {
  for (const language of manifest.contributes.languages) {
    for (const key of ['extensions', 'filenames', 'filenamePatterns', 'firstLine']) assert.ok(!(key in language), key);
  }
});
await test('every setting is described and can be set for each folder, but for the trace', () => {
  for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
    assert.ok(setting.markdownDescription, name);
    assert.equal(setting.scope, name === 'tickmark.trace.server' ? 'window' : 'resource', name);
  }
});
await test('the icon is a square PNG of 256 pixels', () => {
  const png = entries.get('extension/media/icon.png');
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
});

console.log(`${result.output}\npackaging: ${result.passed} passed, ${result.failed} failed`);
if (process.env.TICKMARK_TEST_REPORT) writeFileSync(process.env.TICKMARK_TEST_REPORT, JSON.stringify(result));
process.exitCode = result.failed > 0 ? 1 : 0;

async function test(title, work) {
  try {
    await work();
    result.passed++;
    result.output += `${result.output && '\n'}  ok ${title}`;
  } catch (error) {
    result.failed++;
    result.output += `${result.output && '\n'}  FAILED ${title}\n${error instanceof Error ? error.message : error}`;
  }
}

/** The files of a zip archive by their names; enough of the format for what vsce writes. */
function unzip(archive) {
  const files = new Map();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, method === 8 ? inflateRawSync(data) : data);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
