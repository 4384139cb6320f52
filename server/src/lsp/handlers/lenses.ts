/** What stands between the lines and behind the words: counts over paragraphs, resolved dates, converted measures. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens } from 'vscode-languageserver-types';
import { Throttle } from '../../../../host/src/throttle.ts';
import { codeLensesOf } from '../../features/codeLens.ts';
import { inlayHintsOf } from '../../features/inlayHints.ts';
import type { Answering } from '../answering.ts';
import { uriKey } from '../uris.ts';

/** Milliseconds between two looks at whether what was shown still holds. */
const rest = 200;

/** What the session tells of. */
export interface Lenses {
  /** These files' counts may be others now; the editor itself asks anew about the one that was edited. */
  changed(uris: ReadonlySet<string>, edited: string | null): void;
  closed(key: string): void;
}

export function registerLenses(answering: Answering): Lenses {
  const { connection, client, state, configured } = answering;
  /** What the client has, by file. */
  const told = new Map<string, string>();
  const stale = new Set<string>();
  const lensesOf = (uri: string): CodeLens[] => {
    const found = answering.find(uri);
    const { codeLens } = state.folderOf(uriKey(uri)).settings;
    return found ? codeLensesOf(found.folder, found.file, codeLens, client.overview) : [];
  };

  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    await configured;
    return answering.answer(token, () => {
      const lenses = lensesOf(uri);
      told.set(uriKey(uri), JSON.stringify(lenses));
      return lenses;
    });
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    await configured;
    return answering.answer(token, () => {
      const file = answering.find(uri)?.file;
      return file
        ? inlayHintsOf(file, file.positions.span(range), state.folderOf(uriKey(uri)).settings.inlayHints)
        : [];
    });
  });

  const compare = (): void => {
    const keys = [...stale];
    stale.clear();
    if (keys.some(key => told.has(key) && told.get(key) !== JSON.stringify(lensesOf(key))))
      // A client that refuses shows the old counts until it asks again.
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  };
  const later = new Throttle(compare, () => rest);
  return {
    changed(uris, edited) {
      if (!client.lensRefresh) return;
      for (const uri of uris) if (uri !== edited && told.has(uri)) stale.add(uri);
      if (stale.size > 0) later.ask();
    },
    closed: key => void told.delete(key),
  };
}
