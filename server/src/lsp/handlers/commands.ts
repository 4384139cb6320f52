/** Commands of the protocol's own: what a person says about a text, from any editor. */
import { MessageType } from 'vscode-languageserver';
import { decisionFor } from '../../decide.ts';
import { dismissalFor } from '../../dismiss.ts';
import type { Folder } from '../../folder.ts';
import { remarkFor } from '../../remark.ts';
import type { Answering } from '../answering.ts';
import { isDecideParams, isDismissParams, isRemarkParams } from '../commandParams.ts';
import { decideCommand, dismissCommand, remarkCommand } from '../messages.ts';
import { uriKey } from '../uris.ts';

type Saying = (folder: Folder, uri: string, now: Date) => { line: string } | string;

/** By command, what its argument says; null where it says nothing. */
const sayings: Readonly<Record<string, (params: unknown) => Saying | null>> = {
  [decideCommand]: params =>
    isDecideParams(params) ? (folder, uri, now) => decisionFor(folder, uri, params, now) : null,
  [dismissCommand]: params =>
    isDismissParams(params) ? (folder, uri, now) => dismissalFor(folder, uri, params, now) : null,
  [remarkCommand]: params =>
    isRemarkParams(params) ? (folder, uri, now) => remarkFor(folder, uri, params, now) : null,
};

export const commands: readonly string[] = Object.keys(sayings);

export function registerCommands(answering: Answering): void {
  const { connection, state } = answering;
  connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) =>
    answering.answer(token, async () => {
      const say = sayings[command]?.(params);
      if (!say) return 'Tickmark can’t carry out this command.';
      const uri = uriKey((params as { uri: string }).uri);
      const problem = await state.keep(uri, (folder, now) => say(folder, uri, now));
      if (problem !== null) {
        await connection.sendNotification('window/showMessage', { type: MessageType.Warning, message: problem });
      }
      return problem;
    }),
  );
}
