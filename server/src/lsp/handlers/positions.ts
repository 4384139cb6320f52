/** Questions about one place in an article. */
import { codeActionsOf } from '../../features/codeActions.ts';
import { completionsAt } from '../../features/completion.ts';
import { highlightsAt } from '../../features/highlights.ts';
import { hoverAt } from '../../features/hover.ts';
import { definitionAt, referencesAt } from '../../features/references.ts';
import { prepareRenameAt, type Refusal, renameAt } from '../../features/rename.ts';
import { nextTurn } from '../../pacer.ts';
import { type Answering, Refused } from '../answering.ts';

export function registerPositions(answering: Answering): void {
  const { connection, client } = answering;
  connection.onHover(answering.at((folder, file, position) => hoverAt(folder, file, position, client.markdown)));
  connection.onDefinition(answering.at(definitionAt));
  connection.onDocumentHighlight(answering.at((_folder, file, position) => highlightsAt(file, position)));
  connection.onCompletion(answering.at(completionsAt));
  connection.onReferences(({ textDocument, position, context }, token) =>
    answering.answer(token, async () => {
      await nextTurn();
      const found = answering.find(textDocument.uri);
      return found && referencesAt(found.folder, found.file, position, context.includeDeclaration);
    }),
  );
  connection.onPrepareRename(answering.at((_folder, file, position) => accepted(prepareRenameAt(file, position))));
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    answering.answer(token, async () => {
      await nextTurn();
      const found = answering.find(textDocument.uri);
      const { versionedEdits: versions, annotatedEdits: annotations } = client;
      return found && accepted(renameAt(found.folder, found.file, position, newName, { versions, annotations }));
    }),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answering.answer(token, () => {
      const found = answering.find(textDocument.uri);
      const { diagnostics: support, versionedEdits: versions, overview: own } = client;
      const { diagnostics, only } = context;
      return found && codeActionsOf(found.folder, found.file, { range, diagnostics, only, support, versions, own });
    }),
  );
}

function accepted<T extends object>(answer: T | Refusal): T {
  if ('refused' in answer) throw new Refused(answer.refused);
  return answer;
}
