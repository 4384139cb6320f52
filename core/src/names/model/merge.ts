import type { PlacedBlock } from '../../document/analysis.ts';
import type { Span } from '../../text/span.ts';
import type { TypedName } from '../classify.ts';
import type { EntityType } from '../entity.ts';
import { lookUp } from '../gazetteer.ts';
import { foldName } from '../slug.ts';
import { nameOf } from '../words.ts';
import { type Labelled, mended } from './bounds.ts';
import type { Columns } from './columns.ts';
import { isInside, modelTypes, OUTSIDE, typeOfLabel } from './labels.ts';

/**
 * One list of what the rules and the model say. The model decides, but for what it does not know: wars named by their
 * parties, names that no token bounds (`betweenRussia`), names with a hyphen in or beside them or a small word at their
 * edge, and events, works and peoples that it passed over.
 */
export function merge(
  blocks: readonly PlacedBlock[],
  rules: readonly TypedName[],
  view: Columns,
  labels: Uint8Array,
): TypedName[] {
  const edges = new Edges(view);
  const fixed = rules.filter(
    rule => rule.parties !== null || !edges.has(rule) || hasOwnJoints(blocks[rule.block] as PlacedBlock, rule),
  );
  const isFixed = new Set(fixed);
  const model = withoutOverlap(labelled(view, labels), fixed).flatMap(name =>
    mended(name, blocks[name.block] as PlacedBlock, firstOverlapping(rules, name)),
  );
  const names = model.map(name => {
    const rule = firstOverlapping(rules, name);
    const same = rule && rule.start === name.start && rule.end === name.end;
    if (!same) return fresh(blocks, name, rule);
    const type = typeOf(name, rule);
    return rule.type === type ? rule : { ...rule, type };
  });
  // A name that the model finds elsewhere in the text is one here too, in a headline where it was less sure.
  const elsewhere = new Map<EntityType, Set<string>>();
  for (const { folded, type } of names) {
    const known = elsewhere.get(type);
    if (known) known.add(folded);
    else elsewhere.set(type, new Set([folded]));
  }
  const passedOver = withoutOverlap(rules, model).filter(
    rule => isFixed.has(rule) || !isBasic(rule.type) || elsewhere.get(rule.type)?.has(rule.folded),
  );
  return [...names, ...passedOver].sort((a, b) => a.start - b.start);
}

const HYPHEN = 45;

/**
 * `Anglo-Dutch` and `Ching-te` are one, `US-China` is two, `von der` belongs to the name, and so do the ends of `Labour
 * party` and `Macy's`: the rules have tables for these, while the texts that the model learnt from treat them now so, now
 * so, or it never looks at the word.
 */
function hasOwnJoints({ start: offset, content: { text } }: PlacedBlock, { start, end }: Span): boolean {
  const from = start - offset;
  const to = end - offset;
  if (text.charCodeAt(from - 1) === HYPHEN || text.charCodeAt(to) === HYPHEN) return true;
  const name = text.slice(from, to);
  return (
    isSmall(name.charAt(0)) ||
    isSmall(name.charAt(name.lastIndexOf(' ') + 1)) ||
    name.includes('-') ||
    /['’]s$/.test(name) ||
    isList(name)
  );
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** Types that the model finds so well that what it leaves out everywhere is none. */
const isBasic = (type: EntityType): boolean => type === 'person' || type === 'place' || type === 'organization';

function typeOf({ type }: Labelled, rule: TypedName | null): EntityType {
  if (type !== 'misc') return type;
  return rule && !isBasic(rule.type) && rule.type !== 'group' ? rule.type : 'other';
}

function labelled(view: Columns, labels: Uint8Array): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const first = i;
    while (i + 1 < labels.length && isInside(labels[i + 1] as number)) i++;
    found.push({
      start: view.start[first] as number,
      end: view.end[i] as number,
      type: modelTypes[typeOfLabel(label)] as Labelled['type'],
      block: view.block[first] as number,
    });
  }
  return found;
}

/** A name that the rules bound otherwise or not at all; of one that they found there, it takes the title before it. */
function fresh(blocks: readonly PlacedBlock[], name: Labelled, rule: TypedName | null): TypedName {
  const block = blocks[name.block] as PlacedBlock;
  const written = nameOf(block.content.text.slice(name.start - block.start, name.end - block.start));
  return {
    start: name.start,
    end: name.end,
    name: written,
    folded: foldName(written),
    known: lookUp(written),
    headline: rule?.headline ?? block.kind === 'heading',
    type: typeOf(name, rule),
    title: rule?.title && rule.title.end <= name.start ? rule.title : null,
    parties: null,
    block: name.block,
  };
}

/** Says of names in about the order of the text whether they begin and end where tokens do. */
class Edges {
  readonly #view: Columns;
  #at = 0;

  constructor(view: Columns) {
    this.#view = view;
  }

  has({ start, end }: Span): boolean {
    const { start: starts, end: ends } = this.#view;
    return starts[this.#tokenEndingAfter(start)] === start && ends[this.#tokenEndingAfter(end - 1)] === end;
  }

  #tokenEndingAfter(offset: number): number {
    const { count, end } = this.#view;
    while (this.#at > 0 && (end[this.#at - 1] as number) > offset) this.#at--;
    while (this.#at < count && (end[this.#at] as number) <= offset) this.#at++;
    return this.#at;
  }
}

/** The first of sorted disjoint spans that shares a character with `span`, or null. */
function firstOverlapping<S extends Span>(sorted: readonly S[], span: Span): S | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as S).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && found.start < span.end ? found : null;
}

const withoutOverlap = <S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] =>
  spans.filter(span => !firstOverlapping(taken, span));

/** `Agriculture, Forestry and Fisheries`. */
function isList(name: string): boolean {
  const comma = name.indexOf(', ');
  return comma >= 0 && name.includes(' and ', comma + 1);
}
