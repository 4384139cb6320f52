/** Export and import: what was decided, in the forms that other programs read, and back. */
import type { CancellationToken } from 'vscode-languageserver';
import {
  type Checked,
  type ExportFormat,
  exported,
  exportFormats,
  importInto,
  relativeAddress,
  type Show,
  sheetOf,
  showFrom,
} from '../../../../sheet/src/index.ts';
import type { FileView, FolderView } from '../../features/view.ts';
import type { Folder } from '../../folder.ts';
import { sourceList } from '../../lists.ts';
import { type Answering, Refused } from '../answering.ts';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
  type ImportParams,
  type ImportResult,
  importRequest,
} from '../messages.ts';
import { uriKey } from '../uris.ts';

export function registerExports(answering: Answering): void {
  const { connection, state, configured } = answering;
  connection.onRequest<ExportResult, never>(exportRequest, async (params: ExportParams, token: CancellationToken) => {
    await configured;
    return answering.answer(token, async () => {
      state.flush();
      const key = uriKey(params.uri);
      const folder = state.folderOf(key);
      // What is still being read would be missing on the sheet.
      if (params.scope === 'folder') await state.settled(folder, token);
      // What is confidential is asked for at the last moment, and before anything else is known of a folder.
      if (folder.uri !== null) await state.keeping.readList(folder.uri, sourceList);
      return exportOf(folder, key, params);
    });
  });
  connection.onRequest<ImportResult, never>(importRequest, async (params: ImportParams, token: CancellationToken) => {
    await configured;
    return answering.answer(token, async () => {
      state.flush();
      const folder = state.folderOf(uriKey(params.uri));
      if (folder.uri === null) throw new Refused('Decisions are kept beside the articles: open their folder.');
      await state.settled(folder, token);
      await state.keeping.readLedger(folder.uri);
      await state.keeping.readList(folder.uri, sourceList);
      const { lines, ...found } = importOf(folder, params, new Date());
      const problem = params.dryRun || lines.length === 0 ? null : await state.keeping.keepLines(folder.uri, lines);
      if (problem !== null) throw new Refused(problem);
      return found;
    });
  });
}

function exportOf(folder: Folder, key: string, { scope, format, url }: ExportParams): ExportResult {
  const known: ExportFormat | undefined = exportFormats.find(one => one === format);
  if (!known) throw new Refused(`Tickmark knows no form of export “${format}”.`);
  const view = folder.view();
  const uris = scope === 'article' ? [key] : [...view.snapshot.documents.keys()].sort();
  const files = uris.map(uri => view.file(uri)).filter(file => file !== undefined);
  if (files.length === 0) throw new Refused('There is no article here.');
  const show = showFrom(view.registry);
  const names = new Set(files.map(({ name }) => name));
  const lost = view.ticks.lost().filter(({ file }) => scope === 'folder' || names.has(file));
  const articles = files.map(({ uri, name, document }) => ({
    ...{ name, analysis: document, ticks: view.ticks.on(uri) },
    findings: view.findings(uri),
  }));
  const said = folder.ledger?.said(view.snapshot, new Set(uris), scope === 'folder') ?? [];
  return {
    files: exported(known, {
      sheet: sheetOf({ articles, lost, show, signatures: view.signatures }),
      said: { articles: new Map(articles.map(({ name, analysis }) => [name, analysis])), said, show },
      checked: checkedOf(view, files, show),
      url: url ?? null,
    }),
  };
}

/** Findings speak of articles by their keys; a reader knows them by their paths. */
function checkedOf(view: FolderView, files: readonly FileView[], show: Show): Checked {
  const articles = files.map(({ uri, document: { source, sentences } }) => ({
    ...{ uri, source, sentences },
    findings: view.findings(uri),
    dismissed: view.dismissed(uri),
  }));
  const addressOf = (uri: string): string => relativeAddress(view.file(uri)?.name ?? uri);
  return { articles, problems: [], addressOf, show };
}

function importOf(folder: Folder, { files }: ImportParams, now: Date) {
  const view = folder.view();
  const show = showFrom(view.registry);
  const articles = [...view.snapshot.documents].map(
    ([uri, document]) => [view.file(uri)?.name ?? uri, document] as const,
  );
  return importInto(
    {
      articles: new Map(articles),
      ledger: folder.ledger?.text ?? '',
      checker: folder.settings.checker.trim(),
      now: now.toISOString(),
      show,
    },
    files,
  );
}
