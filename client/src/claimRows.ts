/** The Claims tree: every figure by its state, what differs first. */
import type { ClaimRow, ClaimState, Overview, TickInfo } from '../../server/src/lsp/messages.ts';
import { branch, byFile, keyed, matcher, type NameFile, oneLine, type Row, shorten, type View } from './rows.ts';
import { isOpen } from './tickModel.ts';

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
    state: 'half',
    label: '1 of 2 signatures',
    icon: 'pass',
    color: null,
    expanded: false,
    explanation: 'Figures that one person has checked, and a second one is still to check.',
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

/** The id of the row that holds the claims of a state. */
export const groupId = (state: ClaimState): string => `claims/${state}`;

/** The roots of the Claims tree; empty when there is no figure to show. */
export function claimRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  const groups = claimGroups.flatMap(group => {
    if (view.onlyOpen && !isOpen(group.state)) return [];
    const claims = overview.claims.filter(
      claim => claim.state === group.state && matches(() => claimWords(claim, view.nameFile)),
    );
    if (claims.length === 0) return [];
    return [
      branch(null, groupId(group.state), {
        label: group.label,
        description: String(claims.length),
        tooltip: group.explanation,
        icon: group.icon,
        color: group.color,
        expanded: group.expanded,
        content: claims,
        children: self =>
          byFile(self, claims, view, (parent, rows) =>
            keyed(rows, claim => claim.id).map(([key, claim]) => claimLeaf(parent, key, claim, view.nameFile)),
          ),
      }),
    ];
  });
  return [...groups, ...lostRows(overview, matches)];
}

/** Ticks and remarks whose words are gone, or stand at several places: none vanishes without being listed. */
function lostRows(overview: Overview, matches: (text: () => string) => boolean): Row[] {
  const lost = overview.lost.filter(one => matches(() => [one.figure, one.sentence, one.file].join(' ')));
  const remarks = overview.lostRemarks.filter(one => matches(() => [one.text, one.sentence, one.file].join(' ')));
  if (lost.length + remarks.length === 0) return [];
  const root = branch(null, 'claims/lost', {
    label: 'Lost',
    description: String(lost.length + remarks.length),
    tooltip: 'Ticks and remarks whose words are no longer there, or stand at several places.',
    icon: 'search-stop',
    children: self => [
      ...keyed(lost, one => one.claim).map(([key, one]) => ({
        ...lostLeaf(self, key, one.figure, one.file),
        tooltip: [one.sentence, ...tickWords(one.tick)].join('\n\n'),
        lost: one,
      })),
      ...keyed(remarks, one => one.thread).map(([key, one]) => ({
        ...lostLeaf(self, `remark/${key}`, shorten(one.text, 60), one.file),
        tooltip: [one.sentence, `${one.checker}: ${one.text}`].join('\n\n'),
        icon: 'comment',
        lostRemark: one,
      })),
    ],
  });
  return [root];
}

const lostLeaf = (parent: Row, key: string, label: string, file: string): Row => ({
  id: `${parent.id}/${key}`,
  parent,
  label,
  highlights: [],
  description: `was in ${file}`,
  tooltip: '',
  icon: null,
  color: null,
  target: null,
  children: null,
  expanded: false,
});

/** What was decided, for tooltips. */
function tickWords({ state, changed, signed, shownSources, note, was }: TickInfo): string[] {
  const decided = `${changed ? 'Changed since it was ' : ''}${stateWords[state] ?? state}`;
  const first = `${decided.charAt(0).toUpperCase()}${decided.slice(1)} by ${signed}`;
  return [
    [first, ...shownSources, note].filter(part => part !== '').join(' · '),
    was === null ? '' : `It was: “${was}”`,
  ];
}

const stateWords: Readonly<Record<string, string>> = {
  checked: 'checked',
  disputed: 'disputed',
  wrong: 'marked as wrong',
  'cannot-verify': 'left as not verifiable',
  'not-a-claim': 'set aside as no claim',
};

/** A claim as a leaf: its figure, what it measures, and where. */
export function claimLeaf(parent: Row, key: string, claim: ClaimRow, nameFile: NameFile): Row {
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
    claim,
  };
}

/** What a filter looks at. */
export function claimWords(claim: ClaimRow, nameFile: NameFile): string {
  return [claim.figure, claim.concept, claim.source ?? '', claim.sentence, nameFile(claim.location.uri)].join(' ');
}

/** What the menus of the Claims tree may ask about a row; null for one that nothing can be done with. */
export function contextOf({ claim, lost, lostRemark }: Row): string | null {
  if (lostRemark) return 'lostRemark';
  if (lost) return 'lost';
  if (!claim) return null;
  return `claim ${!isOpen(claim.state) ? 'settled' : claim.tick ? 'changed' : 'open'}`;
}
