/** Taking a name into the folder's glossary, as a code action. It is a command of the server, for any editor. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { type AddNameParams, addNameCommand } from '../lsp/messages.ts';
import { mentionAt } from './find.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Offered on a name of which the glossary says nothing, in the fullest form that the article has. */
export function nameActions(folder: FolderView, file: FileView, range: Range): CodeAction[] {
  if (!folder.keepsTicks) return [];
  const mention = mentionAt(file.document, file.positions.offset(range.start));
  const entity = mention && file.document.entities[mention.entity];
  const name = entity && oneLine(entity.name);
  if (!name || folder.glossary.entryOf(name)) return [];
  const title = `Add “${name}” to the glossary`;
  const params: AddNameParams = { uri: file.clientUri, name };
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: addNameCommand, arguments: [params] } }];
}
