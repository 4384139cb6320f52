/** `tickmark extract`: one line of JSON for each article. The only file that knows the names of the contract's fields. */
import type {
  Claim,
  CorpusSnapshot,
  DocumentAnalysis,
  Finding,
  Mention,
  Quantity,
  Span,
} from '../../core/src/index.ts';
import { type Article, readArticles } from './articles.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Prints the facts of every article. Returns the exit code. */
export async function extract(options: Options, terminal: Terminal): Promise<number> {
  const run = await readArticles(options, terminal, { judge: false });
  for (const article of run.articles) {
    await terminal.print(`${JSON.stringify(lineOf(article, run.corpus, run.findings(article.uri)))}\n`);
  }
  return run.failed ? 2 : 0;
}

/** What the contract calls one line. */
function lineOf({ uri, analysis }: Article, corpus: CorpusSnapshot, findings: readonly Finding[]) {
  const entityId = (index: number): string => corpus.entityId(uri, index);
  return {
    uri,
    date: analysis.date?.iso ?? null,
    entities: analysis.mentions.map(mention => entityOf(mention, analysis, corpus, entityId(mention.entity))),
    quantities: analysis.quantities.map(quantity => quantityOf(quantity, analysis.source.text)),
    claims: analysis.claims.map(claim => claimOf(claim, entityId)),
    attributions: analysis.attributions.map(({ kind, source, cue, content }) => ({
      kind,
      source: spanOf(source),
      cue: spanOf(cue),
      content: spanOf(content),
    })),
    topics: analysis.topics.map(({ label, score }) => ({ label, score })),
    diagnostics: findings.map(({ code, severity, start, end, message, related }) => ({
      code,
      severity,
      start,
      end,
      message,
      related: related.map(place => ({
        uri: place.uri,
        start: place.start,
        end: place.end,
        message: place.message,
      })),
    })),
  };
}

function entityOf(
  { start, end, type, entity }: Mention,
  analysis: DocumentAnalysis,
  corpus: CorpusSnapshot,
  id: string,
) {
  const name = corpus.entities.get(id)?.name ?? analysis.entities[entity]?.name ?? '';
  return { start, end, text: analysis.source.text.slice(start, end), type, id, name };
}

function quantityOf(quantity: Quantity, text: string) {
  const { start, end, kind, low, high, unit, unitName, bound, trend, concept, date } = quantity;
  return { start, end, text: text.slice(start, end), kind, low, high, unit, unitName, bound, trend, concept, date };
}

function claimOf(claim: Claim, entityId: (index: number) => string) {
  const { id, start, end, quantity, concept, time, sourced, source } = claim;
  return { id, start, end, quantity, entities: claim.entities.map(entityId), concept, time, sourced, source };
}

const spanOf = (span: Span | null) => span && { start: span.start, end: span.end };
