import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { ledgerLine, threadName } from '../../core/src/index.ts';
import { readSources } from '../../host/src/index.ts';
import { type ExportFormat, exported, type Show, showFrom } from '../../sheet/src/index.ts';
import { Desk, harbour } from './kit.ts';

const time = '2026-11-21T09:30:00.000Z';

/** A remark on some words, with what is said after it. */
function asked(desk: Desk, words: string, text: string, ...more: object[]): Desk {
  const start = harbour.indexOf(words);
  const anchor = desk.table.anchorAt('harbour.txt', { start, end: start + words.length })!;
  const first = { kind: 'remark' as const, checker: 'Mara Quill', time, text, anchor };
  const thread = threadName(first);
  const next = { kind: 'remark' as const, thread, checker: 'Jon Pell', time: '2026-11-22T08:00:00.000Z', anchor };
  return desk.say(ledgerLine({ ...first, thread }), ...more.map(one => ledgerLine({ ...next, ...one })));
}

const sheet = (desk: Desk, format: ExportFormat, show?: Show) => exported(format, desk.input(show))[0]!.text;

describe('questions that are still open', () => {
  test('stand at the end of the sheet, with who asked and when', () => {
    const desk = asked(new Desk({ 'harbour.txt': harbour }), 'first day', 'Which *day*?', { text: 'A <Sunday>.' });
    expect(sheet(desk, 'markdown')).toMatch(
      /\n\n## Open questions\n\n- “first day” \(harbour\.txt:7\)\n {2}- Mara Quill, 2026-11-21: Which \\\*day\\\*\?\n {2}- Jon Pell, 2026-11-22: A \\<Sunday\\>\.\n$/,
    );
    expect(sheet(desk, 'html')).toContain(
      '<th scope="row">“first day”</th><td>line\u00a07</td><td class="note"><span class="day">2026-11-21</span> Mara Quill: Which *day*?<br><span class="day">2026-11-22</span> Jon Pell: A &lt;Sunday&gt;.</td>',
    );
  });

  test('are on a page that a validator passes, also where their words are lost', async () => {
    const desk = asked(new Desk({ 'harbour.txt': harbour }), 'first day', 'Which day?');
    desk.write('harbour.txt', "Alder Bay's harbour grows again\n\nBy Jory Pell, 3 June 2025\n\nNobody came.\n");
    const page = sheet(desk, 'html');
    expect(page).toContain('<td>lost, was in harbour.txt</td>');
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    expect((await validator.validateString(page)).valid).toBe(true);
  });

  test('are gone once they are settled, and the section with them', () => {
    const desk = asked(new Desk({ 'harbour.txt': harbour }), 'first day', 'Which day?', { resolved: true });
    for (const format of ['markdown', 'html'] as const) expect(sheet(desk, format)).not.toContain('Open questions');
  });

  test('are without what was withdrawn', () => {
    const desk = asked(new Desk({ 'harbour.txt': harbour }), 'first day', 'Which day?', { text: 'A Sunday.' });
    const [first, reply] = desk.lines.map(line => JSON.parse(line));
    const withdraw = ({ thread, checker, anchor, time: withdraws }: typeof first) =>
      desk.say(
        ledgerLine({
          ...{ kind: 'withdrawal', thread, withdraws, checker, anchor, time: '2026-11-23T08:00:00.000Z' },
        }),
      );
    withdraw(first);
    expect(sheet(desk, 'markdown')).toMatch(/- Jon Pell, 2026-11-22: A Sunday/);
    expect(sheet(desk, 'markdown')).not.toContain('Which day');
    withdraw(reply);
    expect(sheet(desk, 'markdown')).not.toContain('Open questions');
    expect(exported('brat', desk.input())[1]?.text).not.toMatch(/\tRemark /);
  });

  test('name no confidential source', () => {
    const show = showFrom(readSources('- key: whisper\n  title: The night watch\n  confidential: true\n').registry);
    const desk = asked(new Desk({ 'harbour.txt': harbour }), 'first day', 'Does The night watch say so too?');
    for (const format of ['markdown', 'html'] as const) {
      expect(sheet(desk, format, show)).toContain('Open questions');
      expect(sheet(desk, format, show)).not.toContain('night watch');
    }
  });
});
