/** The page of “Explain This Figure”. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { explainPage } from '../../client/src/explainPage.ts';
import { compareCommand, type Explanation } from '../../server/src/lsp/messages.ts';

const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 9 } });
const explanation: Explanation = {
  title: 'Why: 40 <b>boats</b>',
  figure: {
    words: '40 <b>boats</b>',
    place: 'line 3',
    location: { uri: 'file:///a/%22q%22.txt', range: at(2) },
    sentence: 'The "Quay & Sons" yard built 40 <b>boats</b>.',
    highlight: [29, 44],
  },
  decided: [
    { words: 'Checked by <i>Mara</i>', withdrawn: true },
    { words: 'Disputed by Tomas Reed', withdrawn: false },
  ],
  reading: ['Measures: <img src=x onerror=alert(1)>'],
  groups: [
    {
      heading: 'Differs from',
      figures: [
        {
          words: '30 boats',
          place: 'b.txt:1',
          location: { uri: 'file:///a/b.txt', range: at(0) },
          sentence: 'It built 30 boats.',
          highlight: [9, 17],
          reason: 'same measure: boats',
        },
      ],
      more: 2,
    },
  ],
  limits: [],
};
const page = explainPage(explanation, 'abc');

test('holds what an article says as words alone', () => {
  expect(page).not.toMatch(/<(?:b|img|script)\b/);
  expect(page).toContain('The &quot;Quay &amp; Sons&quot; yard built <mark>40 &lt;b&gt;boats&lt;/b&gt;</mark>.');
  expect(page).toContain("default-src 'none'; style-src 'nonce-abc'");
});

test('shows both sides with the reason, and leads to both places by the one command it may run', () => {
  expect(page).toContain('<strong>30 boats</strong>');
  expect(page).toContain('same measure: boats');
  expect(page).toContain('and 2 more');
  const links = [...page.matchAll(/href="command:([^?]+)\?([^"]+)"/g)].map(([, command, query]) => [
    command,
    ...JSON.parse(decodeURIComponent(query as string)),
  ]);
  expect(links).toEqual([
    [compareCommand, explanation.figure.location],
    [compareCommand, explanation.groups[0]?.figures[0]?.location],
  ]);
});

test('tells what was decided about it, and strikes out what was withdrawn', () => {
  expect(page).toContain(
    '<h2>Decided</h2><ul><li><del>Checked by &lt;i&gt;Mara&lt;/i&gt;</del></li><li>Disputed by Tomas Reed</li></ul>',
  );
  expect(explainPage({ ...explanation, decided: [] }, 'abc')).not.toContain('Decided');
});

test('is HTML that a validator passes', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const report = await validator.validateString(page.replace(/^\s+$/gm, ''));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
