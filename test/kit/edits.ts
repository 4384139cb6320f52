/** Applies edits as an editor would. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';

export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('test:text', 'plaintext', 1, text), [...edits]);

/** The edits of an action for one document, with the version they are for. */
export function editsFor(action: CodeAction, uri: string): { edits: TextEdit[]; version: number | null | undefined } {
  const { changes, documentChanges } = action.edit ?? {};
  if (changes) return { edits: changes[uri] ?? [], version: undefined };
  const change = documentChanges?.find(one => 'textDocument' in one && one.textDocument.uri === uri);
  if (!change || !('textDocument' in change)) return { edits: [], version: undefined };
  return { edits: change.edits as TextEdit[], version: change.textDocument.version };
}
