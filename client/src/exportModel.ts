/** What “Export…” and “Import…” say, without an editor. */
import type { ImportResult } from '../../server/src/lsp/messages.ts';

export interface ExportChoice {
  readonly format: string;
  readonly title: string;
  readonly use: string;
  /** Ending of the file's name. */
  readonly ending: string;
  /** Several files, which want a folder. */
  readonly folder: boolean;
}

const choice = (format: string, title: string, use: string, ending: string, folder = false): ExportChoice => ({
  format,
  title,
  use,
  ending,
  folder,
});

/** What most people want comes first. */
export const exportChoices: readonly ExportChoice[] = [
  choice(
    'html',
    'Fact sheet to print',
    'The text with its ticks in the margin, and every figure with its source (HTML)',
    'html',
  ),
  choice('csv', 'Fact sheet for a spreadsheet', 'One row a figure (CSV)', 'csv'),
  choice('markdown', 'Fact sheet as Markdown', 'A table to read or to send', 'md'),
  choice(
    'annotations',
    'W3C Web Annotations',
    'All that was decided, for other programs, and to import again (JSON-LD)',
    'jsonld',
  ),
  choice('brat', 'brat standoff', 'All that was decided, for brat and its kin, and to import again', 'ann', true),
  choice('sarif', 'Findings as SARIF', 'What the checks ask about, for code hosts and review tools (JSON)', 'sarif'),
  choice('claimreview', 'ClaimReview', 'Settled claims, for publishing (schema.org)', 'jsonld'),
];

const baseNames: Readonly<Record<string, string>> = {
  annotations: 'annotations',
  claimreview: 'claim-review',
  sarif: 'findings',
};

/** `harbour-fact-sheet.html` for an article, `fact-sheet.html` for a folder. */
export function suggestedName({ format, ending }: ExportChoice, article: string | null): string {
  const base = baseNames[format] ?? 'fact-sheet';
  if (article === null) return `${base}.${ending}`;
  const name = decoded(article.slice(article.lastIndexOf('/') + 1)).replace(/\.[^.]*$/, '');
  return `${name}-${base}.${ending}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `3 lines for the ledger, 2 known already, 1 without a place.` */
export function importSummary({ added, known, lost }: ImportResult): string {
  const parts = [
    `${added.length} ${added.length === 1 ? 'line' : 'lines'} for the ledger`,
    known > 0 ? `${known} known already` : '',
    lost.length > 0 ? `${lost.length} without a place` : '',
  ];
  return `${parts.filter(part => part !== '').join(', ')}.`;
}

/** The details, as many as a dialog has room for. What has no place comes first: a person has to see to it. */
export function importLines({ added, lost, passed, problems }: ImportResult): string[] {
  const lines = [
    ...problems,
    ...lost.map(({ file, words, reason }) => `${file}: “${short(words)}”: ${reason}`),
    ...added.map(({ file, words, what }) => `${file}: “${short(words)}” (${what})`),
    ...(passed > 0 ? [`${passed} ${passed === 1 ? 'entry says' : 'entries say'} nothing that the ledger keeps.`] : []),
  ];
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more`];
}

const mostLines = 15;
const short = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 59)}…`);
