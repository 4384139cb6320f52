/** The Topics tree: what the articles are about, and every place that says so. */
import type { MentionRow, Overview, TopicRow } from '../../server/src/lsp/messages.ts';
import { branch, byFile, counted, keyed, matcher, oneLine, type Row, type View } from './rows.ts';

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

/** The roots of the Topics tree; empty when nothing is named. */
export function topicRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  const differing = new Set(overview.differing);
  return topicCategories.flatMap(category => {
    const topics = overview.topics.flatMap((topic): Topic[] => {
      if (!category.kinds.includes(topic.kind)) return [];
      const differs = differing.has(topic.id);
      if (matches(() => topic.label)) return [{ topic, mentions: topic.mentions, differs }];
      const mentions = topic.mentions.filter(mention =>
        matches(() => `${topic.label} ${mention.text} ${view.nameFile(mention.location.uri)}`),
      );
      return mentions.length > 0 ? [{ topic, mentions, differs }] : [];
    });
    if (topics.length === 0) return [];
    return [
      branch(null, `topics/${category.id}`, {
        label: category.label,
        description: String(topics.length),
        tooltip: `${category.label}: ${topics.length}`,
        icon: category.icon,
        expanded: true,
        content: topics.flatMap(({ topic, differs }) => [topic, differs]),
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
  /** A figure about it differs. */
  readonly differs: boolean;
}

/** Behind the counts of such a topic. */
export const dot = '●';

/** Topics come best first: those that nobody would list stand behind a row of their own. */
function best(parent: Row, topics: readonly [key: string, topic: Topic][], view: View): readonly Row[] {
  const rows = (self: Row, some: typeof topics) => some.map(([key, topic]) => topicRow(self, key, topic, view));
  if (topics.length <= shownTopics + 4) return rows(parent, topics);
  const rest = topics.slice(shownTopics);
  const more = branch(parent, `${parent.id}/more`, {
    label: `${rest.length} more`,
    description: rest.some(([, { differs }]) => differs) ? dot : '',
    tooltip: `${rest.length} more, of less weight`,
    children: self => rows(self, rest),
  });
  return [...rows(parent, topics.slice(0, shownTopics)), more];
}

function topicRow(parent: Row, key: string, { topic, mentions, differs }: Topic, view: View): Row {
  const files = new Set(mentions.map(mention => mention.location.uri)).size;
  return branch(parent, `${parent.id}/${key}`, {
    label: topic.label,
    description: differs ? `${topic.count} ${dot}` : String(topic.count),
    tooltip: `${topic.label}: ${counted(topic.count, 'mention')} in ${counted(files, 'article')}${differs ? '\n\nA figure about it differs.' : ''}`,
    children: self =>
      byFile(self, mentions, view, (file, rows) =>
        keyed(rows, placeKey).map(([key, mention]) => mentionLeaf(file, key, mention, view)),
      ),
  });
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

function placeKey(mention: MentionRow): string {
  const { line, character } = mention.location.range.start;
  return `${line}:${character}`;
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
