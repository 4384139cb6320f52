/** The list of sources without an editor: what is offered while something is typed, and what a key takes. */
import type { ListedSource, TickInfo } from '../../server/src/lsp/messages.ts';
import { isBegun, isPlace, placeStem, splitPlace } from './locators.ts';

/** What is known before anything is typed. */
export interface Offer {
  /** As they stand in decisions, best first. */
  readonly sources: readonly string[];
  /** The same of those that are not to be taken unseen. */
  readonly others: readonly string[];
  readonly registry: readonly ListedSource[];
  /** What the figure was checked against before its words changed, or by the first of two people; null where neither is so. */
  readonly before?: TickInfo | null;
}

/** A source and the place in it. */
export interface Entry {
  /** The key of a listed source, else the words. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly place: string;
  readonly listed: ListedSource | null;
}

export interface SourceChoice {
  /**
   * As the figure was checked before, or by the first of two people; named before or by the article; in the folder's list;
   * another place in one of these; as it was typed; as it was typed, to be entered in the list and kept out of exports; without a source; to be added to the
   * list.
   */
  readonly kind: 'before' | 'signed' | 'known' | 'listed' | 'placed' | 'typed' | 'confidential' | 'none' | 'new';
  readonly label: string;
  /** Stands dimmed beside it. */
  readonly detail: string;
  /** As they stand in a decision. */
  readonly sources: readonly string[];
  readonly note: string;
  /** Stays in the list whatever is typed. */
  readonly always: boolean;
  /** Null for what is no single source. */
  readonly entry: Entry | null;
}

const join = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(', ');

/** A source by its key or its title, in any case, with a place or without; else words of one's own. */
function entryOf(words: string, registry: readonly ListedSource[]): Entry {
  const lower = words.trim().toLowerCase();
  let best: Entry | null = null;
  let longest = 0;
  for (const listed of registry) {
    for (const name of [listed.key, listed.title]) {
      const own = name.toLowerCase();
      if (own.length <= longest || (lower !== own && !lower.startsWith(`${own},`))) continue;
      longest = own.length;
      const after = words.trim().slice(own.length).replace(/^,/u, '').trim();
      best = { name: listed.key, title: listed.title, place: isBegun(after) ? '' : after, listed };
    }
  }
  if (best) return best;
  const { name, place } = splitPlace(words);
  return { name, title: name, place, listed: null };
}

const plain = { sources: [], note: '', always: false, detail: '', label: '', entry: null } as const;

function choiceOf(kind: 'known' | 'listed' | 'placed' | 'typed', entry: Entry, always: boolean): SourceChoice {
  const { name, title, place, listed } = entry;
  const detail = listed ? join(name, place || (kind === 'listed' ? listed.locator : '')) : '';
  return { kind, label: join(title, place), detail, sources: [join(name, place)], note: '', always, entry };
}

interface Offered {
  /** What Enter may take before anybody has looked: what comes first among them leads. */
  readonly leads: readonly SourceChoice[];
  readonly rest: readonly SourceChoice[];
}
const made = new WeakMap<Offer, Offered>();

/** What does not hang on what is typed: made once for each question, not with each key. */
function offered(offer: Offer): Offered {
  let its = made.get(offer);
  if (!its) {
    const { sources, others, registry } = offer;
    const used = new Set([...sources, ...others]);
    const known = (all: readonly string[]) => all.map(source => choiceOf('known', entryOf(source, registry), false));
    const listed = registry
      .filter(({ key }) => !used.has(key))
      .map(one => choiceOf('listed', { name: one.key, title: one.title, place: '', listed: one }, false));
    const hidden = listed.filter(({ entry }) => entry?.listed?.confidential);
    const open = listed.filter(one => !hidden.includes(one));
    its =
      sources.length > 0
        ? { leads: known(sources), rest: [...known(others), ...open, ...hidden] }
        : { leads: open, rest: [...known(others), ...hidden] };
    made.set(offer, its);
  }
  return its;
}

/**
 * The rows in their order; the first that fits is taken by Enter: never that there is no source, nor what a colleague named
 * elsewhere, nor a confidential source that is new to the article. What is typed becomes a source of its own; a bare place
 * (`p. 7`) belongs to a source: to `lead`, the one that was highlighted, before all others.
 */
export function sourceChoices(offer: Offer, typed: string, lead: Entry | null = null): SourceChoice[] {
  const words = typed.trim();
  const { leads, rest } = offered(offer);
  const last: SourceChoice = { ...plain, kind: 'new', always: words !== '' };
  if (isPlace(words)) {
    const named = [...(lead ? [lead] : []), ...[...leads, ...rest].flatMap(({ entry }) => entry ?? [])];
    const own = lead || leads.length > 0 ? [] : [typedChoice(offer, words)];
    const byName = new Map<string, Entry>();
    for (const entry of named) if (!byName.has(entry.name)) byName.set(entry.name, entry);
    const placed = [...byName.values()].map(entry => choiceOf('placed', { ...entry, place: words }, true));
    return [...own, ...placed.slice(0, mostPlaced), last];
  }
  const none: SourceChoice = { ...plain, kind: 'none', always: words === '' };
  const before = offer.before && words === '' ? [asBefore(offer.before)] : [];
  const [first, later] = before.some(({ sources }) => sources.length > 0) ? [before, []] : [[], before];
  const choices = [...first, ...leads, ...later, ...rest];
  // With nothing that may lead.
  if (words === '' && first.length + leads.length === 0) return [last, ...choices, none];
  const own = typedChoice(offer, words);
  const held = choices.some(({ sources, label }) => label === own.label || sources[0] === own.sources[0]);
  if (words !== '' && !held) choices.push(own);
  if (own.entry && !own.entry.listed && words !== '') choices.push(confidentially(own.entry));
  return [...choices, none, last];
}

/** To how many sources a bare place is offered. */
const mostPlaced = 6;

/** What others noted is not said again in one's own name. */
const asBefore = ({ changed, sources, shownSources, note, ownNote }: TickInfo): SourceChoice => {
  const words = shownSources.join('; ');
  return { ...plain, kind: changed ? 'before' : 'signed', label: words, detail: note, sources, note: ownNote };
};

const typedChoice = ({ registry }: Offer, words: string): SourceChoice =>
  choiceOf('typed', entryOf(words, registry), true);

/** The row that Enter takes while something is typed: the nearest source, unless a place in one was typed or the whole name. */
export function leadingChoice(choices: readonly SourceChoice[], typed: string): SourceChoice | undefined {
  const words = typed.trim().toLowerCase();
  if (words === '') return choices[0];
  const own = choices.find(({ kind }) => kind === 'placed') ?? choices.find(({ kind }) => kind === 'typed');
  if (own && (own.kind === 'placed' || own.entry?.place)) return own;
  const named = choices.filter(({ kind }) => kind === 'known' || kind === 'listed');
  const whole = named.find(({ label, sources }) => [label, sources[0]].some(one => one?.toLowerCase() === words));
  const near = named.find(({ label, detail }) => [label, detail].some(one => one.toLowerCase().includes(words)));
  return whole ?? near ?? own ?? choices.find(({ kind }) => kind === 'new');
}

/** Rows that what is typed brings. */
const ofWords: ReadonlySet<string> = new Set(['typed', 'placed', 'confidential']);
/** Rows that stand only while nothing is typed; `new` with words has passed here before. */
const ofEmptyBox: ReadonlySet<string> = new Set(['before', 'signed', 'new']);

/**
 * What Enter means, given the row that was active and the text. The list follows the keys at a distance: a row with what
 * was typed, or without a source, may be that of an earlier keystroke. Undefined when there is nothing to take yet.
 */
export function acceptedChoice(
  active: SourceChoice | undefined,
  offer: Offer,
  typed: string,
  lead: Entry | null,
): SourceChoice | undefined {
  const words = typed.trim();
  const ofText = active !== undefined && ofWords.has(active.kind);
  if (words === '') return ofText ? undefined : active;
  if (active?.kind === 'new' && active.always) return active;
  if (active?.kind === 'confidential')
    return sourceChoices(offer, words, lead).find(({ kind }) => kind === 'confidential');
  if (isPlace(words)) return sourceChoices(offer, words, (active?.kind === 'placed' && active.entry) || lead)[0];
  const ofNoText = active !== undefined && (ofEmptyBox.has(active.kind) || (active.kind === 'none' && active.always));
  const own = typedChoice(offer, words);
  if (!active || ofText || ofNoText) return own;
  // Whoever has written the page means that page: `Port log, p. 1` is not the row of `Port log, p. 12`.
  return own.entry?.place && active.kind !== 'none' && active.label !== own.label ? own : active;
}

/** What the box holds for another place in the source of a row: `Port log, p. `; null for a row that has no place. */
export const anotherPlace = ({ kind, entry }: SourceChoice): string | null =>
  entry && !ofWords.has(kind) ? `${entry.title}, ${placeStem(entry.place || (entry.listed?.locator ?? ''))}` : null;

const confidentially = (entry: Entry): SourceChoice => ({ ...plain, kind: 'confidential', always: true, entry });
