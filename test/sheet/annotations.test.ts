import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type Line, ledgerLine } from '../../core/src/index.ts';
import { webAnnotations } from '../../sheet/src/index.ts';
import { documentLoader } from './contexts.ts';
import { Desk, harbour, now } from './kit.ts';
import { randomDesk } from './randomDesk.ts';

interface Item extends Record<string, unknown> {
  target: {
    selector: { start: number; end: number; exact: string; refinedBy: { start: number; end: number } }[];
  };
}
interface Page {
  first: { items: Item[] };
}
const selectors = (item: Item | undefined) => item?.target.selector ?? [];
const items = (text: string) => (JSON.parse(text) as Page).first.items;
const file = (text: string) => [{ name: 'a.json', text }];

const worked = () =>
  new Desk({ 'news/harbour.txt': harbour })
    .decide('news/harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log, p. 3'], note: 'asked twice' })
    .decide('news/harbour.txt', '410 people', 'disputed', { later: { version: [1, null] } });

describe('an annotation', () => {
  test('quotes the sentence, means the figure, and says what was decided', () => {
    const [one] = items(webAnnotations(worked().said()));
    expect(one).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Person', name: 'Mara Quill' },
      created: '2026-11-21T09:30:00.000Z',
      body: [
        { purpose: 'tagging', value: 'checked' },
        { purpose: 'linking', value: 'Port log, p. 3' },
        { purpose: 'commenting', value: 'asked twice' },
      ],
      target: { source: 'news/harbour.txt' },
    });
    const [quote, position] = selectors(one);
    expect(quote).toMatchObject({
      exact: 'The harbour of Alder Bay handled 2,300 boxes in May.',
      refinedBy: { start: 33, end: 44 },
    });
    expect(harbour.slice(position?.start, position?.end)).toBe('2,300 boxes');
  });

  test('tells what was added as no decision of whoever added it', () => {
    const desk = worked().decide('news/harbour.txt', '2,300 boxes', 'checked', {
      ...{ checker: 'Tomas Reed', addition: true, sources: ['film'], note: 'seen', time: '2026-11-21T10:30:00.000Z' },
    });
    const text = webAnnotations(desk.said());
    expect(items(text)[1]).toMatchObject({
      motivation: 'editing',
      creator: { name: 'Tomas Reed' },
      body: [
        { purpose: 'linking', value: 'film' },
        { purpose: 'commenting', value: 'seen' },
      ],
    });
    const other = new Desk({ 'news/harbour.txt': harbour });
    other.import(file(text));
    expect(webAnnotations(other.said())).toBe(text);
    expect([...other.lines].sort()).toEqual([...desk.lines].sort());
  });

  /** Comes in again with the same lines, and goes out with the same bytes. */
  const comesBack = (desk: Desk, text: string) => {
    const other = new Desk({ 'news/harbour.txt': harbour });
    expect(other.import(file(text))).toMatchObject({ lost: [], problems: [] });
    expect(webAnnotations(other.said())).toBe(text);
    expect([...other.lines].sort()).toEqual([...desk.lines].sort());
  };
  const withdrawn = (desk: Desk, more: object = {}) => {
    const { claim, checker, anchor, time: withdraws } = JSON.parse(desk.lines.at(-1) ?? '');
    const time = '2026-11-21T10:00:00.000Z';
    return desk.say(ledgerLine({ kind: 'withdrawal', claim, checker, anchor, withdraws, time, ...more } as Line));
  };
  /** What a program sees that knows no literal of ours. */
  const seen = (text: string) => items(text).map(({ motivation, body = [] }) => ({ motivation, body }));

  test('of a decision that was withdrawn assesses nothing, and tells both', () => {
    const article = 'news/harbour.txt';
    const fresh = () => new Desk({ [article]: harbour });
    const noted = withdrawn(fresh().decide(article, '410 people', 'wrong', { sources: ['log'], note: 'it was 401' }));
    const text = webAnnotations(noted.said());
    expect(seen(text)).toMatchObject([
      {
        motivation: 'editing',
        body: [
          { purpose: 'commenting', value: 'Withdrawn: wrong' },
          { purpose: 'linking', value: 'log' },
          { purpose: 'commenting', value: 'it was 401' },
        ],
      },
      { motivation: 'editing', body: [] },
    ]);
    comesBack(noted, text);
    // Where a program has dropped our literal, it is no decision either.
    const bare = items(text).map(({ 'tickmark:said': _, ...one }) => one);
    expect(fresh().import(file(JSON.stringify(bare)))).toMatchObject({ added: [{ what: 'remark' }], passed: 1 });
    const again = withdrawn(fresh().decide(article, '410 people')).decide(article, '410 people', 'disputed', {
      time: '2026-11-21T11:00:00.000Z',
    });
    const out = webAnnotations(again.said());
    expect(seen(out).map(({ motivation }) => motivation)).toEqual(['editing', 'editing', 'assessing']);
    comesBack(again, out);
  });

  test('of another program that was withdrawn does not go out as it came in, and is kept', () => {
    const annotation = { type: 'Annotation', motivation: 'assessing', rights: 'https://x.example/licence' };
    const desk = withdrawn(
      new Desk({ 'news/harbour.txt': harbour }).decide('news/harbour.txt', '410 people', 'checked', { annotation }),
    );
    const text = webAnnotations(desk.said());
    expect(seen(text).map(({ motivation }) => motivation)).toEqual(['editing', 'editing']);
    comesBack(desk, text);
  });

  test('of a dismissal that was taken back moderates nothing, and one that was said anew does', () => {
    const desk = worked();
    const { anchor, checker } = JSON.parse(desk.lines[0] ?? '');
    const dismiss = (hour: number, more: object = {}) => {
      const its = { kind: 'suppression', id: 's1', code: 'unsourced-figure', scope: 'here', reason: 'our own count' };
      return desk.say(ledgerLine({ ...its, anchor, checker, time: `2026-11-21T1${hour}:00:00.000Z`, ...more } as Line));
    };
    const motivations = () =>
      seen(webAnnotations(desk.said())).flatMap(({ motivation }) => (motivation === 'assessing' ? [] : [motivation]));
    dismiss(0);
    expect(motivations()).toEqual(['moderating']);
    dismiss(1, { withdrawn: true });
    expect(motivations()).toEqual(['editing', 'editing']);
    expect(JSON.stringify(seen(webAnnotations(desk.said())))).toContain('Withdrawn: unsourced-figure');
    comesBack(desk, webAnnotations(desk.said()));
    dismiss(2, { reason: 'asked again' });
    expect(motivations()).toEqual(['editing', 'editing', 'moderating']);
    comesBack(desk, webAnnotations(desk.said()));
  });

  test('counts code points, as other programs do', () => {
    const text = '😀😀 The café 😀 sold 410 boxes in May.\n';
    const [one] = items(webAnnotations(new Desk({ 'a.txt': text }).decide('a.txt', '410 boxes').said()));
    const [quote, position] = selectors(one);
    expect([...text].slice(position?.start, position?.end).join('')).toBe('410 boxes');
    expect([...(quote?.exact ?? '')].slice(quote?.refinedBy.start, quote?.refinedBy.end).join('')).toBe('410 boxes');
  });

  test('is understood by a reader of JSON-LD, who drops nothing', async () => {
    const text = webAnnotations(worked().said());
    const expanded = await jsonld.expand(JSON.parse(text), {
      documentLoader,
      base: 'https://news.example/',
      safe: true,
    });
    const all = JSON.stringify(expanded);
    for (const word of [
      'oa#TextQuoteSelector',
      'oa#refinedBy',
      'oa#assessing',
      'Mara Quill',
      'Port log, p. 3',
      'asked twice',
      'news.example/news/harbour.txt',
    ])
      expect(all).toContain(word);
    expect(all).toContain('"later":{"version":[1,null]}');
  });
});

describe('export, import, export', () => {
  test('gives the same bytes, and the same ledger', () => {
    const text = webAnnotations(worked().said());
    const other = new Desk({ 'news/harbour.txt': harbour });
    expect(other.import(file(text))).toMatchObject({ lost: [], problems: [], known: 0 });
    expect(webAnnotations(other.said())).toBe(text);
    expect([...other.lines].sort()).toEqual([...worked().lines].sort());
    expect(other.import(file(text))).toMatchObject({ lines: [], known: 2 });
  });

  test('holds for random texts and ledgers, with all that makes offsets go wrong', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const desk = randomDesk(seed);
      const text = webAnnotations(desk.said());
      const other = new Desk(Object.fromEntries(desk.files.map(one => [one, desk.text(one)])));
      const found = other.import(file(text));
      expect(found.problems).toEqual([]);
      expect(webAnnotations(other.said()), `seed ${seed}`).toBe(text);
      expect([...new Set(other.lines)].sort(), `seed ${seed}`).toEqual([...new Set(desk.lines)].sort());
      if (seed % 8 === 0)
        await jsonld.expand(JSON.parse(text), { documentLoader, base: 'https://news.example/', safe: true });
    }
  });

  test('keeps what another program has added to an annotation of ours', () => {
    const page = JSON.parse(webAnnotations(worked().said())) as Page;
    Object.assign(page.first.items[0] as object, { rights: 'https://x.example/licence', zebra: { a: [1] } });
    const other = new Desk({ 'news/harbour.txt': harbour });
    other.import(file(JSON.stringify(page)));
    const again = webAnnotations(other.said());
    expect(items(again)[0]).toMatchObject({ rights: 'https://x.example/licence', zebra: { a: [1] } });
    const third = new Desk({ 'news/harbour.txt': harbour });
    third.import(file(again));
    expect(webAnnotations(third.said())).toBe(again);
  });
});

describe('annotations of other programs', () => {
  const foreign = (more: object, exact = '2,300 boxes', context: object = {}) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    motivation: 'commenting',
    creator: 'https://notes.example/users/ida',
    created: '2026-10-01T12:00:00+02:00',
    bodyValue: 'Who counted?',
    weight: 3,
    target: {
      source: 'https://news.example/2026/harbour.txt',
      selector: { type: 'TextQuoteSelector', exact, ...context },
    },
    ...more,
  });
  const desk = () => new Desk({ 'news/harbour.txt': harbour });

  test('become remarks, and keep all that they came with', () => {
    const its = desk();
    const given = foreign({});
    expect(its.import(file(JSON.stringify(given)))).toMatchObject({
      lost: [],
      added: [{ file: 'news/harbour.txt', words: '2,300 boxes', what: 'remark' }],
    });
    expect(JSON.parse(its.lines[0] ?? '')).toMatchObject({
      kind: 'remark',
      text: 'Who counted?',
      time: '2026-10-01T10:00:00.000Z',
      checker: 'https://notes.example/users/ida',
    });
    const text = webAnnotations(its.said());
    const { 'tickmark:said': _, ...out } = items(text)[0] as Item;
    const { '@context': __, ...without } = given;
    expect(out).toEqual(without);
    const other = desk();
    other.import(file(text));
    expect(webAnnotations(other.said())).toBe(text);
  });

  test('become decisions where a tag names a state', () => {
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: 'Wrong' },
      { type: 'TextualBody', value: 'It was 2,100.' },
    ];
    const its = desk();
    its.import(file(JSON.stringify([foreign({ body, bodyValue: undefined, created: undefined, creator: undefined })])));
    expect(JSON.parse(its.lines[0] ?? '')).toMatchObject({
      state: 'wrong',
      note: 'It was 2,100.',
      checker: 'Ada Fenn',
      time: now,
    });
    expect(its.table.ticksOn('news/harbour.txt')).toHaveLength(1);
  });

  test('about several places speak of each', () => {
    const at = (exact: string) => ({ source: 'harbour.txt', selector: { type: 'TextQuoteSelector', exact } });
    const given = foreign({
      body: { type: 'TextualBody', purpose: 'tagging', value: 'checked' },
      target: [at('2,300 boxes'), at('410 people'), at('9,000 cranes')],
    });
    expect(desk().import(file(JSON.stringify(given)))).toMatchObject({
      added: [{ words: '2,300 boxes' }, { words: '410 people' }],
      lost: [{ words: '9,000 cranes' }],
    });
  });

  test.each([
    ['words that are gone', foreign({}, '2,400 boxes'), 'Its words are not to be found.'],
    ['words at several places', foreign({}, 'harbour'), 'Its words stand at several places.'],
    ['a part of a number', foreign({}, '300 boxes'), 'Its words are not to be found.'],
    ['a part of a word', foreign({}, 'erry carried'), 'Its words are not to be found.'],
    [
      'short words among others',
      foreign({}, '410', { prefix: 'It brought ', suffix: ' cars' }),
      'Its words stand among others now.',
    ],
    [
      'no words',
      foreign({ target: { source: 'harbour.txt', selector: { type: 'TextPositionSelector', start: 3, end: 9 } } }),
      'It quotes no words by which its place could be told.',
    ],
    ['no article', foreign({ target: 'https://news.example/other.txt' }), 'No article of the folder is meant by it.'],
  ])('are listed as lost, never guessed: %s', (_, annotation, reason) => {
    const its = desk();
    expect(its.import(file(JSON.stringify(annotation)))).toMatchObject({ lines: [], lost: [{ reason }] });
  });

  const typeset =
    'Alder Bay’s “big” ferry—the new one—carried 410 people in 2024–25. The old ferry – the “small” one – carried 410 people too.\n';
  test.each([
    ['straight marks', `Alder Bay's "big" ferry`, 'Alder Bay’s “big” ferry', {}],
    ['a hyphen', '2024-25', '2024–25', {}],
    ['spaced dashes', 'ferry – the new one – carried', 'ferry—the new one—carried', {}],
    ['dashes without spaces', 'ferry—the "small" one—carried', 'ferry – the “small” one – carried', {}],
    ['neighbours', '410 people', '410 people', { prefix: `ferry—the "small" one—carried `, suffix: ' too.' }],
  ])('stand where a typeset text has the same words: %s', (_, exact, words, neighbours) => {
    const its = new Desk({ 'harbour.txt': typeset });
    expect(its.import(file(JSON.stringify(foreign({}, exact, neighbours))))).toMatchObject({ lost: [] });
    const [thread] = its.table.threadsOn('harbour.txt');
    expect(typeset.slice(thread?.start, thread?.end)).toBe(words);
    expect(thread?.start).toBe(typeset.lastIndexOf(words));
  });

  test.each([
    [`the 'big' or`, 'He took the ‘big’ or the ‘big’ or the small.', 'Its words stand at several places.'],
    ['10-12 people', 'It carried 10 – 12 people.', 'Its words are not to be found.'],
  ])('are lost where typeset words are not sure: %j', (exact, text, reason) => {
    const its = new Desk({ 'harbour.txt': `${text}\n` });
    expect(its.import(file(JSON.stringify(foreign({}, exact))))).toMatchObject({ lines: [], lost: [{ reason }] });
  });

  test('are told apart by their neighbours', () => {
    const text = 'In May 410 people came. In June 410 people came again. Nobody else did.\n';
    const its = new Desk({ 'harbour.txt': text });
    its.import(file(JSON.stringify(foreign({}, '410 people', { prefix: 'June ', suffix: ' came again' }))));
    const [thread] = its.table.threadsOn('harbour.txt');
    expect(thread?.start).toBe(text.lastIndexOf('410'));
  });

  test.each([
    ['In May 15 people came, and 5 people left.', '5 people', 'In May 15 people came, and '.length, {}],
    ['It took 1,300 or 300 boxes.', '300 boxes', 'It took 1,300 or '.length, {}],
    ['It cost 12.5 or 12 euros.', '12', 'It cost 12.5 or '.length, {}],
    ['Carry the ferry.', 'erry', 'Carry the f'.length, { prefix: 'the f', suffix: '.' }],
  ])('stand where whole words do: %j', (text, exact, at, neighbours) => {
    const its = new Desk({ 'harbour.txt': `${text}\n` });
    expect(its.import(file(JSON.stringify(foreign({}, exact, neighbours))))).toMatchObject({ lost: [] });
    expect(its.table.threadsOn('harbour.txt')[0]?.start).toBe(at);
  });

  test.each(['2026-13-41T09:30:00Z', '2026-02-30T09:30:00Z', '2026-02-30T09:30:00+02:00', '2026-01-05T24:00:00Z'])(
    'of a time that no calendar has, %s, are of now',
    created => {
      const its = desk();
      its.import(file(JSON.stringify(foreign({ created }))));
      expect(JSON.parse(its.lines[0] ?? '')).toMatchObject({ time: now });
    },
  );

  test('may be many on one long article', () => {
    const long = `${'The café of Alder Bay is busy in the morning. '.repeat(1000)}\n\n${harbour}`;
    const its = new Desk({ 'harbour.txt': long });
    const given = Array.from({ length: 400 }, (_, i) => foreign({ bodyValue: `Note ${i}` }));
    expect(its.import(file(JSON.stringify(given))).lines).toHaveLength(400);
    // An article that is flattened anew for each takes 20 s on an idle machine.
  }, 15_000);

  test('that are none of any program are lost alone', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const own = (figure: string) =>
      `{"type":"Annotation","target":"harbour.txt","tickmark:said":{"claim":"x","anchor":{"exact":"a b","figure":${figure}}}}`;
    const all = ['5', '{}', '[{"valueOf":1},2]'].map(own);
    all.push(`{"type":"Annotation","tickmark:said":{"a":${deep(20_000)}}}`);
    all.push(`{"type":"Annotation","@context":${deep(20_000)}}`, JSON.stringify(foreign({})));
    expect(desk().import(file(`[${all.join(',')}]`))).toMatchObject({
      lines: [expect.stringContaining('Who counted?')],
      problems: [],
      lost: Array.from({ length: 5 }, () => ({ file: 'a.json' })),
    });
  });

  test('that say nothing are passed over, and what is no annotation is told', () => {
    expect(desk().import(file(JSON.stringify(foreign({ bodyValue: '' }))))).toMatchObject({ lines: [], passed: 1 });
    expect(desk().import(file('{'))).toMatchObject({ problems: ['a.json: It is not JSON.'] });
    expect(desk().import(file('{}'))).toMatchObject({ problems: ['a.json: It holds no annotations.'] });
  });
});
