/** Commands of the protocol's own: what a person says about a text, from any editor. */
import { MessageType } from 'vscode-languageserver';
import { moment } from '../../../../core/src/index.ts';
import { addAlias, addName } from '../../../../host/src/glossaryFile.ts';
import { addSource } from '../../../../host/src/sourcesFile.ts';
import { decisionFor } from '../../decide.ts';
import { dismissalFor } from '../../dismiss.ts';
import type { FolderView } from '../../features/view.ts';
import type { Folder } from '../../folder.ts';
import type { Said } from '../../keeping.ts';
import { glossaryList, sourceList } from '../../lists.ts';
import { remarkFor } from '../../remark.ts';
import type { ServerState } from '../../serverState.ts';
import { type Act, actInWords, lastAct, linesAnew, withdrawalsOf } from '../../undo.ts';
import type { Answering } from '../answering.ts';
import {
  isAddNameParams,
  isAddSourceParams,
  isDecideParams,
  isDismissParams,
  isRemarkParams,
  isUndoParams,
} from '../commandParams.ts';
import {
  type AddSourceParams,
  type AddSourceResult,
  addNameCommand,
  addSourceCommand,
  decideCommand,
  dismissCommand,
  type RedoResult,
  redoCommand,
  remarkCommand,
  type UndoParams,
  type UndoResult,
  undoCommand,
} from '../messages.ts';
import { uriKey } from '../uris.ts';

type Saying = (folder: Folder, uri: string, now: Date, then: FolderView) => Said;

/** By command, what its argument says; null where it says nothing. */
const sayings: Readonly<Record<string, (params: unknown) => Saying | null>> = {
  [decideCommand]: params =>
    isDecideParams(params) ? (folder, uri, now, then) => decisionFor(folder, uri, params, now, then) : null,
  [dismissCommand]: params =>
    isDismissParams(params) ? (folder, uri, now, then) => dismissalFor(folder, uri, params, now, then) : null,
  [remarkCommand]: params =>
    isRemarkParams(params) ? (folder, uri, now, then) => remarkFor(folder, uri, params, now, then) : null,
};

export const commands: readonly string[] = [
  ...Object.keys(sayings),
  undoCommand,
  redoCommand,
  addSourceCommand,
  addNameCommand,
];

/** Null for what is no command of ours; else null when it is done, or why it can't be. */
function carryOut(state: ServerState, command: string, params: unknown): Promise<string | null> | null {
  if (command === addNameCommand && isAddNameParams(params))
    return state.keeping.changeList(uriKey(params.uri), glossaryList, text =>
      params.alias === undefined ? addName(text, params.name) : addAlias(text, params.name, params.alias),
    );
  const say = sayings[command]?.(params);
  if (!say) return null;
  const uri = uriKey((params as { uri: string }).uri);
  return state.keeping.keep(uri, (folder, now, then) => say(folder, uri, now, then));
}

/** A source may be ticked against as soon as it has its key. */
async function addTo(state: ServerState, { uri, ...source }: AddSourceParams): Promise<AddSourceResult> {
  let key = '';
  const problem = await state.keeping.changeList(uriKey(uri), sourceList, text => {
    const added = addSource(text, source);
    if (typeof added !== 'string') key = added.key;
    return added;
  });
  return problem === null ? { key } : { problem };
}

/** `undone` gets what was taken back. */
async function undo(state: ServerState, undone: Act[], { checker, since }: UndoParams): Promise<UndoResult> {
  let result: UndoResult = { problem: 'You have said nothing that could be taken back.' };
  let taken: Act | null = null;
  const problem = await state.keeping.keepLast((folders, now) => {
    const act = lastAct(folders, checker);
    if (!act) return null;
    const isOlder = since !== undefined && moment(act.time) < moment(since);
    result = isOlder ? { older: actInWords(act) } : { undone: actInWords(act) };
    taken = isOlder ? null : act;
    return isOlder ? null : { uri: act.folder.uri as string, lines: withdrawalsOf(act, now) };
  });
  if (problem !== null) return { problem };
  if (taken) undone.push(taken);
  return result;
}

/** Says the last of `undone` anew. */
async function redo(state: ServerState, undone: Act[]): Promise<RedoResult> {
  const act = undone.pop();
  if (!act) return { problem: 'You have taken back nothing that could be said again.' };
  let refused: string | null = null;
  const problem = await state.keeping.keepLast((folders, now) => {
    const lines = folders.includes(act.folder) ? linesAnew(act, now) : 'Its folder is not open any more.';
    if (typeof lines !== 'string') return { uri: act.folder.uri as string, lines };
    refused = lines;
    return null;
  });
  if (problem !== null) undone.push(act);
  return refused === null && problem === null ? { redone: actInWords(act) } : { problem: refused ?? problem ?? '' };
}

export function registerCommands(answering: Answering): void {
  const { connection, state } = answering;
  /** What this client took back since it said something last. */
  const undone: Act[] = [];
  connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) =>
    answering.answer(token, async () => {
      if (command === addSourceCommand && isAddSourceParams(params)) return addTo(state, params);
      if (command === undoCommand && isUndoParams(params)) return undo(state, undone, params ?? {});
      if (command === redoCommand) return redo(state, undone);
      const carriedOut = carryOut(state, command, params);
      if (sayings[command]) undone.length = 0;
      if (!carriedOut) return 'Tickmark can’t carry out this command.';
      const problem = await carriedOut;
      if (problem !== null) {
        await connection.sendNotification('window/showMessage', { type: MessageType.Warning, message: problem });
      }
      return problem;
    }),
  );
}
