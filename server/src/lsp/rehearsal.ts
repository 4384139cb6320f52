/**
 * One tick, made before any person makes one: in a folder of its own that is nowhere, with an article of two figures. What
 * runs for the first time has to be compiled first, and that would be paid by the first tick, when somebody is waiting.
 */
import { type CancellationToken, defaultSettings, hash, type Logger } from '../../../core/src/index.ts';
import { decisionFor } from '../decide.ts';
import { codeLensesOf } from '../features/codeLens.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { countsOf } from '../features/overview.ts';
import { type Files, noFiles } from '../files.ts';
import { ServerState } from '../serverState.ts';
import type { Client } from './capabilities.ts';
import { DeskAnswers } from './deskAnswers.ts';
import { type Counts, noCounts } from './messages.ts';
import { OverviewAnswers } from './overviewAnswers.ts';

const home = 'tickmark-rehearsal:/folder';
const article = `${home}/article.txt`;
const text = 'The depot stored 120 crates of pears.\n\nIts ferry carried 410 people.\n';
const never: CancellationToken = { isCancellationRequested: false };

/** Nothing of it is kept or told. What the article's claims came to. */
export async function rehearseTick(client: Client, logger: Logger): Promise<Counts> {
  const state = new ServerState({
    encoding: client.encoding,
    logger,
    files: filesInMemory(),
    settings: defaultSettings,
    listener: { changed() {}, indexing() {}, innerLedgers() {}, listRead() {}, ledgerRead() {} },
  });
  state.setFolders(new Map([[home, { ...defaultSettings, checker: 'Nobody', alwaysInclude: ['**/*.txt'] }]]));
  state.edit(article, { clientUri: article, version: 1, text });
  const overviews = new OverviewAnswers(state);
  const desk = new DeskAnswers(state);
  const look = async (since: number | null): Promise<number> => {
    const folder = state.folderOf(article).view();
    const file = folder.file(article);
    if (!file) return 0;
    hash(JSON.stringify(diagnosticsOf(folder, file, client.diagnostics)));
    codeLensesOf(folder, file, { article: true, paragraphs: false }, true);
    return (await desk.table({ uri: null, since }, never)).revision;
  };
  await overviews.overview({ uri: null }, never);
  const revision = await look(null);
  for (const line of [0, 2]) {
    const start = { line, character: 18 };
    const params = { uri: article, range: { start, end: start }, state: 'checked', sources: ['A list'] };
    await state.keeping.keep(article, (folder, now, then) => decisionFor(folder, article, params, now, then));
    await overviews.news();
    await look(revision);
  }
  const folder = state.folderOf(article).view();
  const file = folder.file(article);
  return file ? countsOf(folder, file) : noCounts;
}

/** Files of which there is one: a ledger. */
function filesInMemory(): Files {
  let text = '';
  return {
    ...noFiles,
    readLedger: async () => ({ text }),
    async appendToLedger(_folder, line) {
      text += `${line}\n`;
      return null;
    },
  };
}
