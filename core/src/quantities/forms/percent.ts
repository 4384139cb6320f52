import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { type Form, readHead, withHead } from './form.ts';

/** `12%`, `two per cent`, `0.5 percentage points`, `60 basis points`, `5pc`. */
export const percent: Form = {
  name: 'percent',
  starts: Start.digits | Start.number,
  parse(r, i) {
    const half = halfOf(r, i);
    const head = half ?? readHead(r, i);
    if (!head || head.form === 'vague') return null;
    const unit = readPercent(r, head.to);
    if (!unit) return null;
    const figure: Draft = withHead(draft('percent', i, unit.to), head);
    figure.unit = unit.unit;
    figure.unitName = unit.name;
    return figure;
  },
};

/** `half a percent`, `half a percentage point`. */
function halfOf(r: Reader, i: number) {
  if (r.word(i) !== 'half' || r.word(i + 1) !== 'a') return null;
  return {
    from: i,
    to: i + 2,
    low: 0.5,
    high: 0.5,
    scale: 1,
    precision: null,
    form: 'words' as const,
    digits: '',
    separated: true,
    range: false,
  };
}

/** The sign or word at piece `at`. */
function readPercent(r: Reader, at: number): { unit: string; name: string; to: number } | null {
  if (r.isHyphen(at) && r.joined(at) && r.joined(at + 1)) at++;
  const word = r.word(at);
  let to = -1;
  if (word === '%' || word === 'percent' || word === 'pct') to = at + 1;
  else if (word === 'pc' && (r.joined(at) || r.raw(at) === 'pc')) to = at + 1;
  else if (word === 'per' && r.word(at + 1) === 'cent') to = at + 2;
  else if (word === 'percentage' && (r.word(at + 1) === 'point' || r.word(at + 1) === 'points'))
    return { unit: 'pp', name: 'percentage point', to: at + 2 };
  else if (word === 'basis' && (r.word(at + 1) === 'point' || r.word(at + 1) === 'points'))
    return { unit: 'bp', name: 'basis point', to: at + 2 };
  else if ((word === 'bp' || word === 'bps') && r.isDigits(at - 1))
    return { unit: 'bp', name: 'basis point', to: at + 1 };
  else if (word === 'pp' && r.isDigits(at - 1) && r.joined(at))
    return { unit: 'pp', name: 'percentage point', to: at + 1 };
  if (to < 0) return null;
  if (word !== '%' && r.isLetters(to) && r.joined(to)) return null;
  return { unit: '%', name: 'percentage', to };
}
