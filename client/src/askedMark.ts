/** Marks the figure that a question is about, in the text behind the list. */
import * as vscode from 'vscode';

export class AskedMark implements vscode.Disposable {
  readonly #type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('focusBorder'),
  });
  #marked: readonly vscode.TextEditor[] = [];
  #about = 0;

  /** What takes this mark away again; nothing once another has come in its place. */
  show(uri: vscode.Uri, range: vscode.Range): () => void {
    this.#clear();
    const shows = (editor: vscode.TextEditor): boolean => editor.document.uri.toString() === uri.toString();
    this.#marked = vscode.window.visibleTextEditors.filter(shows);
    for (const editor of this.#marked) editor.setDecorations(this.#type, [range]);
    this.#about += 1;
    const about = this.#about;
    return () => {
      if (about === this.#about) this.#clear();
    };
  }

  #clear(): void {
    for (const editor of this.#marked) editor.setDecorations(this.#type, []);
    this.#marked = [];
  }

  dispose(): void {
    this.#type.dispose();
  }
}
