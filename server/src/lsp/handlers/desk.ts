/** The messages beside the protocol's own: the sidebar, the status bar, the margin, and decisions about claims. */
import { type CancellationToken, MessageType } from 'vscode-languageserver';
import { explainAt } from '../../features/explain.ts';
import type { Answering } from '../answering.ts';
import { isDecideParams } from '../decideParams.ts';
import {
  type Desk,
  type DeskParams,
  decideCommand,
  deskRequest,
  type ExplainParams,
  type Explanation,
  explainRequest,
  type FileStatus,
  type FileStatusParams,
  fileStatusRequest,
  type Overview,
  type OverviewParams,
  overviewRequest,
} from '../messages.ts';
import { desk, fileStatus, overview } from '../overviewAnswers.ts';
import { uriKey } from '../uris.ts';

/** `wanted` is told when the client asks for what changes, so that it is told of changes from then on. */
export function registerDesk(answering: Answering, wanted: () => void): void {
  const { connection, state, configured } = answering;
  connection.onRequest<Overview, never>(overviewRequest, async (params: OverviewParams, token: CancellationToken) => {
    wanted();
    await configured;
    return answering.answer(token, () => overview(state, params, token));
  });
  connection.onRequest<FileStatus, never>(
    fileStatusRequest,
    async ({ uri }: FileStatusParams, token: CancellationToken) => {
      wanted();
      await configured;
      return answering.answer(token, () => fileStatus(state, uri));
    },
  );
  connection.onRequest<Desk, never>(deskRequest, async ({ uri }: DeskParams, token: CancellationToken) => {
    wanted();
    await configured;
    return answering.answer(token, () => desk(state, uri));
  });
  connection.onRequest<Explanation | null, never>(
    explainRequest,
    async ({ uri, range }: ExplainParams, token: CancellationToken) => {
      await configured;
      return answering.answer(token, async () => {
        const found = answering.find(uri);
        return found ? explainAt(found.folder, found.file, found.file.positions.span(range)) : null;
      });
    },
  );
  connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) =>
    answering.answer(token, async () => {
      if (command !== decideCommand || !isDecideParams(params)) return 'Tickmark can’t carry out this command.';
      const problem = await state.decide(uriKey(params.uri), params);
      if (problem !== null) {
        await connection.sendNotification('window/showMessage', { type: MessageType.Warning, message: problem });
      }
      return problem;
    }),
  );
}
