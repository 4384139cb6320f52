import { describe, expect, test } from 'vitest';
import { type Line, ledgerLine, withoutBom } from '../../core/src/index.ts';
import { brat } from '../../sheet/src/index.ts';
import { Desk, harbour, now } from './kit.ts';
import { randomDesk } from './randomDesk.ts';

const exported = (desk: Desk) => brat(desk.sheet(), desk.said());
const named = (desk: Desk, name: string) => exported(desk).find(file => file.name === name)?.text ?? '';

/** A reader of standoff that knows nothing of ours: brat's own splits lines at LF, and counts code points. */
function read(ann: string) {
  return ann
    .split('\n')
    .slice(0, -1)
    .map(line => line.split('\t'))
    .map(([id = '', what = '', words = '']) => ({
      id,
      words,
      type: what.split(' ')[0] ?? '',
      rest: what.slice(what.indexOf(' ') + 1),
    }));
}

describe('what is written', () => {
  const desk = () =>
    new Desk({ 'harbour.txt': harbour }).decide('harbour.txt', '2,300 boxes', 'checked', {
      sources: ['Port log, p. 3'],
      note: 'asked\ttwice',
    });

  test('has every figure, its state, a note for people and the decision itself', () => {
    const lines = read(named(desk(), 'harbour.ann'));
    expect(lines.filter(({ id }) => id.startsWith('T')).map(({ words }) => words)).toEqual([
      '2,300 boxes',
      '410 people',
      '12 million euros',
    ]);
    expect(lines[1]).toMatchObject({ id: 'A1', type: 'State', rest: 'T1 checked' });
    expect(lines[2]).toMatchObject({
      type: 'AnnotatorNotes',
      rest: 'T1',
      words: 'checked by Mara Quill, 2026-11-21: Port log, p. 3; asked twice',
    });
    expect(JSON.parse(lines[3]?.words ?? '')).toMatchObject({ state: 'checked', note: 'asked\ttwice' });
  });

  test('says of changed words only that they have changed', () => {
    const its = desk();
    its.write('harbour.txt', harbour.replace('2,300', '2,350'));
    expect(read(named(its, 'harbour.ann'))[1]).toMatchObject({ type: 'ChangedSince', rest: 'T1' });
  });

  test('shows nothing that was withdrawn, and keeps it', () => {
    const its = desk();
    const { claim, checker, anchor, time } = JSON.parse(its.lines[0] ?? '');
    const say = (line: object) => its.say(ledgerLine({ checker, anchor, ...line } as Line));
    const dismissal = { kind: 'suppression', id: 's1', code: 'unsourced-figure', scope: 'here', reason: 'ours' };
    say({ ...dismissal, time });
    expect(named(its, 'harbour.ann')).toMatch(/\tDismissal /);
    say({ ...dismissal, withdrawn: true, time: '2026-11-21T10:00:00.000Z' });
    say({ kind: 'withdrawal', claim, withdraws: time, time: '2026-11-21T10:00:00.000Z' });
    const files = exported(its);
    expect(named(its, 'harbour.ann')).not.toMatch(/\t(?:Dismissal|State|AnnotatorNotes) /);
    const other = new Desk({ 'harbour.txt': harbour });
    expect(other.import(files)).toMatchObject({ problems: [] });
    expect([...other.lines].sort()).toEqual([...its.lines].sort());
    expect(exported(other)).toEqual(files);
  });

  test('counts code points, and quotes what stands there', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const its = randomDesk(seed);
      for (const { name, text } of exported(its)) {
        if (!name.endsWith('.ann')) continue;
        const points = [...named(its, name.replace(/ann$/, 'txt'))];
        for (const { id, rest, words } of read(text).filter(one => one.id.startsWith('T'))) {
          const parts = rest.split(';').map(part => part.split(' ').map(Number) as [number, number]);
          expect(parts.map(([from, to]) => points.slice(from, to).join('')).join(' '), `${seed} ${id}`).toBe(words);
        }
      }
    }
  });

  test('keeps the text as it is, without its mark, and tells apart what has one stem', () => {
    const its = new Desk({ 'a.md': 'One.\r\n', 'a.txt': '\ufeffTwo 😀.\n', 'b/c.txt': 'Three.\n' });
    expect(
      exported(its)
        .map(({ name, text }) => [name, name.endsWith('.txt') && text])
        .slice(1),
    ).toEqual([
      ['a.md.ann', false],
      ['a.md.txt', 'One.\r\n'],
      ['a.txt.ann', false],
      ['a.txt.txt', 'Two 😀.\n'],
      ['b/c.ann', false],
      ['b/c.txt', 'Three.\n'],
    ]);
  });
});

describe('export, import, export', () => {
  test('gives the same bytes, and the same ledger, for random texts and ledgers', () => {
    for (let seed = 101; seed <= 125; seed++) {
      const desk = randomDesk(seed);
      const files = exported(desk);
      const other = new Desk(Object.fromEntries(desk.files.map(one => [one, desk.text(one)])));
      expect(other.import(files).problems.filter(one => !one.endsWith('It holds no annotations.'))).toEqual([]);
      expect(exported(other), `seed ${seed}`).toEqual(files);
      expect([...new Set(other.lines)].sort(), `seed ${seed}`).toEqual([...new Set(desk.lines)].sort());
      expect(other.import(files).lines).toEqual([]);
    }
  });
});

describe('what others have written', () => {
  const desk = () => new Desk({ 'news/harbour.txt': harbour });
  const at = harbour.indexOf('410 people');
  const ann = (...lines: string[]) => [{ name: 'news/harbour.ann', text: lines.join('\n') }];
  const people = `T1\tFigure ${at} ${at + 10}\t410 people`;

  test('is a decision where a state is set, with its note', () => {
    const its = desk();
    const found = its.import(ann(people, 'A1\tState T1 disputed', '#1\tAnnotatorNotes T1\tthe union says 380'));
    expect(found).toMatchObject({ lost: [], added: [{ words: '410 people', what: 'disputed' }] });
    expect(JSON.parse(its.lines[0] ?? '')).toMatchObject({
      state: 'disputed',
      note: 'the union says 380',
      checker: 'Ada Fenn',
      time: now,
    });
  });

  test('is a new decision where it differs from ours', () => {
    const its = desk().decide('news/harbour.txt', '410 people');
    const text = named(its, 'news/harbour.ann').replace('State T2 checked', 'State T2 wrong');
    expect(its.import(ann(text))).toMatchObject({ known: 1, added: [{ what: 'wrong' }] });
    expect(its.table.ticksOn('news/harbour.txt').map(tick => tick.history.ruling.state)).toEqual(['wrong']);
  });

  test('is no new decision where one of two claims on a figure has that state', () => {
    const its = desk()
      .decide('news/harbour.txt', '410 people')
      .decide('news/harbour.txt', '410 people', 'wrong', { claim: 'another', time: '2026-11-22T09:30:00.000Z' });
    const files = exported(its);
    expect(its.import(files)).toMatchObject({ lines: [], known: 2, lost: [] });
    const text = named(its, 'news/harbour.ann').replace('State T2 wrong', 'State T2 disputed');
    expect(its.import(ann(text))).toMatchObject({ known: 2, added: [{ what: 'disputed' }] });
    expect(JSON.parse(its.lines.at(-1) ?? '')).toMatchObject({ claim: 'another' });
  });

  test('finds its article whatever the ending of that', () => {
    const its = new Desk({ 'news/harbour.text': harbour, 'pier.txt': 'Nothing.\n' });
    expect(its.import(ann(people, 'A1\tState T1 checked'))).toMatchObject({
      lost: [],
      added: [{ file: 'news/harbour.text' }],
    });
  });

  test('is lost alone where it is no line of any ledger', () => {
    const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(desk().import(ann(people, 'A1\tState T1 checked', `#1\tTickmark T1\t${deep}`))).toMatchObject({
      lost: [{ file: 'news/harbour.ann' }],
      added: [{ what: 'checked' }],
    });
  });

  test('follows its words where the article has changed since', () => {
    const its = new Desk({ 'news/harbour.txt': `News.\n\n${harbour}` });
    const files = [...ann(people, 'A1\tState T1 checked'), { name: 'news/harbour.txt', text: harbour }];
    its.import(files);
    expect(its.table.ticksOn('news/harbour.txt')[0]?.start).toBe(at + 7);
  });

  test('follows its words where the article has been typeset since', () => {
    const before = `The ferry – it's old – carried "410 people" by night.\n`;
    const after = 'The ferry—it’s old—carried “410 people” by night.\n';
    const its = new Desk({ 'news/harbour.txt': after });
    const from = before.indexOf('it');
    const passage = `T1\tFigure ${from} ${before.indexOf(' by')}\t${before.slice(from, before.indexOf(' by'))}`;
    its.import([...ann(passage, 'A1\tState T1 checked'), { name: 'news/harbour.txt', text: before }]);
    const [tick] = its.table.ticksOn('news/harbour.txt');
    expect(after.slice(tick?.start, tick?.end)).toBe('410 people');
  });

  test.each([
    [
      'words that stand elsewhere',
      `T1\tFigure ${at + 1} ${at + 11}\t410 people`,
      'Its place and its words do not go together.',
    ],
    ['a place beyond the text', 'T1\tFigure 9000 9010\t410 people', 'Its place and its words do not go together.'],
  ])('is listed as lost: %s', (_, passage, reason) => {
    expect(desk().import(ann(passage, 'A1\tState T1 checked'))).toMatchObject({ lines: [], lost: [{ reason }] });
  });

  test('is listed where it is a state of somebody else, and belongs together whatever the letters of its name', () => {
    const files = [
      { name: 'news/harbour.ANN', text: `${people}\nA1\tState T1 verified\n` },
      { name: 'news/harbour.txt', text: harbour },
    ];
    expect(desk().import(files)).toMatchObject({
      lines: [],
      lost: [{ words: '410 people', reason: 'Tickmark knows no state “verified”.' }],
      problems: [],
    });
  });

  test('is passed over where it decides nothing, and lines that are none are told', () => {
    expect(desk().import(ann('T1\tPerson 0 5\tAlder', 'R1\tNear Arg1:T1 Arg2:T1'))).toMatchObject({
      lines: [],
      passed: 2,
    });
    expect(desk().import(ann(people, '#1\tTickmark T1\t{"half'))).toMatchObject({
      lines: [],
      lost: [{ reason: expect.stringContaining('no decision') }],
    });
    expect(desk().import(ann(''))).toMatchObject({ problems: ['news/harbour.ann: It holds no annotations.'] });
  });
});

test('a mark at the beginning of a text moves nothing', () => {
  const marked = new Desk({ 'a.txt': `\ufeff${harbour}` }).decide('a.txt', '410 people');
  const plain = new Desk({ 'a.txt': harbour }).decide('a.txt', '410 people');
  expect(named(marked, 'a.ann')).toBe(named(plain, 'a.ann'));
  expect(named(marked, 'a.txt')).toBe(withoutBom(marked.text('a.txt')));
});
