/** Questions about a whole article, and about the names of a workspace. */
import { Cancelled } from '../../../../core/src/index.ts';
import { foldingOf } from '../../features/folding.ts';
import { linksOf } from '../../features/links.ts';
import { documentSymbolsOf, flatSymbols, workspaceSymbolsOf } from '../../features/symbols.ts';
import { nextTurn } from '../../pacer.ts';
import type { Answering } from '../answering.ts';

export function registerWholeFile(answering: Answering): void {
  const { connection, client, state } = answering;
  connection.onDocumentSymbol(
    answering.of(file => {
      const symbols = documentSymbolsOf(file);
      return client.symbolTree ? symbols : flatSymbols(file.clientUri, symbols);
    }),
  );
  connection.onDocumentLinks(answering.of(linksOf));
  connection.onFoldingRanges(answering.of(foldingOf));
  connection.onWorkspaceSymbol(({ query }, token) =>
    answering.answer(token, async () => {
      await nextTurn();
      if (token.isCancellationRequested) throw new Cancelled();
      return state.folders().flatMap(folder => workspaceSymbolsOf(folder.view(), query));
    }),
  );
}
