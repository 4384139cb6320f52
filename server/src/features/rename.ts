/** A name corrected in the whole folder, as edits that the editor shows before it makes them. */
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { byCodeUnit, type EntityType } from '../../../core/src/index.ts';
import { mentionAt } from './find.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Why nothing is renamed, in words for people. */
export interface Refusal {
  readonly refused: string;
}

/** What of a workspace edit the client understands. */
export interface RenameSupport {
  /** The client takes edits that name a document's version. */
  readonly versions: boolean;
  /** The client can ask for confirmation of each edit. */
  readonly annotations: boolean;
}

/** The longest name that is taken; more is a slip of the clipboard. */
const longestName = 200;

/** The name at a position, or why nothing there can be renamed. */
export function prepareRenameAt(file: FileView, position: Position): { range: Range; placeholder: string } | Refusal {
  const mention = mentionAt(file.document, file.positions.offset(position));
  if (!mention) return { refused: 'Only names can be renamed, and there is none here.' };
  const placeholder = oneLine(file.document.source.text.slice(mention.start, mention.end));
  return { range: file.positions.range(mention), placeholder };
}

/**
 * Puts `newName` in place of the name at a position, wherever the folder has it in this form. Of a person the forms made
 * of the same first or last word follow; what stands behind a name (`’s`) stays, and so do all other forms.
 */
export function renameAt(
  folder: FolderView,
  file: FileView,
  position: Position,
  newName: string,
  support: RenameSupport,
): WorkspaceEdit | Refusal {
  const mention = mentionAt(file.document, file.positions.offset(position));
  if (!mention) return { refused: 'Only names can be renamed, and there is none here.' };
  const after = oneLine(newName);
  const before = oneLine(file.document.source.text.slice(mention.start, mention.end));
  if (!/\p{L}/u.test(after)) return { refused: 'A name needs a letter.' };
  if (after.length > longestName) return { refused: `A name has at most ${longestName} letters.` };
  const id = folder.snapshot.entityId(file.uri, mention.entity);
  const edits: Rewriting[] = [];
  for (const place of folder.snapshot.entity(id)?.mentions ?? []) {
    const there = folder.file(place.uri);
    if (!there) continue;
    const form = oneLine(there.document.source.text.slice(place.start, place.end));
    const newForm = formAfter(form, before, after, mention.type);
    if (newForm === null || newForm === form) continue;
    edits.push({ file: there, range: there.positions.range(place), form, newForm });
  }
  return workspaceEdit(edits, support);
}

interface Rewriting {
  readonly file: FileView;
  readonly range: Range;
  readonly form: string;
  readonly newForm: string;
}

/** What a form of the same thing becomes when `before` becomes `after`; null if it stays. */
function formAfter(form: string, before: string, after: string, type: EntityType): string | null {
  if (form === before) return after;
  if (type !== 'person') return null;
  const old = before.split(' ');
  const now = after.split(' ');
  if (old.length === 1) {
    // `Solheim` corrected: the full name ends in it.
    return form.endsWith(` ${before}`) ? `${form.slice(0, -before.length)}${now.at(-1)}` : null;
  }
  // A single new word says nothing of the parts.
  if (now.length === 1) return null;
  if (form === old.at(-1)) return now.at(-1) as string;
  return form === old[0] ? (now[0] as string) : null;
}

function workspaceEdit(edits: readonly Rewriting[], { versions, annotations }: RenameSupport): WorkspaceEdit {
  const byFile = new Map<FileView, Rewriting[]>();
  for (const edit of edits) {
    const list = byFile.get(edit.file);
    if (list) list.push(edit);
    else byFile.set(edit.file, [edit]);
  }
  const groups = [...byFile].sort(([a], [b]) => byCodeUnit(a.uri, b.uri));
  const plain = ({ range, newForm }: Rewriting): TextEdit => ({ range, newText: newForm });
  if (!versions) {
    return { changes: Object.fromEntries(groups.map(([file, list]) => [file.clientUri, list.map(plain)])) };
  }
  const label = ({ form, newForm }: Rewriting): string => `“${form}” → “${newForm}”`;
  const annotated = (edit: Rewriting): AnnotatedTextEdit => ({ ...plain(edit), annotationId: label(edit) });
  const documentChanges = groups.map(
    ([file, list]): TextDocumentEdit => ({
      textDocument: { uri: file.clientUri, version: file.version },
      edits: list.map(annotations ? annotated : plain),
    }),
  );
  if (!annotations) return { documentChanges };
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  for (const edit of edits) changeAnnotations[label(edit)] = { label: label(edit), needsConfirmation: true };
  return { documentChanges, changeAnnotations };
}
