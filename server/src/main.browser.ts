/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/connection.ts';
import { messageStrategy } from './lsp/malformed.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const [reader, writer] = [new BrowserMessageReader(scope), new BrowserMessageWriter(scope)];
serve(createConnection(reader, writer, { messageStrategy }), null);
