import { describe, expect, test } from 'vitest';
import { dismissalFor } from '../../server/src/dismiss.ts';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import type { DismissParams } from '../../server/src/lsp/messages.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';
const support = { related: true, tags: true, codeDescription: true, data: true };

/** One article whose findings are dismissed through code actions alone. */
function desk(text: string) {
  const memory = memoryFolder({ 'a.txt': text }, { settings: { checker: 'Mara Quill' } });
  let ledger = '';
  const actions = (words: string) => {
    const { view } = memory;
    const file = memory.file('a.txt');
    const start = text.indexOf(words);
    const range = file.positions.range({ start, end: start });
    return codeActionsOf(view, file, { range, diagnostics: [], only: undefined, support, versions: true }).filter(
      ({ title }) => /ismiss/.test(title),
    );
  };
  return {
    titles: (words: string) => actions(words).map(({ title }) => title),
    choose(words: string, title: string) {
      const params = actions(words).find(one => one.title === title)?.command?.arguments?.[0] as DismissParams;
      const said = dismissalFor(memory.folder, uri, params, new Date('2026-11-21T09:30:00Z'));
      if (typeof said === 'string') throw new Error(said);
      ledger += said.lines.map(line => `${line}\n`).join('');
      memory.folder.readLedger(ledger);
    },
    get findings() {
      const { text: whole } = memory.file('a.txt').document.source;
      return memory.view.findings(uri).map(({ code, start, end }) => `${code} ${whole.slice(start, end)}`);
    },
  };
}

const here = 'Dismiss here with a reason…';
const everywhere = 'Dismiss all “unsourced-figure” in this article…';

describe('a finding', () => {
  test('is dismissed here, or its check in the article, and that is taken back', () => {
    const its = desk('The harbour handled 2,300 boxes by hand.\n\nThe ferry carried 410 people too.\n');
    expect(its.titles('2,300')).toEqual([here, everywhere]);
    its.choose('2,300', here);
    expect(its.findings).toEqual(['unsourced-figure 410 people']);
    expect(its.titles('2,300')).toEqual(['Take back the dismissal of “unsourced-figure” (dismissed)']);
    its.choose('410', everywhere);
    expect(its.findings).toEqual([]);
    its.choose('410', 'Take back the dismissal of “unsourced-figure” (dismissed)');
    its.choose('2,300', 'Take back the dismissal of “unsourced-figure” (dismissed)');
    expect(its.findings).toHaveLength(2);
  });

  test('is dismissed until a day that there is', () => {
    const { folder } = memoryFolder({ 'a.txt': 'It rained.\n' }, { settings: { checker: 'Mara Quill' } });
    const until = (day: string) =>
      dismissalFor(folder, uri, { uri, code: 'unsourced-figure', scope: 'rule-in-file', until: day }, new Date());
    for (const day of ['tomorrow', '2027-02-29', '2026-06-31'])
      expect(until(day)).toBe('Write the day on which it ends as 2026-11-21.');
    expect(until('2028-02-29')).toMatchObject({ lines: [expect.stringContaining('"until":"2028-02-29"')] });
  });

  test('is dismissed until today or later: one that has ended already is refused', () => {
    const { folder } = memoryFolder({ 'a.txt': 'It rained.\n' }, { settings: { checker: 'Mara Quill' } });
    const on = new Date(2026, 10, 21, 23, 30);
    const until = (day: string) =>
      dismissalFor(folder, uri, { uri, code: 'unsourced-figure', scope: 'rule-in-file', until: day }, on);
    for (const past of ['2026-11-20', '2020-01-01'])
      expect(until(past)).toBe(
        `A dismissal until ${past} would have ended already: name today (2026-11-21) or a later day.`,
      );
    expect(until('2026-11-21')).toMatchObject({ lines: [expect.stringContaining('"until":"2026-11-21"')] });
  });

  test('is dismissed by its words where the article has them twice', () => {
    const its = desk('Nobody was hurt [source?]. It rained [source?]. The crane is sold [citation needed].\n');
    const title = 'Dismiss “[source?]” in this article…';
    expect(its.titles('[source?]')).toContain(title);
    expect(its.titles('[citation')).toHaveLength(2);
    its.choose('[source?]', title);
    expect(its.findings).toEqual(['placeholder-source [citation needed]']);
  });
});
