/** What the client can do, read once, and what the server offers. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { fixAllKind } from '../features/codeActions.ts';
import { completionTriggers } from '../features/completion.ts';
import type { DiagnosticSupport } from '../features/diagnostics.ts';
import { legend } from '../features/semanticTokens.ts';
import { type Encoding, negotiateEncoding } from './convert.ts';
import { commands } from './handlers/commands.ts';
import type { InitializationOptions } from './messages.ts';

export interface Client {
  readonly encoding: Encoding;
  readonly configuration: boolean;
  readonly configurationNews: boolean;
  readonly folderNews: boolean;
  readonly watchedFiles: boolean;
  readonly relativePatterns: boolean;
  readonly progress: boolean;
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly tokensRefresh: boolean;
  readonly lensRefresh: boolean;
  readonly hintsRefresh: boolean;
  readonly markdown: boolean;
  readonly symbolTree: boolean;
  readonly versionedEdits: boolean;
  /** The client can ask for confirmation of edits, one by one. */
  readonly annotatedEdits: boolean;
  readonly prepareRename: boolean;
  readonly diagnostics: DiagnosticSupport;
  /** The client reads files for us. */
  readonly clientFiles: boolean;
  /** The bytes of the name model that the client sends with `initialize`, or null. */
  readonly namesModel: Uint8Array | null;
  /** The client is our own: it wants news of the overview. */
  readonly overview: boolean;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument, window, general } = capabilities;
  const options = (initializationOptions ?? null) as InitializationOptions | null;
  return {
    encoding: negotiateEncoding(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    configurationNews: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folderNews: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    progress: window?.workDoneProgress === true,
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    tokensRefresh: workspace?.semanticTokens?.refreshSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    hintsRefresh: workspace?.inlayHint?.refreshSupport === true,
    // A client that doesn't say gets Markdown: hovers have been Markdown since the first protocol.
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    annotatedEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    diagnostics: diagnosticSupport(capabilities),
    clientFiles: options?.clientFiles === true,
    // Over JSON there are no bytes.
    namesModel: options?.namesModel && ArrayBuffer.isView(options.namesModel) ? options.namesModel : null,
    overview: typeof options === 'object' && options !== null,
  };
}

/** Pulled diagnostics have abilities of their own since 3.18; before, those of pushed ones stood for both. */
function diagnosticSupport({ textDocument }: ClientCapabilities): DiagnosticSupport {
  const pull = textDocument?.diagnostic;
  const push = textDocument?.publishDiagnostics;
  return {
    related: (pull?.relatedInformation ?? push?.relatedInformation) === true,
    tags: (pull?.tagSupport ?? push?.tagSupport) !== undefined,
    codeDescription: (pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport) === true,
    data: (pull?.dataSupport ?? push?.dataSupport) === true,
  };
}

export function serverCapabilities(client: Client): ServerCapabilities {
  const folders = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      // An occasion to look what has changed on disk, for clients that can't tell.
      ...(!client.watchedFiles && { save: true }),
    },
    ...(client.pull
      ? { diagnosticProvider: { identifier: 'tickmark', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: [...commands] },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: folders, didRename: folders },
    },
  };
}
