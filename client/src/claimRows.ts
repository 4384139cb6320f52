/** The Claims tree: every figure by its state, what differs first. */
import {
  type ClaimRow,
  type ClaimState,
  type Counts,
  capital,
  countWords,
  decidedBy,
  differWords,
  groupWords,
  type Overview,
  stateWords,
  type TickInfo,
} from '../../server/src/lsp/messages.ts';
import {
  branch,
  byFile,
  counted,
  keyed,
  matcher,
  type NameFile,
  oneLine,
  type Row,
  shorten,
  type View,
} from './rows.ts';
import { isOpen } from './tickModel.ts';
import { dot } from './topicRows.ts';

interface Group {
  readonly state: ClaimState;
  readonly icon: string;
  readonly explanation: string;
  /** Also where nothing is in it: the first tick has its place already, and moves nothing. */
  readonly stays?: true;
}

/** In the order of urgency: what differs first. */
const claimGroups: readonly Group[] = [
  {
    state: 'differs',
    icon: 'warning',
    explanation: 'Figures that differ from another place or from their own working; also those that are settled.',
  },
  { state: 'unsourced', icon: 'question', explanation: 'Figures for which nobody is credited.' },
  {
    state: 'changed',
    icon: 'history',
    explanation: 'Figures that were decided about, and whose sentence reads otherwise now.',
  },
  {
    state: 'open',
    icon: 'circle-large-outline',
    explanation: 'Figures that need no source of their own, such as a date or a rank, and are still to be checked.',
  },
  { state: 'sourced', icon: 'quote', explanation: 'Figures that are credited to somebody, and still to be ticked.' },
  {
    state: 'half',
    icon: 'pass',
    explanation: 'Figures that one person has checked, and a second one is still to check.',
  },
  { state: 'wrong', icon: 'error', explanation: 'Figures that somebody has found wrong.' },
  { state: 'disputed', icon: 'report', explanation: 'Figures about which sources differ, or that somebody disputes.' },
  { state: 'cannot-verify', icon: 'unverified', explanation: 'Figures that nobody could verify.' },
  { state: 'checked', icon: 'check', explanation: 'Figures that somebody has checked.', stays: true },
  { state: 'not-a-claim', icon: 'circle-slash', explanation: 'What somebody has set aside, as it claims nothing.' },
];
/** These are unfolded from the start. */
const urgent: ReadonlySet<ClaimState> = new Set(['differs', 'unsourced', 'changed']);

/** Whether a group of the tree is among those that are unfolded from the start. */
export const isUrgent = ({ id }: Row): boolean => [...urgent].some(state => id === groupId(state));

/** How much is urgent, as a number and in words; undefined where nothing is. */
export function badgeOf(counts: Counts | null): { readonly value: number; readonly tooltip: string } | undefined {
  if (!counts) return undefined;
  const { differs, unsourced, changed, lost } = counts;
  const value = differs + unsourced + changed + lost;
  const parts = [
    differWords(differs, 0),
    countWords('unsourced', unsourced),
    countWords('changed', changed),
    lost === 0 ? '' : `${counted(lost, 'tick')} lost`,
  ];
  const tooltip = parts.filter(part => part !== '').join(', ');
  return value === 0 ? undefined : { value, tooltip };
}

/** The id of the row that holds the claims of a state. */
export const groupId = (state: ClaimState): string => `claims/${state}`;

/** The figures of the Claims tree by their states. */
export function claimRows(overview: Overview, view: View): readonly Row[] {
  const inGroup = grouped(overview.claims, view);
  return claimGroups.flatMap(group => {
    if (view.onlyOpen && !isOpen(group.state)) return [];
    const claims = inGroup.get(group.state) ?? [];
    if (claims.length === 0 && !(group.stays && overview.claims.length > 0 && view.filter === '')) return [];
    const settled = group.state === 'differs' ? claims.filter(claim => !isOpen(claim.state)).length : 0;
    return [
      branch(null, groupId(group.state), {
        label: groupWords(group.state),
        description: settled === 0 ? String(claims.length) : `${claims.length}, ${settled} settled`,
        tooltip: group.explanation,
        icon: group.icon,
        color: group.state === 'differs' ? 'list.warningForeground' : null,
        expanded: urgent.has(group.state),
        content: claims,
        children: self =>
          byFile(self, claims, view, (parent, rows) =>
            keyed(rows, claim => claim.id).map(([key, claim]) =>
              claimLeaf(parent, key, claim, view.nameFile, group.state),
            ),
          ),
      }),
    ];
  });
}

/** The claims that the filter leaves, by the states that they are listed under; in one pass, since each tick asks for it. */
function grouped(claims: readonly ClaimRow[], { filter, onlyOpen, nameFile }: View): Map<ClaimState, ClaimRow[]> {
  const matches = filter === '' ? null : matcher(filter);
  const groups = new Map<ClaimState, ClaimRow[]>(claimGroups.map(({ state }) => [state, []]));
  for (const claim of claims) {
    if (matches && !matches(() => `${claimWords(claim, nameFile)} ${sourcesOf(claim.tick)}`)) continue;
    const { state, differs } = claim;
    groups.get(state)?.push(claim);
    // What differs stays among what differs once it is decided about, too: the difference may have come after the tick.
    if (differs && state !== 'differs' && (isOpen(state) || !onlyOpen)) groups.get('differs')?.push(claim);
  }
  return groups;
}

/** What was decided, for tooltips. */
export function tickWords({ state, changed, signed, shownSources, method, note, was }: TickInfo): string[] {
  const first = capital(`${changed ? `${stateWords.changed}: ` : ''}${decidedBy(state, signed)}`);
  return [
    [first, ...shownSources, method, note].filter(part => part !== '').join(' · '),
    was === null ? '' : `It was: “${was}”`,
  ];
}

/** A claim as a leaf: its figure, what it measures, and where. `group`: the state it is listed under; null under a source. */
export function claimLeaf(
  parent: Row,
  key: string,
  claim: ClaimRow,
  nameFile: NameFile,
  group: ClaimState | null,
): Row {
  const place = `line ${claim.location.range.start.line + 1}`;
  // What is true of the row and not said by its group.
  const state = claim.state === (group ?? 'checked') ? '' : stateWords[claim.state];
  const differs = claim.differs && group !== 'differs' ? stateWords.differs : '';
  const sources = group === null ? '' : sourcesOf(claim.tick);
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
    description: [state, differs, shorten(oneLine(claim.concept), 40), place, signersOf(claim.tick), sources]
      .filter(part => part !== '')
      .join(' · '),
    tooltip: working.filter(line => line !== '').join('\n\n'),
    icon: null,
    color: null,
    target: claim.location,
    children: null,
    expanded: false,
    claim,
  };
}

const signersOf = (tick: TickInfo | null): string => tick?.signers.join(' and ') ?? '';
const sourcesOf = (tick: TickInfo | null): string => tick?.shownSources.join('; ') ?? '';

/** What a filter looks at, but for the sources that a tick names. */
export function claimWords(
  { figure, concept, source, sentence, location, tick }: ClaimRow,
  nameFile: NameFile,
): string {
  const decided = [signersOf(tick), tick?.note ?? ''];
  return [figure, concept, source ?? '', sentence, nameFile(location.uri), ...decided].join(' ');
}

/** What a screen reader says of a row: all that is seen of it, and what was found, but not the whole tooltip. */
export const spokenOf = ({ label, description, claim }: Row): string =>
  [label, description.replace(dot, 'differs'), ...(claim?.findings ?? [])].join(' ');

/** What the menus of the Claims tree may ask about a row; null for one that nothing can be done with. */
export function contextOf({ claim, source, lost, remark, dismissal }: Row): string | null {
  if (remark) return 'remark';
  if (lost) return 'lost';
  if (dismissal) return 'dismissal';
  if (source) return source.address === null ? 'source' : 'source open';
  if (!claim) return null;
  return `claim ${!isOpen(claim.state) || claim.state === 'changed' || claim.state === 'half' ? claim.state : 'open'}`;
}
