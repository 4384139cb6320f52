/** Taking a name into the folder's glossary, as code actions. It is a command of the server, for any editor. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { EntityType } from '../../../core/src/index.ts';
import { type AddNameParams, addNameCommand } from '../lsp/messages.ts';
import { mentionAt } from './find.ts';
import { namesakes } from './namesakes.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Offered on a name: to add it, where the glossary says nothing of it, and to say that another name is the same. */
export function nameActions(folder: FolderView, file: FileView, range: Range): CodeAction[] {
  if (!folder.keepsTicks) return [];
  const mention = mentionAt(file.document, file.positions.offset(range.start));
  const entity = mention && file.document.entities[mention.entity];
  const name = entity && oneLine(entity.name);
  if (!name) return [];
  const actions = folder.glossary.entryOf(name)
    ? []
    : [action(`Add “${name}” to the glossary`, { uri: file.clientUri, name })];
  for (const other of namesakes(folder, file, mention.entity)) {
    const pair = asEntry(folder, name, oneLine(other));
    if (!pair) continue;
    const title = `These are the same ${words[entity.type]}: “${name}” and “${oneLine(other)}”`;
    actions.push(action(title, { uri: file.clientUri, ...pair }));
  }
  return actions;
}

const words: Readonly<Record<EntityType, string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'name',
  work: 'name',
  group: 'name',
  other: 'name',
};

/**
 * Which of two is the name and which the alias: of what looks like a slip the usual form is the name, else the longer
 * one. Null where the glossary has both, be it as two.
 */
function asEntry(
  { glossary, snapshot }: FolderView,
  one: string,
  other: string,
): { name: string; alias: string } | null {
  const [first, second] = [glossary.entryOf(one), glossary.entryOf(other)];
  if (first && second) return null;
  const isUsual = snapshot.usualForm(one)?.usual === other;
  const isName = first ? true : second ? false : !isUsual && one.length > other.length;
  return isName ? { name: first?.name ?? one, alias: other } : { name: second?.name ?? other, alias: one };
}

function action(title: string, params: AddNameParams): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: addNameCommand, arguments: [params] } };
}
