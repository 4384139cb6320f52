/** What a row unfolds to: its sentence, beside those that it does not agree with, and the reasons in words. */
import type { DeskConflict, DeskFigure, DeskPlace } from '../../server/src/lsp/deskMessages.ts';
import { capital, decidedBy, stateWords } from '../../server/src/lsp/messages.ts';
import { type Stretch, wordDifference } from './diffModel.ts';
import { button, make, marked } from './dom.ts';
import type { Decided, Target } from './messages.ts';
import { saysNew, sourceOf, type TableRow } from './tableModel.ts';

export interface DetailActions {
  reveal(target: Target): void;
  decide(row: TableRow, state: Decided): void;
  note(row: TableRow): void;
  explain(row: TableRow): void;
}

export function detailOf(row: TableRow, actions: DetailActions): HTMLElement {
  const { file, figure } = row;
  const parts: HTMLElement[] = [...columnParts(figure)];
  for (const conflict of figure.conflicts) parts.push(...conflictParts(row, conflict, actions));
  if (figure.conflicts.every(({ others }) => others.length === 0)) {
    parts.push(make('p', 'sentence', {}, [placeName(file.name, figure), marked(figure.text, [figure.highlight])]));
  }
  parts.push(...tickParts(figure), ...historyParts(figure), buttons(row, actions));
  return make('div', 'detail', {}, parts);
}

/** What a narrow page has no column for; the style hides what has one. Who has decided stands below in any case. */
function columnParts(figure: DeskFigure): HTMLElement[] {
  const facts = [
    ['value', 'Value', figure.value],
    ['source', 'Source', sourceOf(figure)],
  ] as const;
  return facts
    .filter(([, , words]) => words !== '')
    .map(([name, label, words]) => make('p', `left-out ${name}`, {}, [`${label}: ${words}`]));
}

const placeName = (name: string, { range }: Pick<DeskFigure, 'range'>): HTMLElement =>
  make('span', 'place', {}, [`${name}:${range.start.line + 1} `]);

function conflictParts(row: TableRow, conflict: DeskConflict, actions: DetailActions): HTMLElement[] {
  const message = make('p', 'message', {}, [conflict.message]);
  return [message, ...conflict.others.map(other => pair(row, other, actions))];
}

/** Both sentences, with the words that only one of them has. */
function pair({ file, figure }: TableRow, other: DeskPlace, { reveal }: DetailActions): HTMLElement {
  const difference = wordDifference(figure.text, other.text);
  const side = (place: DeskFigure | DeskPlace, name: string, uri: string, marks: readonly Stretch[]) => {
    const go = button(`${name}:${place.range.start.line + 1}`, 'link', () => reveal({ uri, range: place.range }));
    const text = make('p', 'sentence', {}, [marked(place.text, [place.highlight], marks)]);
    return make('div', 'side', {}, [go, text]);
  };
  return make('div', 'pair', {}, [
    side(figure, file.name, file.uri, difference?.first ?? [figure.highlight]),
    side(other, other.name, other.uri, difference?.second ?? [other.highlight]),
    make('p', 'reason', {}, [other.reason]),
  ]);
}

/** A page opens in the browser; a file of the folder is opened from the Sources tree or a hover. */
const sourceLink = (words: string, address: string | null | undefined): HTMLElement | string =>
  address && /^https?:/i.test(address) ? make('a', '', { href: address }, [words]) : words;

function tickParts(figure: DeskFigure): HTMLElement[] {
  const { tick } = figure;
  if (!tick) return [];
  const wanted = figure.state === 'half' ? 'second signature wanted' : '';
  const decided = capital(`${tick.changed ? `${stateWords.changed}: ` : ''}${decidedBy(tick.state, tick.signed)}`);
  const sources = tick.shownSources.map((words, i) => sourceLink(words, tick.addresses[i]));
  const words = [decided, ...sources, tick.method, tick.note, wanted].filter(Boolean);
  const parts = [
    make(
      'p',
      'ticked',
      {},
      words.flatMap((one, i) => (i === 0 ? [one] : [' · ', one])),
    ),
  ];
  if (tick.was !== null) parts.push(make('p', 'was', {}, [`It was: “${tick.was}”`]));
  return parts;
}

function historyParts({ decided }: DeskFigure): HTMLElement[] {
  if (decided.length === 0) return [];
  const lines = decided.map(({ words, withdrawn }) =>
    make('li', '', {}, [withdrawn ? make('del', '', {}, [words]) : words]),
  );
  return [make('p', 'decided', {}, ['Decided:']), make('ul', 'decided', {}, lines)];
}

const choices: readonly (readonly [state: Decided, label: string])[] = [
  ['checked', 'Tick…'],
  ['disputed', 'Disputed'],
  ['wrong', 'Wrong…'],
  ['cannot-verify', 'Can’t be verified…'],
  ['not-a-claim', 'Not a claim'],
  ['open', 'Reopen'],
];

function buttons(row: TableRow, { decide, note, explain }: DetailActions): HTMLElement {
  const offered = choices.filter(([choice]) => saysNew(row.figure, choice));
  return make('div', 'buttons', {}, [
    ...offered.map(([choice, label]) => button(label, 'secondary', () => decide(row, choice))),
    ...(row.figure.tick && !row.figure.tick.changed ? [button('Note…', 'secondary', () => note(row))] : []),
    button('Explain', 'secondary', () => explain(row)),
  ]);
}
