import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { html } from '../../sheet/src/index.ts';
import { Desk, harbour } from './kit.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
});

/** What the validator has against a page. */
async function complaints(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const worked = () =>
  new Desk({ 'harbour.txt': harbour, 'pier.txt': 'The pier of Alder Bay cost 12 million euros, not 14 million.\n' })
    .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log, p. 3, https://port.example/log?a=1&b=2'] })
    .decide('harbour.txt', '410 people', 'disputed', { note: 'the <b>union</b> says 380' })
    .decide('pier.txt', '12 million euros', 'cannot-verify');

describe('the page', () => {
  test('is valid, for one article and for several, with changed and lost ticks', async () => {
    const desk = worked();
    expect(await complaints(html(desk.sheet()))).toEqual([]);
    desk.write('harbour.txt', harbour.replace('2,300', '2,350').replace(/The ferry.*/u, ''));
    expect(await complaints(html(desk.sheet()))).toEqual([]);
    expect(await complaints(html(new Desk({ 'harbour.txt': harbour }).sheet()))).toEqual([]);
    expect(await complaints(html(new Desk({ 'empty.txt': '\n' }).sheet()))).toEqual([]);
    expect(await complaints(html(new Desk({}).sheet()))).toEqual([]);
  });

  test('runs nothing, loads nothing, and takes no markup from an article or a note', () => {
    const nasty = `<script>alert(1)</script> <img src=x onerror=alert(1)> & "it" cost 12 million euros.\n`;
    const desk = new Desk({ '<b>.txt': nasty }).decide('<b>.txt', '12 million euros', 'checked', {
      sources: ['<script>', 'javascript:alert(1)', '" onclick="x" https://x.example/"onclick="y"'],
      note: '</td><script>',
      method: '<i>',
      checker: '<u>',
    });
    const page = html(desk.sheet());
    expect(page).not.toMatch(/<(script|img|i|b|u|link|iframe|object)\b/i);
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
    expect(page.match(/(?:href|src)="[^"#]*"/g)).toEqual(['href="https://x.example/"']);
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/@import|url\(/);
  });

  test('numbers the ticks in the margin as in the list, and leads from one to the other', () => {
    const page = html(worked().sheet());
    const [, ...articles] = page.split('<article>');
    for (const [i, article] of articles.entries()) {
      const links = [...article.matchAll(/href="#(a\d-\d+)"/g)].map(([, id]) => id);
      const rows = [...article.matchAll(/<tr id="(a\d-\d+)"/g)].map(([, id]) => id);
      expect(links).toEqual(rows);
      expect(rows[0]).toBe(`a${i + 1}-1`);
    }
    expect(page).toMatch(/<a class="figure" href="#a1-1">2,300 boxes<sup>1<\/sup><\/a>/);
  });

  test('says what is on the sheet: title, date, checkers, progress, and each figure with its source', () => {
    const page = html(
      new Desk({ 'harbour.txt': harbour })
        .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log, p. 3'] })
        .sheet(),
    );
    expect(page).toContain("<h1>Alder Bay's harbour grows again</h1>");
    expect(page).toContain('<dt>Dated</dt><dd>2025-06-03</dd>');
    expect(page).toContain('<dt>Checked by</dt><dd>Mara Quill</dd>');
    expect(page).toContain('<dt>Progress</dt><dd>1 of 3 settled</dd>');
    expect(page).toMatch(/<td>2,300 boxes<\/td><td>line\u00a05<\/td><td class="source">Port log, p. 3<\/td>/);
  });

  test('shows the words of a changed sentence as they were', () => {
    const desk = worked();
    desk.write('harbour.txt', harbour.replace('2,300', '2,350'));
    expect(html(desk.sheet())).toContain('was: “The harbour of Alder Bay handled 2,300 boxes in May.”');
  });

  test('keeps every character of the text, and marks those that no page may hold', () => {
    const text =
      'The caf\u0065\u0301 of Alder Bay, 😀, took 12 million euros\u0000 and \ud800 more.\r\nIt is full.\r\n';
    const page = html(new Desk({ 'a.txt': text }).sheet());
    expect(page).toContain('The caf\u0065\u0301 of Alder Bay, 😀, took ');
    expect(page.replace(/<span class="tick.*?<\/span><\/span>/, '')).toMatch(
      /euros<sup>1<\/sup><\/a>\ufffd and \ufffd more\./,
    );
    expect(page).not.toContain('\0');
  });
});
