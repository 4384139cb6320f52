/** Open documents, kept in step with the editor's by its incremental changes. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { type Encoding, offsetOfUnits } from './convert.ts';

export class Documents {
  readonly #encoding: Encoding;
  readonly #documents = new Map<string, TextDocument>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  open(key: string, uri: string, languageId: string, version: number, text: string): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#documents.set(key, document);
    return document;
  }

  /** The document after the changes, in their order, or undefined if it was never opened. */
  change(key: string, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument | undefined {
    let document = this.#documents.get(key);
    if (!document) return undefined;
    for (const change of changes) {
      const inUnits = 'range' in change ? { ...change, range: this.#inUtf16(document, change.range) } : change;
      document = TextDocument.update(document, [inUnits], version);
    }
    this.#documents.set(key, document);
    return document;
  }

  close(key: string): void {
    this.#documents.delete(key);
  }

  /** A range of the negotiated encoding in UTF-16, which is what `TextDocument` counts. */
  #inUtf16(document: TextDocument, range: Range): Range {
    if (this.#encoding === 'utf-16') return range;
    const convert = ({ line, character }: Range['start']): Range['start'] => {
      const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      return { line, character: offsetOfUnits(text, 0, text.length, character, this.#encoding) };
    };
    return { start: convert(range.start), end: convert(range.end) };
  }
}
