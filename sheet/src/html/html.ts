/** The fact sheet as one page for printing: it needs nothing from outside and runs no script. */
import type { Question } from '../questions.ts';
import { isSettled, rowsOf, type Sheet, type SheetArticle, type SheetRow } from '../sheet.ts';
import { escaped } from './escape.ts';
import { questionTable } from './questions.ts';
import { style } from './style.ts';
import { figureTable } from './table.ts';
import { textColumn } from './text.ts';

/** Nothing but its own style may be loaded, whatever stands in the articles. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

export function html(sheet: Sheet, questions: readonly Question[] = []): string {
  const { articles, lost } = sheet;
  const [only] = articles;
  const single = only && articles.length === 1 ? only : null;
  const title = single ? single.title : `Fact sheet of ${articles.length} articles`;
  const parts = [
    `<header>\n<h1>${escaped(title)}</h1>\n${facts(single, rowsOf(sheet))}\n</header>`,
    ...articles.map((article, i) => section(article, `a${i + 1}`, single === null)),
    lost.length > 0 ? figureTable(lost, 'lost', 'Lost: the words of these decisions are not to be found') : '',
    questionTable(questions, single !== null),
    '<div class="sign"><span>Checked by</span><span>Approved by</span><span>Date</span></div>',
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`Fact sheet: ${single ? single.title : `${articles.length} articles`}`)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${parts.filter(part => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function section(article: SheetArticle, prefix: string, named: boolean): string {
  const { title, rows } = article;
  const head = named ? `<h2>${escaped(title)}</h2>\n${facts(article, rows)}\n` : '';
  const table = figureTable(rows, prefix, 'Figures') || '<p>No figures.</p>';
  return `<article>\n${head}${textColumn(article, prefix)}\n${table}\n</article>`;
}

/** Article, dates, checkers and progress, as far as they are known. */
function facts(article: SheetArticle | null, rows: readonly SheetRow[]): string {
  const decided = rows.flatMap(({ signatures }) => signatures);
  const days = decided.map(({ time }) => time.slice(0, 10)).sort();
  const settled = rows.filter(isSettled).length;
  const entries: [string, string][] = [
    ['Article', article?.name ?? ''],
    ['Dated', article?.date ?? ''],
    ['Checked by', [...new Set(decided.map(({ checker }) => checker))].sort().join(', ')],
    ['Last decision', days.at(-1) ?? ''],
    ['Progress', `${settled} of ${rows.length} settled`],
  ];
  const lines = entries
    .filter(([, what]) => what !== '')
    .map(([name, what]) => `<dt>${name}</dt><dd>${escaped(what)}</dd>`);
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}
