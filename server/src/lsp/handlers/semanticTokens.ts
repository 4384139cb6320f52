/** The calm colours of names and figures; what each document's client has is kept, so that edits are answered by deltas. */
import { semanticTokensOf, tokenEdits } from '../../features/semanticTokens.ts';
import type { Answering } from '../answering.ts';
import { uriKey } from '../uris.ts';

/** Returns what is to be called when a document is closed. */
export function registerSemanticTokens(answering: Answering): (key: string) => void {
  const { connection } = answering;
  const known = new Map<string, { id: string; data: number[] }>();
  let last = 0;
  const fresh = (uri: string): { resultId: string; data: number[] } => {
    const file = answering.find(uri)?.file;
    const data = file ? semanticTokensOf(file) : [];
    const id = String(++last);
    known.set(uriKey(uri), { id, data });
    return { resultId: id, data };
  };

  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) => answering.answer(token, () => fresh(uri)));
  semanticTokens.onRange(({ textDocument, range }, token) =>
    answering.answer(token, () => {
      const file = answering.find(textDocument.uri)?.file;
      return { data: file ? semanticTokensOf(file, file.positions.span(range)) : [] };
    }),
  );
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answering.answer(token, () => {
      const before = known.get(uriKey(uri));
      const now = fresh(uri);
      if (before?.id !== previousResultId) return now;
      return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
    }),
  );
  return key => known.delete(key);
}
