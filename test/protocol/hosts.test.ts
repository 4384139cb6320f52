/** The same server over IPC and in a worker; over stdio it is tested in `server.test.ts`. */
import { fork } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildServer } from '../kit/lspClient.ts';

let server = '';
let clean = async (): Promise<void> => {};
beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
}

/** Opens an article and asks for its findings over any way of sending messages. */
async function converse(post: (message: object) => void, listen: (take: (message: Message) => void) => void) {
  const answers = new Map<number, (result: unknown) => void>();
  listen(message => {
    if (message.method !== undefined) {
      // Whatever the server asks is answered with nothing.
      if (message.id !== undefined) post({ jsonrpc: '2.0', id: message.id, result: null });
    } else answers.get(message.id as number)?.(message.result);
  });
  let id = 0;
  const request = (method: string, params: object): Promise<unknown> =>
    new Promise(resolve => {
      answers.set(++id, resolve);
      post({ jsonrpc: '2.0', id, method, params });
    });
  const notify = (method: string, params: object): void => post({ jsonrpc: '2.0', method, params });
  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  notify('initialized', {});
  const textDocument = { uri: 'untitled:one', languageId: 'plaintext', version: 1 };
  const text = 'A ferry betweenAldersund and Brekke will sail from June, the council said on Monday.';
  notify('textDocument/didOpen', { textDocument: { ...textDocument, text } });
  const report = (await request('textDocument/diagnostic', { textDocument })) as { items: { code: string }[] };
  await request('shutdown', {});
  notify('exit', {});
  return report.items.map(item => item.code);
}

test('over IPC, as VS Code starts it', async () => {
  const child = fork(server, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise(resolve => child.once('exit', resolve));
  const codes = await converse(
    message => child.send(message),
    take => child.on('message', take as (message: unknown) => void),
  );
  expect(codes).toContain('missing-space');
  expect(await ended).toBe(0);
});

test('in a worker, from a bundle without Node', async () => {
  const bundle = path.join(path.dirname(server), 'server.web.js');
  await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/main.browser.ts', import.meta.url))],
    outfile: bundle,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  });
  const code = await readFile(bundle, 'utf8');
  expect(code).not.toMatch(/require\(['"]|from ['"]node:/);
  // A worker's global scope as the web has it, with nothing of Node within reach of the bundle.
  const shim = `
    const { parentPort } = require('node:worker_threads');
    const { runInNewContext } = require('node:vm');
    const self = { postMessage: message => parentPort.postMessage(message), onmessage: null, addEventListener() {}, close() {} };
    Object.assign(self, { self, setTimeout, clearTimeout, performance, TextDecoder, TextEncoder, console, URL });
    parentPort.on('message', data => self.onmessage?.({ data }));
    runInNewContext(require('node:fs').readFileSync(${JSON.stringify(bundle)}, 'utf8'), self);
  `;
  const entry = path.join(path.dirname(server), 'worker.cjs');
  await writeFile(entry, shim);
  const worker = new Worker(entry);
  const broken = new Promise<never>((_, reject) => worker.once('error', reject));
  try {
    const talk = converse(
      message => worker.postMessage(message),
      take => worker.on('message', take),
    );
    expect(await Promise.race([talk, broken])).toContain('missing-space');
  } finally {
    await worker.terminate();
  }
});
