/** The desk view's questions. Whoever asks them has asked for news already, by the sidebar or the margin. */
import type { CancellationToken } from 'vscode-languageserver';
import { deskSeriesAt } from '../../features/deskSeries.ts';
import type { Answering } from '../answering.ts';
import { DeskAnswers } from '../deskAnswers.ts';
import {
  type DeskSeries,
  type DeskSeriesParams,
  type DeskTable,
  type DeskTableParams,
  deskSeriesRequest,
  deskTableRequest,
} from '../deskMessages.ts';

export function registerDeskView(answering: Answering): void {
  const { connection, state, configured } = answering;
  const answers = new DeskAnswers(state);
  connection.onRequest<DeskTable, never>(
    deskTableRequest,
    async (params: DeskTableParams, token: CancellationToken) => {
      await configured;
      return answering.answer(token, () => answers.table(params, token));
    },
  );
  connection.onRequest<DeskSeries | null, never>(
    deskSeriesRequest,
    async ({ uri, range }: DeskSeriesParams, token: CancellationToken) => {
      await configured;
      return answering.answer(token, () => {
        const found = answering.find(uri);
        return found && deskSeriesAt(found.folder, found.file, found.file.positions.span(range));
      });
    },
  );
}
