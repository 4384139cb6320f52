/** Drives the built server over stdio as an editor would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

const entry = fileURLToPath(new URL('../../server/src/main.node.ts', import.meta.url));

/** Bundles the server as the build does and gives the path of the bundle. Call `clean` when all is done. */
export async function buildServer(): Promise<{ server: string; clean: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tickmark-server-'));
  const server = path.join(folder, 'server.cjs');
  await build({
    entryPoints: [entry],
    outfile: server,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return { server, clean: () => rm(folder, { recursive: true, force: true }) };
}

/** An editor with everything the server can use. Tests take abilities away. */
export const fullClient: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      tagSupport: { valueSet: [1] },
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    diagnostic: { dynamicRegistration: false },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Addresses of workspace folders; null for none. */
  readonly folders?: readonly string[] | null;
  /** Answers `workspace/configuration`: by scope, then for everything else under the empty string. */
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  /** Answers questions of the server that come with the first breath. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export class LspClient {
  readonly connection: ProtocolConnection;
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly notifications: { method: string; params: unknown }[] = [];
  readonly registrations: Registration[] = [];
  readonly logs: string[] = [];
  refreshes = 0;
  settings: Record<string, unknown>;
  initialized!: InitializeResult;
  readonly #process: ChildProcess;
  readonly #waiting = new Set<() => void>();

  private constructor(child: ChildProcess, settings: Record<string, unknown>) {
    this.#process = child;
    this.settings = settings;
    const [input, output] = [child.stdout, child.stdin];
    if (!input || !output) throw new Error('The server has no streams.');
    this.connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    this.#listen();
    this.connection.listen();
  }

  static async start(server: string, options: ClientOptions = {}): Promise<LspClient> {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = new LspClient(child, options.settings ?? {});
    options.prepare?.(client.connection);
    const folders = options.folders ?? null;
    client.initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? fullClient,
      workspaceFolders: folders?.map(uri => ({ uri, name: path.posix.basename(uri) })) ?? null,
      ...(options.initializationOptions ? { initializationOptions: options.initializationOptions } : {}),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  #listen(): void {
    const { connection } = this;
    const note = (method: string) => (params: unknown) => {
      this.notifications.push({ method, params });
      this.#wake();
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      note('textDocument/publishDiagnostics')(params);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
    });
    for (const method of ['tickmark/changed', '$/progress', 'window/showMessage'])
      connection.onNotification(method, note(method));
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => this.settings[scopeUri ?? ''] ?? this.settings[''] ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      this.registrations.push(...registrations);
      this.#wake();
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** Waits until something the server has sent makes `found` true. */
  until(what: string, found: () => boolean, milliseconds = 10_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        this.#waiting.delete(check);
        clearTimeout(timer);
        clearInterval(poll);
      };
      const check = (): void => {
        if (!found()) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited in vain for ${what}. The server logged: ${this.logs.join(' | ') || 'nothing'}`));
      }, milliseconds);
      // Some tests look at something the server did not announce, such as the answer to a question of their own.
      const poll = setInterval(check, 50);
      this.#waiting.add(check);
      check();
    });
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  /** Asks the server to end, and makes sure that it has. */
  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 3000);
    await this.connection.sendRequest('shutdown').catch(() => {});
    await this.connection.sendNotification('exit').catch(() => {});
    await ended;
    clearTimeout(timer);
    this.connection.dispose();
  }
}
