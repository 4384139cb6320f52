/** What is reckoned from the text, behind the words that say it: the day that is meant, a measure in metric units. */
import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import { dateInWords, inMetric, isRestated, type Quantity, type Settings, type Span } from '../../../core/src/index.ts';
import type { FileView } from './view.ts';

/** The hints inside a stretch of the text, of the kinds that the settings ask for. */
export function inlayHintsOf(file: FileView, within: Span, wanted: Settings['inlayHints']): InlayHint[] {
  const { quantities, source } = file.document;
  return quantities.flatMap((quantity, i): InlayHint[] => {
    if (quantity.end < within.start || quantity.start > within.end) return [];
    if (wanted.dates && isReckoned(quantity)) {
      const [day, time] = (quantity.date ?? '').split('T') as [string, string?];
      const label = quantity.date?.includes('/') ? (quantity.date as string).replace('/', ' – ') : day;
      return [hint(file, quantity, label, time === undefined ? dateInWords(quantity.date ?? '') : dateInWords(day))];
    }
    const metric = wanted.units && !isRestated(source.text, quantities, i) ? inMetric(source.text, quantity) : null;
    return metric === null ? [] : [hint(file, quantity, metric, null)];
  });
}

/** Dates that don't stand in the text as they are: `Thursday`, `9 May`, `last month`. A time of day is none. */
const isReckoned = ({ date, expression }: Quantity): boolean =>
  date !== null &&
  !date.startsWith('-') &&
  expression !== null &&
  expression.type !== 'absolute' &&
  expression.type !== 'clock';

function hint(file: FileView, { end }: Span, label: string, tooltip: string | null): InlayHint {
  return {
    position: file.positions.position(end),
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    ...(tooltip !== null && { tooltip }),
  };
}
