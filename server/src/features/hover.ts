/** What is known of the name, figure or citation under the cursor. */
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { firstEndingAfter, type Span } from '../../../core/src/index.ts';
import { citationAt, indexAt, mentionAt } from './find.ts';
import { figureLines } from './hoverFigure.ts';
import { nameLines } from './hoverName.ts';
import { sourceLines, sourceMarkAt } from './hoverSource.ts';
import { type Line, toMarkdown, toPlainText } from './markup.ts';
import type { FileView, FolderView } from './view.ts';
import { lineOf, oneLine } from './words.ts';

/** A figure goes before a name inside it, as in the colours; on a name beside a figure the name counts. */
export function hoverAt(folder: FolderView, file: FileView, position: Position, markdown: boolean): Hover | null {
  const { document, positions } = file;
  const offset = positions.offset(position);
  const found =
    sourceAt(folder, file, offset) ??
    figureAt(folder, file, offset) ??
    citation(file, offset) ??
    nameAt(folder, file, offset);
  const lines = found?.lines.filter(line => line.length > 0) ?? [];
  if (!found || lines.length === 0) return null;
  const value = markdown ? toMarkdown(lines) : toPlainText(lines);
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: document && positions.range(found.span) };
}

interface Found {
  readonly span: Span;
  readonly lines: readonly Line[];
}

function figureAt(folder: FolderView, file: FileView, offset: number): Found | null {
  const { quantities, mentions } = file.document;
  const index = indexAt(quantities, offset);
  const span = quantities[index];
  if (!span) return null;
  // Behind a figure's last letter, a name that begins there is what the cursor points at.
  const next = mentions[firstEndingAfter(mentions, offset)];
  if (span.end === offset && next && next.start <= offset) return null;
  return { span, lines: figureLines(folder, file, index) };
}

function nameAt(folder: FolderView, file: FileView, offset: number): Found | null {
  const mention = mentionAt(file.document, offset);
  return mention ? { span: mention, lines: nameLines(folder, file, mention.entity) } : null;
}

function sourceAt(folder: FolderView, file: FileView, offset: number): Found | null {
  const mark = sourceMarkAt(folder, file, offset);
  return mark ? { span: mark, lines: sourceLines(folder, mark.named) } : null;
}

function citation(file: FileView, offset: number): Found | null {
  const { document } = file;
  const mark = citationAt(document, offset);
  if (!mark) return null;
  const entry = document.references.find(one => one.key === mark.key);
  const line: Line = entry
    ? [
        { text: `[${mark.key}]`, style: 'bold' },
        ` · ${oneLine(document.source.text.slice(entry.body.start, entry.body.end))} · line ${lineOf(file, entry.start)}`,
      ]
    : [{ text: `[${mark.key}]`, style: 'bold' }, ` · the article lists no source ${mark.key}`];
  return { span: mark, lines: [line] };
}
