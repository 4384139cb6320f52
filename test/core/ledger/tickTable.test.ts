import { describe, expect, test } from 'vitest';
import { Desk } from './kit.ts';

const news = `Alder Bay is busy again after the storm.

The harbour handled 2,300 boxes in May. The mayor is pleased with the new cranes. The ferry carried 410 people on Sunday.

Nobody was hurt when the old pier fell.
`;

/** The harbour's figure ticked in `a.txt`. */
function ticked(texts: Readonly<Record<string, string>> = {}): Desk {
  const desk = new Desk({ 'a.txt': news, ...texts });
  desk.decide('a.txt', '2,300 boxes');
  return desk;
}

describe('a tick stays where its words are', () => {
  test('on the figure, not on the sentence', () => {
    expect(ticked().said).toEqual(['found a.txt “2,300 boxes”']);
  });

  test.each([
    ['the sentence before', 'after the storm.', 'after a very long storm.'],
    ['the sentence after', 'The mayor is pleased', 'The mayor was not pleased at all'],
    ['a new paragraph above', 'Alder Bay is', 'A word first.\n\nAlder Bay is'],
    ['everything above', 'Alder Bay is busy again after the storm.\n\n', ''],
    ['spaces inside', 'harbour handled 2,300 boxes', 'harbour  handled\u00a02,300   boxes'],
  ])('when this changes: %s', (_, from, to) => {
    const desk = ticked();
    desk.edit('a.txt', from, to);
    expect(desk.said[0]?.replace(/\s+/g, ' ')).toBe('found a.txt “2,300 boxes”');
  });

  test('when both neighbours change', () => {
    const desk = ticked();
    desk.edit('a.txt', 'busy again after the storm', 'quiet');
    desk.edit('a.txt', 'The mayor is pleased with the new cranes', 'Nobody said why');
    expect(desk.said).toEqual(['found a.txt “2,300 boxes”']);
  });

  test.each([
    ['a paragraph ends in the middle of it', 'boxes in May', 'boxes\n\nin May'],
    ['one ends before the figure', 'handled 2,300', 'handled\n\n2,300'],
    ['one ends inside the figure', '2,300 boxes', '2,300\n\nboxes'],
    [
      'it is set in short lines',
      'The harbour handled 2,300 boxes in May',
      'The harbour\n\nhandled 2,300\n\nboxes in May',
    ],
  ])('when %s', (_, from, to) => {
    const desk = ticked();
    desk.edit('a.txt', from, to);
    expect(desk.said[0]?.replace(/\s+/g, ' ')).toBe('found a.txt “2,300 boxes”');
    // One of the two neighbours may change too, but not a word of its own.
    desk.edit('a.txt', 'The mayor is', 'The mayor was');
    expect(desk.said[0]?.replace(/\s+/g, ' ')).toBe('found a.txt “2,300 boxes”');
    desk.edit('a.txt', 'in May', 'in June');
    expect(desk.said[0]).toMatch(/^(?:changed|lost)/);
    desk.edit('a.txt', 'in June', 'in May');
    desk.edit('a.txt', to, from);
    expect(desk.said).toEqual(['found a.txt “2,300 boxes”']);
  });

  test.each([
    [
      'curly marks',
      `"It's our busiest month," the mayor said of 2,300 boxes in 2024-25.`,
      '“It’s our busiest month,” the mayor said of 2,300 boxes in 2024–25.',
    ],
    [
      'straight marks',
      '“It’s our busiest month,” the mayor said of 2,300 boxes in 2024‑25.',
      `"It's our busiest month," the mayor said of 2,300 boxes in 2024-25.`,
    ],
  ])('when a newsroom sets its text in %s', (_, before, after) => {
    const desk = new Desk({ 'a.txt': `It rained. ${before} Nobody laughed.\n` });
    desk.decide('a.txt', '2,300 boxes');
    expect(desk.table.ticksOn('a.txt')[0]?.history.ruling.anchor.exact).toBe(before);
    desk.put('a.txt', `It rained. ${after} Nobody laughed.\n`);
    expect(desk.said).toEqual(['found a.txt “2,300 boxes”']);
    expect(desk.table.ticksOn('a.txt')[0]?.words).toBe(after);
    desk.edit('a.txt', 'busiest', 'quietest');
    expect(desk.said).toEqual(['changed a.txt “2,300 boxes”']);
    // A dash between words is no hyphen.
    desk.edit('a.txt', 'quietest month', 'busiest—month');
    expect(desk.said[0]).toMatch(/^changed/);
  });

  test.each([
    ['—', ' – '],
    [' – ', '—'],
    [' -- ', '—'],
    [' — ', ' - '],
    ['--', ' — '],
  ])('when dashes between words are set anew: “%s” as “%s”', (before, after) => {
    const said = (dash: string) =>
      `The crane${dash}the old one${dash}is gone. The ferry${dash}the new one${dash}carried 410 people in 2024${dash}a record${dash}and sank. The mayor${dash}a sailor${dash}wept.\n`;
    const desk = new Desk({ 'a.txt': said(before) });
    desk.decide('a.txt', '410 people');
    desk.decide('a.txt', '2024');
    const ruling = desk.table.ticksOn('a.txt')[0]?.history.ruling;
    expect(ruling?.anchor.exact).toBe(
      `The ferry${before}the new one${before}carried 410 people in 2024${before}a record${before}and sank.`,
    );
    desk.put('a.txt', said(after));
    expect(desk.said).toEqual(['found a.txt “410 people”', 'found a.txt “2024”']);
    // The neighbours, which are set anew too, are known: the words of the sentence may change.
    desk.edit('a.txt', 'and sank', 'and swam');
    expect(desk.said).toEqual(['changed a.txt “410 people”', 'changed a.txt “2024”']);
    desk.put('a.txt', said(after).replace('410', '420'));
    expect(desk.said[0]).toBe('changed a.txt “420 people”');
  });

  test.each([
    ['a range', '10–12 people', '10 – 12 people'],
    ['a range that two figures become', '10–12 people', '10—12 people'],
    ['a sum that may be a loss', 'a change of -5 per cent', 'a change of - 5 per cent'],
    ['a minus sign that a dash becomes', 'a change of − 5 per cent', 'a change of — 5 per cent'],
    ['money', '£10-£12 a day', '£10—£12 a day'],
    ['a compound', 'a well-known 12', 'a well - known 12'],
    ['a dash that goes', 'boxes – many – and 12', 'boxes many and 12'],
  ])('not where a dash may count: %s', (_, before, after) => {
    const desk = new Desk({ 'a.txt': `It rained. The ferry log tells of ${before}. Nobody laughed.\n` });
    desk.decide('a.txt', /\d+/.exec(before)?.[0] as string);
    desk.put('a.txt', `It rained. The ferry log tells of ${after}. Nobody laughed.\n`);
    expect(desk.said[0]).toMatch(/^changed/);
  });

  test('not where words stand between its parts, or its parts stand beside nothing that was there', () => {
    const desk = ticked();
    desk.edit('a.txt', 'boxes in May', 'boxes.\n\nNot\n\nin May');
    expect(desk.said[0]).toMatch(/^(?:changed|lost)/);
    const alone = ticked();
    alone.put('a.txt', 'Nothing was here.\n\nThe harbour handled 2,300\n\nboxes in May. It was all new.\n');
    expect(alone.said[0]).toMatch(/^(?:changed|lost)/);
  });

  test('when it is cut out and pasted into another article, alone or with its paragraph', () => {
    const alone = ticked({ 'b.txt': 'Elder Bay waits for its turn.\n' });
    alone.edit('a.txt', 'The harbour handled 2,300 boxes in May. ', '');
    alone.edit('b.txt', 'waits for its turn.', 'waits. The harbour handled 2,300 boxes in May.');
    expect(alone.said).toEqual(['found b.txt “2,300 boxes”']);
    const whole = ticked();
    whole.put('b.txt', news);
    whole.put('a.txt', 'Nothing is left here.\n');
    expect(whole.said).toEqual(['found b.txt “2,300 boxes”']);
  });

  test.each([
    ['beside a long sentence', '', ' The mayor of Alder Bay wept when she heard of it.'],
    ['behind a long sentence', 'The mayor of Alder Bay wept when she heard of it. ', ''],
    ['between two short ones', 'It rained. ', ' Nobody came.'],
  ])('when its paragraph is moved to another article, though it has few words: %s', (_, before, after) => {
    const paragraph = `${before}Sales rose 12%.${after}`;
    const around = (text: string) => `Eggs are dear in town.\n\n${text}Milk is cheap in May.\n`;
    const desk = new Desk({ 'a.txt': around(`${paragraph}\n\n`), 'b.txt': 'Rents are high.\n\nBread is short.\n' });
    desk.decide('a.txt', '12%');
    desk.put('a.txt', around(''));
    expect(desk.said[0]).toMatch(/^lost/);
    desk.put('b.txt', `Rents are high.\n\n${paragraph}\n\nBread is short.\n`);
    expect(desk.said).toEqual(['found b.txt “12%”']);
    // What stood beside it stands in its old place still, or again: nobody knows.
    desk.put('a.txt', around(`${before.trim()} Ales fell.${after}\n\n`));
    expect(desk.said).toEqual(['lost “Sales rose 12%.”']);
    desk.put('a.txt', around(''));
    expect(desk.said).toEqual(['found b.txt “12%”']);
    desk.put('c.txt', `Rents are low.\n\n${paragraph}\n\nRice is short.\n`);
    expect(desk.said).toEqual(['lost “Sales rose 12%.”']);
  });

  test('when the file has a new name', () => {
    const desk = ticked();
    desk.put('a.txt', null);
    expect(desk.said).toEqual(['lost “The harbour handled 2,300 boxes in May.”']);
    desk.put('news/may.txt', news);
    expect(desk.said).toEqual(['found news/may.txt “2,300 boxes”']);
  });

  test('beside a copy of its article, before and after it', () => {
    const desk = ticked();
    desk.put('0.txt', news);
    desk.put('b.txt', news);
    expect(desk.said).toEqual(['found a.txt “2,300 boxes”']);
  });
});

describe('a tick reopens when its words change', () => {
  test.each([
    ['the figure', '2,300 boxes', '2,350 boxes', '2,350 boxes'],
    ['the figure gets longer', '2,300 boxes', 'at least 12,300 boxes', 'at least 12,300 boxes'],
    ['a word before it', 'The harbour handled', 'The port handled', '2,300 boxes'],
    ['a word after it', 'boxes in May', 'boxes in June', '2,300 boxes'],
    [
      'the whole sentence, between the same neighbours',
      'The harbour handled 2,300 boxes in May.',
      'Boats came.',
      'Boats came.',
    ],
  ])('%s', (_, from, to, figure) => {
    const desk = ticked();
    desk.edit('a.txt', from, to);
    expect(desk.said).toEqual([`changed a.txt “${figure}”`]);
    desk.edit('a.txt', to, from);
    expect(desk.said).toEqual(['found a.txt “2,300 boxes”']);
  });

  test('with the old and the new words', () => {
    const desk = ticked();
    desk.edit('a.txt', '2,300', '2,350');
    const [tick] = desk.ticks;
    expect(tick).toMatchObject({ outcome: 'changed', words: 'The harbour handled 2,350 boxes in May.' });
    expect(tick?.history.ruling.anchor.exact).toBe('The harbour handled 2,300 boxes in May.');
  });

  test('also when one neighbour, or only the rest of the file, is as it was', () => {
    const desk = ticked();
    desk.edit('a.txt', '2,300 boxes', '2,350 boxes');
    desk.edit('a.txt', 'busy again after the storm', 'quiet');
    expect(desk.said).toEqual(['changed a.txt “2,350 boxes”']);
    desk.edit('a.txt', 'The mayor is pleased with the new cranes', 'Nobody said why');
    expect(desk.said).toEqual(['changed a.txt “2,350 boxes”']);
  });

  test('and can be set again, for one figure of the sentence without losing the other', () => {
    const desk = new Desk({ 'a.txt': 'The ferry carried 410 people and 36 cars on Sunday. It was full.\n' });
    const people = desk.decide('a.txt', '410 people');
    desk.decide('a.txt', '36 cars');
    desk.edit('a.txt', '410', '420');
    expect(desk.said).toEqual(['changed a.txt “420 people”', 'changed a.txt “36 cars”']);
    desk.decide('a.txt', '420 people', 'checked', people);
    expect(desk.said).toEqual(['found a.txt “420 people”', 'changed a.txt “36 cars”']);
    desk.withdraw(0);
    expect(desk.said).toEqual(['found a.txt “420 people”', 'changed a.txt “36 cars”']);
  });
});

describe('a tick is lost rather than guessed', () => {
  test('when its sentence is gone, though one much like it stands next', () => {
    const text =
      'Crews met. North Pier handled 2,300 boxes in May. South Pier handled 2,450 boxes in May. It rained.\n';
    const desk = new Desk({ 'a.txt': text });
    desk.decide('a.txt', '2,300 boxes');
    desk.edit('a.txt', 'North Pier handled 2,300 boxes in May. ', '');
    expect(desk.said).toEqual(['lost “North Pier handled 2,300 boxes in May.”']);
  });

  test('when the same words stand twice and neither has its neighbours', () => {
    const desk = ticked();
    desk.put(
      'a.txt',
      'One. The harbour handled 2,300 boxes in May. Two. The harbour handled 2,300 boxes in May. Three.\n',
    );
    expect(desk.said).toEqual(['lost “The harbour handled 2,300 boxes in May.”']);
  });

  test('when it had a twin in its file, and only one of the two is left without its neighbours', () => {
    const text = 'Eggs are dear. Prices rose 12%. Milk is cheap. Prices rose 12%. Bread is short.\n';
    const desk = new Desk({ 'a.txt': text });
    desk.decide('a.txt', '12%');
    expect(desk.said).toEqual(['found a.txt “12%”']);
    desk.edit('a.txt', 'Eggs are dear. Prices rose 12%. ', '');
    expect(desk.said).toEqual(['lost “Prices rose 12%.”']);
  });

  test('when a few words that may stand anywhere turn up in another file', () => {
    const desk = new Desk({ 'a.txt': 'Eggs are dear. Prices rose 12%. Milk is cheap.\n' });
    desk.decide('a.txt', '12%');
    desk.put('a.txt', 'Eggs are dear.\n');
    desk.put('b.txt', 'Rents are high. Prices rose 12%. Bread is short.\n');
    expect(desk.said).toEqual(['lost “Prices rose 12%.”']);
  });

  test('when few words turn up in another file beside one short neighbour, or a neighbour that is cut short', () => {
    const desk = new Desk({ 'a.txt': 'Eggs are dear. Prices rose 12%. Milk is cheap.\n' });
    desk.decide('a.txt', '12%');
    desk.put('a.txt', 'Rice is scarce.\n');
    for (const text of [
      'Rents are high. Prices rose 12%. Milk is cheap.\n',
      'Rents are high. Prices rose 12%. Milk is cheap in town. Nobody knows why.\n',
      'Where eggs are dear. Prices rose 12%. Milk is cheap.\n',
    ]) {
      desk.put('b.txt', text);
      expect(desk.said).toEqual(['lost “Prices rose 12%.”']);
    }
  });

  test('when its words had stood in the other file from the beginning', () => {
    const desk = new Desk({ 'a.txt': news, 'b.txt': news });
    desk.decide('a.txt', '2,300 boxes');
    desk.put('a.txt', null);
    expect(desk.said).toEqual(['lost “The harbour handled 2,300 boxes in May.”']);
  });

  test('when the sentence in its place holds the words of another tick', () => {
    const desk = new Desk({ 'a.txt': news });
    desk.decide('a.txt', '2,300 boxes');
    desk.edit('a.txt', '2,300 boxes', '2,350 boxes');
    desk.decide('a.txt', '2,350 boxes');
    expect(desk.said).toEqual(['found a.txt “2,350 boxes”', 'lost “The harbour handled 2,300 boxes in May.”']);
  });
});

describe('what is lost belongs to its file', () => {
  /** Two figures ticked in a.txt, of which the first is lost. */
  const half = (texts: Readonly<Record<string, string>> = {}): Desk => {
    const desk = ticked(texts);
    desk.decide('a.txt', '410 people');
    return desk;
  };
  const without = news.replace('The harbour handled 2,300 boxes in May. ', '');

  test('also under a new name, in which all else that was said in it stands', () => {
    const desk = half({ 'b.txt': 'Elder Bay waits for its turn.\n' });
    desk.put('a.txt', null);
    desk.put('may.txt', without);
    expect(desk.said).toEqual(['found may.txt “410 people”', 'lost “The harbour handled 2,300 boxes in May.”']);
    expect(desk.table.lost()).toMatchObject([{ file: 'may.txt' }]);
  });

  test('and to its old name where the file is still there, where nothing of it stands, or where it stands in two files', () => {
    const copied = half({ 'b.txt': 'Elder Bay waits for its turn.\n' });
    const ferry = 'The ferry carried 410 people on Sunday.';
    copied.put('a.txt', 'Nothing is left here.\n');
    copied.put('b.txt', `Elder Bay waits for its turn. ${ferry}\n`);
    expect(copied.said).toContain('found b.txt “410 people”');
    expect(copied.table.lost()).toMatchObject([{ file: 'a.txt' }]);
    const gone = half();
    gone.put('a.txt', null);
    gone.put('b.txt', 'Elder Bay waits for its turn.\n');
    expect(gone.table.lost()).toMatchObject([{ file: 'a.txt' }, { file: 'a.txt' }]);
    const parted = half();
    parted.decide('a.txt', 'May');
    parted.put('a.txt', `${news}\nThe terminal cost 12 million euros, the council of the town says.\n`);
    parted.decide('a.txt', '12 million euros');
    parted.put('a.txt', null);
    parted.put('b.txt', without);
    parted.put('c.txt', 'The terminal cost 12 million euros, the council of the town says.\n');
    expect(new Set(parted.table.lost().map(({ file }) => file))).toEqual(new Set(['a.txt']));
  });
});

describe('what is taken back', () => {
  test('stands as open, and is not missed when its words go', () => {
    const desk = new Desk({ 'a.txt': news });
    const claim = desk.decide('a.txt', '2,300 boxes');
    desk.decide('a.txt', '2,300 boxes', 'open', claim);
    expect(desk.ticks).toMatchObject([{ outcome: 'found', history: { ruling: { state: 'open' } } }]);
    desk.put('a.txt', 'Nothing is left.\n');
    expect(desk.ticks).toEqual([]);
  });

  test.each([
    ['whole', news],
    ['with a break in it', news.replace('boxes in', 'boxes\n\nin')],
  ])('stands as open again where its words come back: %s', (_, text) => {
    const desk = new Desk({ 'a.txt': news });
    const claim = desk.decide('a.txt', '2,300 boxes');
    desk.decide('a.txt', '2,300 boxes', 'open', claim);
    desk.put('a.txt', text);
    const stood = desk.said;
    expect(stood).toHaveLength(1);
    expect(stood[0]).toMatch(/^found/);
    desk.put('a.txt', 'Nothing is left.\n');
    desk.put('a.txt', text);
    expect(desk.said).toEqual(stood);
  });

  test('stands as open again where a few words come back with their paragraph, in another article', () => {
    const paragraph = 'It rained. Sales rose 12%. Nobody came.';
    const around = (text: string) => `Eggs are dear in town.\n\n${text}Milk is cheap in May.\n`;
    const desk = new Desk({ 'a.txt': around(`${paragraph}\n\n`), 'b.txt': 'Rents are high.\n\nBread is short.\n' });
    const claim = desk.decide('a.txt', '12%');
    desk.decide('a.txt', '12%', 'open', claim);
    desk.put('a.txt', around(''));
    desk.put('b.txt', `Rents are high.\n\n${paragraph}\n\nBread is short.\n`);
    expect(desk.said).toEqual(['found b.txt “12%”']);
    // What stood beside it comes back to its old place, and goes again.
    desk.put('a.txt', around('It rained. Ales fell. Nobody came.\n\n'));
    expect(desk.said).toEqual([]);
    desk.put('a.txt', around(''));
    expect(desk.said).toEqual(['found b.txt “12%”']);
  });
});

describe('what is touched', () => {
  test('names the files that a tick left and came to', () => {
    const desk = ticked({ 'b.txt': 'Elder Bay waits.\n', 'c.txt': 'No ticks here.\n' });
    desk.put('b.txt', `Elder Bay waits.\n\n${news}`);
    expect([...desk.put('a.txt', 'Nothing.\n')].sort()).toEqual(['a.txt', 'b.txt']);
  });
});

describe('lost ticks', () => {
  test('at one place stand in one order, in whatever order they came', () => {
    const words = { rents: 'Rents rose 15%.\n', sales: 'Sales rose 12%.\n' };
    const desk = new Desk({ 'a.txt': words.rents });
    const rents = desk.decide('a.txt', '15%');
    desk.decide('a.txt', '15%', 'open', rents);
    desk.put('a.txt', words.sales);
    desk.decide('a.txt', '12%');
    desk.put('a.txt', words.rents);
    desk.decide('a.txt', '15%', 'checked', rents);
    desk.put('a.txt', 'Nothing is left. It is all gone.\n');
    expect(desk.table.lost()).toHaveLength(2);
    const atOnce = new Desk(Object.fromEntries(desk.texts));
    atOnce.table.setLedger(desk.table.ledger);
    expect(atOnce.said).toEqual(desk.said);
  });
});

describe('what is read ahead of the first line', () => {
  test('leaves every tick where it would be otherwise', () => {
    const ahead = new Desk({ 'a.txt': news, 'b.txt': 'Elder Bay waits.\n' });
    expect([1, 2, 3].map(() => ahead.table.readAhead())).toEqual([true, true, false]);
    ahead.edit('a.txt', 'The mayor', 'A mayor');
    ahead.decide('a.txt', '2,300 boxes');
    expect(ahead.said).toEqual(['found a.txt “2,300 boxes”']);
    ahead.put('b.txt', news);
    ahead.put('a.txt', null);
    expect(ahead.said).toEqual(['found b.txt “2,300 boxes”']);
    // From the first line on, each change is read as it comes.
    expect(ahead.table.readAhead()).toBe(false);
  });
});
