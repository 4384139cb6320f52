/** A folder on disk and the built server, for the tests of one file: fresh for each test, stopped and gone after it. */
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol';
import { buildServer, type ClientOptions, fullClient, LspClient } from './lspClient.ts';

export interface Served {
  /** The folder of the test that runs. */
  readonly root: string;
  start(options?: ClientOptions): Promise<LspClient>;
  uriOf(name: string): string;
  write(files: Record<string, string | Uint8Array>): Promise<void>;
}

/** To be called once, at the top of a file of tests. */
export function serveFolder(): Served {
  let server = '';
  let clean = async (): Promise<void> => {};
  let root = '';
  const clients: LspClient[] = [];
  beforeAll(async () => {
    ({ server, clean } = await buildServer());
  });
  afterAll(() => clean());
  beforeEach(async () => {
    root = await fs.mkdtemp(path.join(tmpdir(), 'tickmark-protocol-'));
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map(client => client.stop()));
    await fs.rm(root, { recursive: true, force: true });
  });
  return {
    get root() {
      return root;
    },
    async start(options = {}) {
      const client = await LspClient.start(server, options);
      clients.push(client);
      return client;
    },
    uriOf: name => pathToFileURL(path.join(root, name)).toString(),
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
        await fs.writeFile(path.join(root, name), text);
      }
    },
  };
}

export const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(one => String(one.code));

/** A client that can do everything but one thing. */
export const without = (capability: 'diagnostic' | 'hover' | 'documentSymbol'): ClientCapabilities => {
  const { [capability]: _, ...textDocument } = fullClient.textDocument ?? {};
  return { ...fullClient, textDocument };
};

export const flawed = [
  'New ferry links two harbours',
  '',
  'The council of Aldersund said on 4 May 2024 that a ferry betweenAldersund and Brekke would sail from June.',
  '',
  'Mayor Petra Lindqvist told reporters that 340,000 passengers were expected in the first year [7].',
  '',
].join('\n');
export const missingSpace = { line: 2, character: flawed.split('\n')[2]?.indexOf('betweenAldersund') ?? -1 };
