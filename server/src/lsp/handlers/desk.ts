/** The messages beside the protocol's own: the sidebar, the status bar, the margin, and remarks. */
import type { CancellationToken } from 'vscode-languageserver';
import { openPlacesOf } from '../../features/cluster.ts';
import { explainAt } from '../../features/explain.ts';
import { remarksOf } from '../../features/remarks.ts';
import type { Answering } from '../answering.ts';
import {
  type Desk,
  type DeskParams,
  deskRequest,
  type ExplainParams,
  type Explanation,
  explainRequest,
  type FileStatus,
  type FileStatusesParams,
  type FileStatusParams,
  fileStatusesRequest,
  fileStatusRequest,
  type NextOpen,
  type NextOpenParams,
  nextOpenRequest,
  type OpenPlaces,
  type OpenPlacesParams,
  type Overview,
  type OverviewParams,
  type OverviewUpdate,
  openPlacesRequest,
  overviewRequest,
  type RemarksParams,
  type RemarkThread,
  remarksRequest,
} from '../messages.ts';
import { nextOpen } from '../nextOpen.ts';
import { desk, fileStatus, type OverviewAnswers } from '../overviewAnswers.ts';

/** `wanted` is told when the client asks for what changes, so that it is told of changes from then on. */
export function registerDesk(answering: Answering, answers: OverviewAnswers, wanted: () => void): void {
  const { connection, state, configured } = answering;
  connection.onRequest<Overview | OverviewUpdate, never>(
    overviewRequest,
    async (params: OverviewParams, token: CancellationToken) => {
      wanted();
      await configured;
      return answering.answer(token, () => answers.overview(params, token));
    },
  );
  connection.onRequest<FileStatus, never>(
    fileStatusRequest,
    async ({ uri }: FileStatusParams, token: CancellationToken) => {
      wanted();
      await configured;
      return answering.answer(token, () => fileStatus(state, uri));
    },
  );
  connection.onRequest<FileStatus[], never>(
    fileStatusesRequest,
    async ({ uris }: FileStatusesParams, token: CancellationToken) => {
      wanted();
      await configured;
      return answering.answer(token, () => uris.map(uri => fileStatus(state, uri)));
    },
  );
  connection.onRequest<Desk, never>(deskRequest, async (params: DeskParams, token: CancellationToken) => {
    wanted();
    await configured;
    return answering.answer(token, () => desk(state, params));
  });
  connection.onRequest<OpenPlaces | null, never>(
    openPlacesRequest,
    async ({ uri, id }: OpenPlacesParams, token: CancellationToken) => {
      await configured;
      return answering.answer(token, () => {
        const found = answering.find(uri);
        return found ? openPlacesOf(found.folder, found.file, id) : null;
      });
    },
  );
  connection.onRequest<NextOpen, never>(nextOpenRequest, async (params: NextOpenParams, token: CancellationToken) => {
    await configured;
    return answering.answer(token, () => nextOpen(state, params, token));
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
  connection.onRequest<readonly RemarkThread[], never>(
    remarksRequest,
    async ({ uri }: RemarksParams, token: CancellationToken) => {
      wanted();
      await configured;
      return answering.answer(token, () => {
        const found = answering.find(uri);
        return found ? remarksOf(found.folder, found.file) : [];
      });
    },
  );
}
