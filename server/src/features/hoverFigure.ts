/** The hover on a figure: its value in words, what it measures, who is credited, and what other places say of it. */
import { type Claim, creditWords, dateInWords, keysOfMark, type Quantity } from '../../../core/src/index.ts';
import { isOpenPlace } from './cluster.ts';
import { grouped, precisionInWords, valueInWords } from './figureWords.ts';
import { claimOf } from './find.ts';
import { signOf, tickLines } from './hoverTick.ts';
import { dotted, type Line } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { type OtherClaim, sameClaims } from './sameClaims.ts';
import { ticksByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { counted, excerpt, lineOf, oneLine } from './words.ts';

/** How many other places are named; the rest is counted. */
const shown = 4;

export function figureLines(folder: FolderView, file: FileView, index: number): Line[] {
  const { document } = file;
  const quantity = document.quantities[index];
  if (!quantity) return [];
  const words = oneLine(document.source.text.slice(quantity.start, quantity.end));
  const claim = claimOf(document, index);
  const found = isDate(quantity) ? undefined : claim;
  const others = found ? sameClaims(folder, file, found.index) : [];
  const differing = others.filter(one => one.comparison.verdict === 'conflict');
  return [
    dotted(
      [{ text: words, style: 'bold' }],
      [valueBeside(file, words, quantity)],
      [precisionInWords(quantity)],
      [trend(quantity)],
    ),
    ...differing.slice(0, shown).map(one => differs(file, one)),
    ...(differing.length > shown ? [[`and ${counted(differing.length - shown, 'more figure')} that differ`]] : []),
    ...(isDate(quantity) ? [dateLine(file, words, quantity)] : [measureLine(file, quantity, found?.claim)]),
    found ? creditLine(file, found.claim) : [],
    ...(found ? agreeingLines(folder, file, found.index, others) : []),
    ...(claim ? tickLines(folder, file, claim.index, isDate(quantity)) : []),
  ];
}

/** The value, unless the words already say it in digits. */
function valueBeside({ document }: FileView, words: string, quantity: Quantity): string {
  if (isDate(quantity)) return '';
  const { start, end } = quantity.number;
  const digits = document.source.text.slice(start, end).replaceAll(',', '');
  const inDigits = quantity.low !== null && digits === grouped(quantity.low).replaceAll(',', '');
  // A sign such as `$` is worth spelling out; a unit that stands in the text is not.
  const spelledOut = quantity.kind !== 'money' || words.includes(quantity.unitName ?? ' ');
  const value = valueInWords(quantity);
  return (inDigits && spelledOut) || words.includes(value) ? '' : value;
}

const isDate = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'time';

const trend = ({ trend: direction }: Quantity): string =>
  direction === 'up' ? 'a rise' : direction === 'down' ? 'a fall' : '';

function differs(file: FileView, { file: there, figure, comparison }: OtherClaim): Line {
  return [
    'differs: ',
    { text: wordsOf({ file: there, figure }), style: 'bold' },
    ' in ',
    placeLink(file, there, figure.start),
    ` (${comparison.reason})`,
  ];
}

const wordsOf = ({ file: { document }, figure }: Pick<OtherClaim, 'file' | 'figure'>): string =>
  oneLine(document.source.text.slice(figure.start, figure.end));

/** What it measures, about whom, and when. */
function measureLine({ document }: FileView, quantity: Quantity, claim: Claim | undefined): Line {
  const concept = claim?.concept ?? quantity.concept;
  const names = (claim?.entities ?? []).flatMap(index => document.entities[index]?.name ?? []);
  const others = names.filter(name => !concept?.includes(name)).slice(0, 3);
  const about = [concept, others.join(', ')].filter(Boolean).map(text => oneLine(text as string));
  return dotted([about.join(', ')], [claim?.time ? dateInWords(claim.time) : ''], [modality(claim)]);
}

const modality = (claim: Claim | undefined): string => (!claim || claim.modality === 'fact' ? '' : claim.modality);

/** For dates: the day meant, and from what it was reckoned. */
function dateLine(file: FileView, words: string, { date, expression }: Quantity): Line {
  if (!date) return expression && expression.type !== 'clock' ? ["can't be dated: the article has no date"] : [];
  const day = dateInWords(date);
  if (!expression || expression.type === 'absolute') return [day === words ? '' : day];
  const own = file.document.date;
  const from = own ? `reckoned from the article’s date, ${dateInWords(own.iso)}` : '';
  const line = own && own.span.end > own.span.start ? `line ${lineOf(file, own.span.start)}` : '';
  return dotted([day], [from], [line]);
}

function creditLine(file: FileView, claim: Claim): Line {
  const { document } = file;
  if (!claim.source) return claim.needsSource && !claim.sourced ? ['Nobody is credited for it here'] : [];
  const credited: Line = [
    `${claim.sourced ? 'Credited to' : 'Only a vague source:'} ${creditWords(oneLine(claim.source))}`,
  ];
  if (claim.carried) return [...credited, ', who is quoted in the sentence before'];
  const entries = keysOfMark(claim.source).map((key): Line => {
    const entry = document.references.find(one => one.key === key);
    if (!entry) return [`the article lists no source ${key}`];
    const { start } = entry.body;
    return [excerpt(document.source.text, entry.body, { start, end: start }).text];
  });
  return dotted(credited, ...entries);
}

/** What other places say without differing, by how they agree. Only of the same figure are the words not told again. */
const agreements: readonly (readonly [verdict: OtherClaim['comparison']['verdict'], heading: string])[] = [
  ['same', 'Same'],
  ['compatible', 'Agrees, as far as rounding and bounds allow'],
  ['superseded', 'Brought up to date'],
  ['disputed', 'Disputed by another source'],
];

/** Where the folder says the same or agrees, and that nothing differs if so. */
function agreeingLines(folder: FolderView, file: FileView, index: number, others: readonly OtherClaim[]): Line[] {
  const lines = agreements.map(([verdict, heading]): Line => {
    const agreeing = others.filter(one => one.comparison.verdict === verdict);
    if (agreeing.length === 0) return [];
    const places = agreeing.slice(0, shown).flatMap((one, i): Line => {
      const words = verdict === 'same' ? '' : `${wordsOf(one)} in `;
      return [`${i === 0 ? '' : ', '}${words}`, placeLink(file, one.file, one.figure.start), tickMark(folder, one)];
    });
    const more = agreeing.length > shown ? ` and ${agreeing.length - shown} more` : '';
    return [`${heading}: `, ...places, more];
  });
  const clean =
    others.length > 0 && others.every(({ comparison: { verdict } }) => /^(?:same|compatible)$/.test(verdict));
  const said = lines.filter(line => line.length > 0);
  if (!clean) return said;
  const nothing: Line = [nothingDiffers(folder, file, index)];
  return said.length === 1 ? [dotted(said[0] as Line, nothing)] : [...said, nothing];
}

/** The sign of what was decided about another place, as its own hover has it; empty while it is open. */
function tickMark(folder: FolderView, { file, index }: OtherClaim): string {
  const tick = ticksByClaim(folder, file).get(index);
  return tick && !isOpenPlace(folder, tick) ? ` ${signOf(tick.history.ruling.state)}` : '';
}

/** How much was looked at before that is said. */
function nothingDiffers({ snapshot }: FolderView, file: FileView, index: number): string {
  const { places, total, crowded } = snapshot.comparedWith(file.uri, index);
  if (places.length < total)
    return `no difference found among the nearest ${places.length} of ${grouped(total)} figures`;
  return crowded ? 'no difference found' : `nothing differs in ${counted(snapshot.documents.size, 'article')}`;
}
