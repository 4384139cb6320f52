/** The language server on Node: over stdio, IPC or a socket, as the command line says. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadNamesModel } from '../../host/src/index.ts';
import { diskFiles } from './diskFiles.ts';
import { serve } from './lsp/connection.ts';
import { messageStrategy } from './lsp/malformed.ts';

loadNamesModel(__dirname);
serve(createConnection(ProposedFeatures.all, { messageStrategy }), diskFiles);
