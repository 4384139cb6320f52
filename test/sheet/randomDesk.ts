/** Folders of random texts with random ledgers, full of what makes offsets go wrong. */
import { claimName, decisionStates, ledgerLine, threadName, withoutBom } from '../../core/src/index.ts';
import { Desk } from './kit.ts';

export function randomDesk(seed: number): Desk {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = (count: number) => Math.floor(random() * count);
  const words = [
    'The café',
    'Cafe\u0301',
    '😀',
    '👩‍👩‍👧',
    'harbour',
    'of Ålder Bay',
    'n\u0303',
    '東京',
    'שלום',
    'boxes',
    'a <b> & "c"',
    '\u2028',
    '\u0085',
    '\t',
  ];
  const sentence = (): string =>
    `${Array.from({ length: 2 + some(5) }, () => pick(words)).join(pick([' ', '  ']))} took ${1 + some(900)} ${pick(['boxes', 'people', 'million euros', '%'])}${pick([' in May', '\r\nand more', ' 😀', ''])}.`;
  const end = pick(['\n', '\r\n']);
  const texts: Record<string, string> = {};
  for (let i = 0; i < 1 + some(3); i++) {
    const paragraphs = Array.from({ length: 1 + some(4) }, () =>
      Array.from({ length: 1 + some(3) }, sentence).join(' '),
    );
    texts[pick([`a${i}.txt`, `näws/😀 ${i}.md`, `x/a${i}:b.txt`])] =
      `${pick(['', '\ufeff'])}${paragraphs.join(end + end)}${end}`;
  }
  const desk = new Desk(texts);
  const { articles } = desk;
  const lines: string[] = [];
  for (const file of desk.files) {
    const document = articles.get(file);
    for (const { quantity } of document?.claims ?? []) {
      const figure = document?.quantities[quantity];
      const anchor = figure && desk.table.anchorAt(file, figure);
      if (!anchor || random() < 0.3) continue;
      const checker = pick(['Mara Quill', 'Ⓜ 😀', ' two  blanks ']);
      const claim = claimName(anchor);
      for (let i = 0; i <= some(3); i++) {
        const time = `2026-0${1 + some(9)}-11T09:30:00${pick(['', '.5', '.123456789'])}Z`;
        const more = pick([
          {},
          { note: '' },
          { note: 'a\tb\r\nc 😀' },
          { sources: [] },
          { sources: ['', '😀 log', '😀 log'] },
          { new: { z: 1, a: [null, '😀'] } },
          { annotation: 'none of ours' },
          { annotation: { type: 'Annotation', label: 'b', bodyValue: 'a' } },
          { addition: true, sources: ['log'] },
        ]);
        const deep = pick([{}, { later: true }]);
        lines.push(
          ledgerLine({ claim, state: pick(decisionStates), checker, time, anchor: { ...anchor, ...deep }, ...more }),
        );
      }
      if (random() < 0.4) {
        const last = lines.map(line => JSON.parse(line)).findLast(said => said.claim === claim);
        const withdraws = pick([last.time, '2026-01-11T09:30:00Z']);
        const withdrawal = { kind: 'withdrawal', claim, withdraws, checker, time: '2026-12-01T00:00:00Z', anchor };
        lines.push(ledgerLine({ ...withdrawal, ...pick([{}, { why: 'a slip 😀' }]) }));
      }
      if (random() < 0.3) {
        const remark = {
          kind: 'remark',
          text: pick(['Is it?', 'first\nsecond', '😀']),
          checker,
          time: '2026-11-01T00:00:00Z',
          anchor,
        } as const;
        const thread = threadName(remark);
        lines.push(ledgerLine({ ...remark, thread, ...pick([{}, { resolved: true }, { by: 'phone' }]) }));
        const { time: withdraws } = remark;
        const withdrawal = { kind: 'withdrawal', thread, withdraws, checker, time: '2026-12-01T00:00:00Z', anchor };
        if (random() < 0.3) lines.push(ledgerLine(withdrawal));
      }
      if (random() < 0.3) {
        const base = {
          kind: 'suppression',
          id: `s${some(9)}`,
          code: 'unsourced-figure',
          reason: pick(['ours', 'a "b"']),
          checker,
          time: '2026-11-01T00:00:00Z',
        };
        lines.push(
          ledgerLine(
            pick<Parameters<typeof ledgerLine>[0]>([
              { ...base, scope: 'here', anchor } as never,
              { ...base, scope: 'rule-in-file', file } as never,
              { ...base, scope: 'here', anchor, withdrawn: true, time: '2026-11-02T00:00:00Z' } as never,
            ]),
          ),
        );
      }
    }
  }
  desk.say(...lines);
  // Some words change afterwards, and some are lost.
  for (const file of desk.files) {
    if (random() < 0.5) continue;
    const text = desk.text(file);
    const cut = Math.min(text.length - 1, some(text.length));
    const whole = /[\udc00-\udfff]/.test(text[cut] ?? '') ? cut + 1 : cut;
    desk.write(
      file,
      pick([
        text.replace(/\d/, '7'),
        text.slice(0, whole),
        `${text.slice(0, 1) === '\ufeff' ? '\ufeff' : ''}😀 New. ${withoutBom(text)}`,
      ]),
    );
  }
  return desk;
}

/** Numbers from 0 to 1, the same for a seed everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
