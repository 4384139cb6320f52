/**
 * “Hide All Marks”: a first reading is without any. What Tickmark puts into the text goes for the session, findings
 * included; the status bar says so. Hovers, the sidebar and the keys stay, as nobody sees them who does not ask.
 */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CodeLensRequest,
  DocumentDiagnosticRequest,
  InlayHintRequest,
  type Middleware,
  SemanticTokensRegistrationType,
} from 'vscode-languageclient';

export class Hiding implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #hidden = false;

  get hidden(): boolean {
    return this.#hidden;
  }

  /** Between the editor's questions and the server: while marks are hidden, the answer is that there are none. */
  readonly middleware: Middleware = {
    provideCodeLenses: (document, token, next) => (this.#hidden ? [] : next(document, token)),
    provideInlayHints: (document, range, token, next) => (this.#hidden ? [] : next(document, range, token)),
    provideDocumentLinks: (document, token, next) => (this.#hidden ? [] : next(document, token)),
    provideDocumentSemanticTokens: (document, token, next) => (this.#hidden ? colourless() : next(document, token)),
    provideDocumentSemanticTokensEdits: (document, before, token, next) =>
      this.#hidden ? colourless() : next(document, before, token),
    provideDocumentRangeSemanticTokens: (document, range, token, next) =>
      this.#hidden ? colourless() : next(document, range, token),
    provideDiagnostics: (document, before, token, next) =>
      this.#hidden && !(document instanceof vscode.Uri) ? clean() : next(document, before, token),
  };

  register(client: BaseLanguageClient, selector: vscode.DocumentSelector): vscode.Disposable {
    const set = async (hidden: boolean) => {
      if (hidden === this.#hidden) return;
      this.#hidden = hidden;
      await vscode.commands.executeCommand('setContext', 'tickmark.marksHidden', hidden);
      this.#changed.fire();
      for (const document of vscode.workspace.textDocuments) {
        if (vscode.languages.match(selector, document) > 0) askAnew(client, document);
      }
      // Links have no event of their own: a provider that comes and goes makes the editor ask all of them.
      vscode.languages.registerDocumentLinkProvider(selector, { provideDocumentLinks: () => [] }).dispose();
    };
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.hideMarks', () => set(true)),
      vscode.commands.registerCommand('tickmark.showMarks', () => set(false)),
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const colourless = () => new vscode.SemanticTokens(new Uint32Array());
const clean = () => ({ kind: 'full' as never, items: [] });

/** Has the editor ask for all that stands in a text again. */
function askAnew(client: BaseLanguageClient, document: vscode.TextDocument): void {
  client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  client.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints.fire();
  client.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  const tokens = client.getFeature(SemanticTokensRegistrationType.method).getProvider(document);
  tokens?.onDidChangeSemanticTokensEmitter.fire();
}
