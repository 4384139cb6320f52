/**
 * The two trees as plain data: what stands in a row, in which order, and what a filter leaves. No `vscode` here, so that
 * all of it can be tested without an editor.
 *
 * Ids are paths of stable parts (group, file, row). The editor keeps expansion and selection by id, so a row that is
 * still there after a keystroke stays open, selected, and in its place.
 */
import type {
  ClaimRow,
  ClaimState,
  LostRow,
  MentionRow,
  Overview,
  TickInfo,
  TopicRow,
} from '../../server/src/lsp/messages.ts';

/** What the trees speak of: the article in the active editor, or every article of every folder. */
export type Scope = 'article' | 'folder';

/** Where a row leads to: a zero-based range in a file. */
export type Target = MentionRow['location'];

/** One row of a tree. */
export interface Row {
  readonly id: string;
  readonly parent: Row | null;
  readonly label: string;
  /** Parts of the label in bold, as UTF-16 offsets. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Dimmed text behind the label. */
  readonly description: string;
  /** Plain text: it holds words of articles, which must not become links. */
  readonly tooltip: string;
  /** Name of a product icon, or null for none. */
  readonly icon: string | null;
  /** Theme color of the icon, or null for the ordinary one. */
  readonly color: string | null;
  /** Where a click leads, or null for a row that only unfolds. */
  readonly target: Target | null;
  /** Null for a leaf. Made when the row is unfolded, and once. */
  readonly children: (() => readonly Row[]) | null;
  readonly expanded: boolean;
  /** A decision whose words are lost. */
  readonly lost?: LostRow;
}

/** How the model names a file: `reports/harbour.txt`. Comes from the host, which knows the folders. */
export type NameFile = (uri: string) => string;

export interface View {
  readonly scope: Scope;
  /** Words that a row must contain, all of them, in any case. Empty for no filter. */
  readonly filter: string;
  readonly nameFile: NameFile;
}

interface Group {
  readonly state: ClaimState;
  readonly label: string;
  readonly icon: string;
  readonly color: string | null;
  readonly expanded: boolean;
  readonly explanation: string;
}

/** In the order of urgency: what differs first. */
const claimGroups: readonly Group[] = [
  {
    state: 'differs',
    label: 'Differ',
    icon: 'warning',
    color: 'list.warningForeground',
    expanded: true,
    explanation: 'Figures that differ from another place or from their own working.',
  },
  {
    state: 'unsourced',
    label: 'No source',
    icon: 'question',
    color: null,
    expanded: true,
    explanation: 'Figures for which nobody is credited.',
  },
  {
    state: 'changed',
    label: 'Changed since ticked',
    icon: 'history',
    color: null,
    expanded: true,
    explanation: 'Figures that were decided about, and whose sentence reads otherwise now.',
  },
  {
    state: 'open',
    label: 'Open',
    icon: 'circle-large-outline',
    color: null,
    expanded: false,
    explanation: 'Figures that need no source of their own, such as a date or a rank, and are still to be checked.',
  },
  {
    state: 'sourced',
    label: 'Sourced',
    icon: 'quote',
    color: null,
    expanded: false,
    explanation: 'Figures that are credited to somebody, and still to be ticked.',
  },
  {
    state: 'checked',
    label: 'Checked',
    icon: 'check',
    color: null,
    expanded: false,
    explanation: 'Figures that somebody has checked.',
  },
  {
    state: 'disputed',
    label: 'Disputed',
    icon: 'report',
    color: null,
    expanded: false,
    explanation: 'Figures that somebody disputes, holds for wrong or could not verify.',
  },
  {
    state: 'setAside',
    label: 'Set aside',
    icon: 'circle-slash',
    color: null,
    expanded: false,
    explanation: 'Figures that are no claim.',
  },
];

interface Category {
  readonly id: string;
  readonly kinds: readonly TopicRow['kind'][];
  readonly label: string;
  readonly icon: string;
}

/** How many topics of a kind are listed before the rest is folded away. */
const shownTopics = 8;

const topicCategories: readonly Category[] = [
  { id: 'theme', kinds: ['theme'], label: 'Themes', icon: 'tag' },
  { id: 'person', kinds: ['person'], label: 'People', icon: 'person' },
  { id: 'organization', kinds: ['organization'], label: 'Organizations', icon: 'organization' },
  { id: 'place', kinds: ['place'], label: 'Places', icon: 'location' },
  { id: 'event', kinds: ['event'], label: 'Events', icon: 'calendar' },
  { id: 'other', kinds: ['group', 'work', 'other'], label: 'Other names', icon: 'symbol-misc' },
];

/** The roots of the Claims tree; empty when there is no figure to show. */
export function claimRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  const groups = claimGroups.flatMap(group => {
    const claims = overview.claims.filter(
      claim => claim.state === group.state && matches(claimWords(claim, view.nameFile)),
    );
    if (claims.length === 0) return [];
    return [
      branch(null, `claims/${group.state}`, {
        label: group.label,
        description: String(claims.length),
        tooltip: group.explanation,
        icon: group.icon,
        color: group.color,
        expanded: group.expanded,
        children: self =>
          byFile(self, claims, view, (parent, rows) =>
            keyed(rows, claim => claim.id).map(([key, claim]) => claimLeaf(parent, key, claim, view.nameFile)),
          ),
      }),
    ];
  });
  return [...groups, ...lostRows(overview.lost, matches)];
}

/** Ticks whose words are gone, or stand at several places: none vanishes without being listed. */
function lostRows(all: readonly LostRow[], matches: (text: string) => boolean): Row[] {
  const lost = all.filter(one => matches([one.figure, one.sentence, one.file].join(' ')));
  if (lost.length === 0) return [];
  const root = branch(null, 'claims/lost', {
    label: 'Lost',
    description: String(lost.length),
    tooltip: 'Ticks whose words are no longer there, or stand at several places.',
    icon: 'search-stop',
    children: self =>
      keyed(lost, one => one.claim).map(([key, one]) => ({
        id: `${self.id}/${key}`,
        parent: self,
        label: one.figure,
        highlights: [],
        description: `was in ${one.file}`,
        tooltip: [one.sentence, ...tickWords(one.tick)].join('\n\n'),
        icon: null,
        color: null,
        target: null,
        children: null,
        expanded: false,
        lost: one,
      })),
  });
  return [root];
}

/** What was decided, for tooltips. */
function tickWords({ state, changed, checker, time, sources, note, was }: TickInfo): string[] {
  const decided = `${changed ? 'Changed since it was ' : ''}${stateWords[state] ?? state}`;
  const first = `${decided.charAt(0).toUpperCase()}${decided.slice(1)} by ${checker}, ${time.slice(0, 10)}`;
  return [[first, ...sources, note].filter(part => part !== '').join(' · '), was === null ? '' : `It was: “${was}”`];
}

const stateWords: Readonly<Record<string, string>> = {
  checked: 'checked',
  disputed: 'disputed',
  wrong: 'marked as wrong',
  'cannot-verify': 'left as not verifiable',
  'not-a-claim': 'set aside as no claim',
};

/** The roots of the Topics tree; empty when nothing is named. */
export function topicRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  return topicCategories.flatMap(category => {
    const topics = overview.topics.flatMap(topic => {
      if (!category.kinds.includes(topic.kind)) return [];
      if (matches(topic.label)) return [{ topic, mentions: topic.mentions }];
      const mentions = topic.mentions.filter(mention =>
        matches(`${topic.label} ${mention.text} ${view.nameFile(mention.location.uri)}`),
      );
      return mentions.length > 0 ? [{ topic, mentions }] : [];
    });
    if (topics.length === 0) return [];
    return [
      branch(null, `topics/${category.id}`, {
        label: category.label,
        description: String(topics.length),
        tooltip: `${category.label}: ${topics.length}`,
        icon: category.icon,
        expanded: true,
        children: self =>
          best(
            self,
            keyed(topics, ({ topic }) => topic.id),
            view,
          ),
      }),
    ];
  });
}

interface Topic {
  readonly topic: TopicRow;
  readonly mentions: readonly MentionRow[];
}

/** Topics come best first: those that nobody would list stand behind a row of their own. */
function best(parent: Row, topics: readonly [key: string, topic: Topic][], view: View): readonly Row[] {
  const rows = (self: Row, some: typeof topics) =>
    some.map(([key, { topic, mentions }]) => topicRow(self, key, topic, mentions, view));
  if (topics.length <= shownTopics + 4) return rows(parent, topics);
  const rest = topics.slice(shownTopics);
  const more = branch(parent, `${parent.id}/more`, {
    label: `${rest.length} more`,
    description: '',
    tooltip: `${rest.length} more, of less weight`,
    children: self => rows(self, rest),
  });
  return [...rows(parent, topics.slice(0, shownTopics)), more];
}

function topicRow(parent: Row, key: string, topic: TopicRow, mentions: readonly MentionRow[], view: View): Row {
  const files = new Set(mentions.map(mention => mention.location.uri)).size;
  return branch(parent, `${parent.id}/${key}`, {
    label: topic.label,
    description: String(topic.count),
    tooltip: `${topic.label}: ${counted(topic.count, 'mention')} in ${counted(files, 'article')}`,
    children: self =>
      byFile(self, mentions, view, (file, rows) =>
        keyed(rows, placeKey).map(([key, mention]) => mentionLeaf(file, key, mention, view)),
      ),
  });
}

/** In the scope of the folder a level of files stands between; within one article it would only cost a click. */
function byFile<T extends { readonly location: Target }>(
  parent: Row,
  items: readonly T[],
  view: View,
  leaves: (parent: Row, items: readonly T[]) => readonly Row[],
): readonly Row[] {
  if (view.scope === 'article') return leaves(parent, items);
  const files = new Map<string, T[]>();
  for (const item of items) {
    const inFile = files.get(item.location.uri);
    if (inFile) inFile.push(item);
    else files.set(item.location.uri, [item]);
  }
  return [...files]
    .map(([uri, inFile]) => ({ uri, inFile, name: view.nameFile(uri) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ uri, inFile, name }) => {
      const slash = name.lastIndexOf('/');
      const folder = slash < 0 ? '' : ` · ${name.slice(0, slash)}`;
      return branch(parent, `${parent.id}/${uri}`, {
        label: name.slice(slash + 1),
        description: `${inFile.length}${folder}`,
        tooltip: name,
        icon: 'file',
        expanded: true,
        children: self => leaves(self, inFile),
      });
    });
}

function claimLeaf(parent: Row, key: string, claim: ClaimRow, nameFile: NameFile): Row {
  const place = `line ${claim.location.range.start.line + 1}`;
  const working = [
    claim.concept ? `“${claim.figure}”: ${claim.concept}` : `“${claim.figure}”`,
    claim.sentence,
    claim.source ? `Credited to ${claim.source}` : '',
    ...claim.findings,
    ...(claim.tick ? tickWords(claim.tick) : []),
    `${nameFile(claim.location.uri)}:${claim.location.range.start.line + 1}`,
  ];
  return {
    id: `${parent.id}/${key}`,
    parent,
    label: oneLine(claim.figure),
    highlights: [],
    description: claim.concept ? `${shorten(oneLine(claim.concept), 40)} · ${place}` : place,
    tooltip: working.filter(line => line !== '').join('\n\n'),
    icon: null,
    color: null,
    target: claim.location,
    children: null,
    expanded: false,
  };
}

function mentionLeaf(parent: Row, key: string, mention: MentionRow, view: View): Row {
  const line = mention.location.range.start.line + 1;
  const { text, shift } = fromNear(mention.text, mention.highlight[0]);
  return {
    id: `${parent.id}/${key}`,
    parent,
    label: oneLine(text),
    highlights: [[mention.highlight[0] + shift, mention.highlight[1] + shift]],
    description: `line ${line}`,
    tooltip: `${mention.text}\n\n${view.nameFile(mention.location.uri)}:${line}`,
    icon: null,
    color: null,
    target: mention.location,
    children: null,
    expanded: false,
  };
}

interface Branch {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon?: string;
  readonly color?: string | null;
  readonly expanded?: boolean;
  children(self: Row): readonly Row[];
}

/** A row whose children are made when it is first unfolded: a folder has tens of thousands of mentions. */
function branch(parent: Row | null, id: string, part: Branch): Row {
  let made: readonly Row[] | undefined;
  const self: Row = {
    id,
    parent,
    label: part.label,
    highlights: [],
    description: part.description,
    tooltip: part.tooltip,
    icon: part.icon ?? null,
    color: part.color ?? null,
    target: null,
    children: () => {
      made ??= part.children(self);
      return made;
    },
    expanded: part.expanded ?? false,
  };
  return self;
}

/** Each item with its key. The editor refuses a tree with two equal ids, so a second one gets a number behind it. */
function keyed<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, item: T][] {
  const seen = new Map<string, number>();
  return items.map(item => {
    const key = keyOf(item);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return [times === 1 ? key : `${key}#${times}`, item];
  });
}

function placeKey(mention: MentionRow): string {
  const { line, character } = mention.location.range.start;
  return `${line}:${character}`;
}

function claimWords(claim: ClaimRow, nameFile: NameFile): string {
  return [claim.figure, claim.concept, claim.source ?? '', claim.sentence, nameFile(claim.location.uri)].join(' ');
}

/** True for a text that contains every word of the filter. */
function matcher(filter: string): (text: string) => boolean {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return text => {
    const lower = text.toLowerCase();
    return words.every(word => lower.includes(word));
  };
}

/**
 * Cuts what stands far before a mention, so that the mention itself can be seen in a narrow sidebar: at the first word
 * within 24 characters of it. `shift` is what to add to an offset to find it again.
 */
function fromNear(text: string, start: number): { readonly text: string; readonly shift: number } {
  if (start <= 24) return { text, shift: 0 };
  const blank = text.slice(start - 24, start).search(/\s/u);
  const cut = blank < 0 ? start : start - 24 + blank + 1;
  return { text: `…${text.slice(cut)}`, shift: 1 - cut };
}

/** Line breaks become blanks one for one, so that highlights keep their place. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/gu, ' ');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** `1 figure`, `3 figures`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
