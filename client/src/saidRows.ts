/** What the Claims tree shows beside figures: nothing that somebody said is out of sight because its words are, or nobody asks. */
import type { DismissalRow, LostRow, Overview, RemarkRow } from '../../server/src/lsp/messages.ts';
import { claimRows, isUrgent, tickWords } from './claimRows.ts';
import { branch, keyed, matcher, type Row, shorten, type View } from './rows.ts';

/** The roots of the Claims tree; empty when there is nothing to show. What is lost stands behind the figures that are urgent. */
export function claimsTree(overview: Overview, view: View): readonly Row[] {
  const figures = claimRows(overview, view);
  const calm = figures.findIndex(row => !isUrgent(row));
  const at = calm < 0 ? figures.length : calm;
  return [...figures.slice(0, at), ...lostRows(overview, view), ...figures.slice(at), ...saidRows(overview, view)];
}

function lostRows({ said: { lost, remarks } }: Overview, view: View): Row[] {
  const gone = remarks.filter(one => one.lost);
  const tooltip = 'Ticks and remarks whose words are gone, or stand at several places.';
  const leaves = [
    ...keyed(lost, one => one.claim).map(([key, one]) => lostLeaf(key, one)),
    ...keyed(gone, one => one.thread).map(([key, one]) => remarkLeaf(`remark/${key}`, one, view)),
  ];
  return group(view, 'lost', 'Lost', 'search-stop', tooltip, leaves, true);
}

function saidRows({ said: { remarks, dismissals } }: Overview, view: View): Row[] {
  return [
    group(
      view,
      'remarks',
      'Open remarks',
      'comment-unresolved',
      'Remarks that nobody has settled.',
      keyed(
        remarks.filter(one => !one.lost),
        one => one.thread,
      ).map(([key, one]) => remarkLeaf(key, one, view)),
    ),
    group(
      view,
      'dismissed',
      'Dismissed',
      'bell-slash',
      'Findings that somebody wants to hear no more of, with the reason.',
      view.onlyOpen ? [] : keyed(dismissals, one => one.id).map(([key, one]) => dismissalLeaf(key, one, view)),
    ),
  ].flat();
}

/** What is known of a row before it has a parent. */
type Leaf = Pick<Row, 'label' | 'description' | 'tooltip' | 'icon' | 'target' | 'lost' | 'remark' | 'dismissal'> & {
  readonly key: string;
};

function group(
  view: View,
  id: string,
  label: string,
  icon: string,
  tooltip: string,
  all: readonly Leaf[],
  expanded = false,
): Row[] {
  const matches = matcher(view.filter);
  const leaves = all.filter(one => matches(() => [one.label, one.description, one.tooltip].join(' ')));
  if (leaves.length === 0) return [];
  const children = (self: Row): Row[] =>
    leaves.map(({ key, ...leaf }) => ({
      ...leaf,
      id: `${self.id}/${key}`,
      parent: self,
      highlights: [],
      color: null,
      children: null,
      expanded: false,
    }));
  const content = leaves.map(one => one.lost ?? one.remark ?? one.dismissal);
  return [
    branch(null, `claims/${id}`, {
      ...{ label, description: String(leaves.length), tooltip, icon, expanded, content, children },
    }),
  ];
}

const lostLeaf = (key: string, lost: LostRow): Leaf => ({
  key,
  label: lost.figure,
  description: `was in ${lost.file}`,
  tooltip: [lost.sentence, ...tickWords(lost.tick)].join('\n\n'),
  icon: null,
  target: lost.location,
  lost,
});

function remarkLeaf(key: string, remark: RemarkRow, view: View): Leaf {
  const { said, file, sentence, location, lost } = remark;
  const [first] = said;
  const replies = said.length < 2 ? [] : said.length === 2 ? ['1 reply'] : [`${said.length - 1} replies`];
  return {
    key,
    label: shorten(first?.text ?? '', 60),
    description: [lost ? `was in ${file}` : placeIn(remark, view), first?.checker ?? '', ...replies].join(' · '),
    tooltip: [sentence, ...said.map(({ checker, time, text }) => `${checker}, ${time.slice(0, 10)}: ${text}`)].join(
      '\n\n',
    ),
    icon: 'comment',
    target: location,
    remark,
  };
}

function dismissalLeaf(key: string, dismissal: DismissalRow, view: View): Leaf {
  const { words, code, everywhere, reason, checker, time, until, status, sentence } = dismissal;
  const ends = status === 'ended' ? `ended on ${until}` : until === null ? '' : `until ${until}`;
  const place = everywhere ? dismissal.file : placeIn(dismissal, view);
  const notes = [status === 'unused' ? 'nothing needs it' : '', ends, reason, checker, place];
  const about = words === '' ? `All “${code}”` : `“${words}”: ${code}`;
  return {
    key,
    label: words === '' ? `All ${code}` : words,
    description: notes.filter(note => note !== '').join(' · '),
    tooltip: [
      everywhere ? `${about}, in all of ${dismissal.file}` : about,
      sentence,
      `Dismissed by ${checker}, ${time.slice(0, 10)}: ${reason}`,
      status === 'unused' ? 'There is nothing any more that it dismisses.' : '',
      ends === '' ? '' : `${ends.charAt(0).toUpperCase()}${ends.slice(1)}.`,
    ]
      .filter(line => line !== '')
      .join('\n\n'),
    icon: null,
    target: dismissal.location,
    dismissal,
  };
}

/** `line 3` within one article, else `a.txt:3`. */
function placeIn({ location, file }: Pick<LostRow, 'location' | 'file'>, { scope, nameFile }: View): string {
  if (!location) return file;
  const line = location.range.start.line + 1;
  return scope === 'article' ? `line ${line}` : `${nameFile(location.uri)}:${line}`;
}
