/** An explanation as HTML. Its words come from articles: each is escaped, and links lead to one command alone. */
import {
  type CompareParams,
  compareCommand,
  type DecidedLine,
  type ExplainedFigure,
  type ExplainedGroup,
  type Explanation,
} from '../../server/src/lsp/messages.ts';

/** A whole page, without a script; `nonce` is new for each. */
export function explainPage({ title, figure, decided, reading, groups, limits }: Explanation, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
    <title>${escaped(title)}</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body>
    <h1>${escaped(figure.words)}</h1>
    ${placed(figure)}
    <ul>${reading.map(line => `<li>${escaped(line)}</li>`).join('')}</ul>
    ${history(decided)}
    ${groups.map(section).join('')}
    ${limits.map(line => `<p>${escaped(line)}</p>`).join('')}
  </body>
</html>
`;
}

/** What people decided, oldest first. */
function history(lines: readonly DecidedLine[]): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ words, withdrawn }) => {
    const text = escaped(words);
    return `<li>${withdrawn ? `<del>${text}</del>` : text}</li>`;
  });
  return `<h2>Decided</h2><ul>${items.join('')}</ul>`;
}

function section({ heading, figures, more }: ExplainedGroup): string {
  const items = figures.map(
    figure => `<li><strong>${escaped(figure.words)}</strong> ${placed(figure)}<p>${escaped(figure.reason)}</p></li>`,
  );
  if (more > 0) items.push(`<li>and ${more} more</li>`);
  return `<h2>${escaped(heading)}</h2><ul class="figures">${items.join('')}</ul>`;
}

/** Where it stands, and the sentence. */
function placed({ place, location, sentence, highlight: [from, to] }: ExplainedFigure): string {
  const marked = `${escaped(sentence.slice(0, from))}<mark>${escaped(sentence.slice(from, to))}</mark>${escaped(sentence.slice(to))}`;
  return `<a href="${escaped(commandLink(location))}">${escaped(place)}</a><blockquote>${marked}</blockquote>`;
}

const commandLink = (place: CompareParams): string =>
  `command:${compareCommand}?${encodeURIComponent(JSON.stringify([place]))}`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, one => entities[one] as string);

/** In the colours of the editor. */
const style = `
  body { max-width: 44rem; padding: 0 1.5rem 2rem; line-height: 1.5; }
  h1 { font-size: 1.4em; font-weight: 600; margin: 1.2rem 0 .2rem; }
  h2 { font-size: 1.1em; font-weight: 600; margin: 1.6rem 0 .4rem; }
  ul { padding-left: 1.2rem; }
  ul.figures { list-style: none; padding: 0; }
  ul.figures > li { margin-bottom: 1rem; }
  blockquote { margin: .3rem 0; padding: .1rem .8rem; border-left: 3px solid var(--vscode-textBlockQuote-border); }
  p { margin: .3rem 0; }
  mark { background: var(--vscode-editor-findMatchHighlightBackground); color: inherit;
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent); }
`;
