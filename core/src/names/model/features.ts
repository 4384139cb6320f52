import { KEY_WORD, WORD } from './blockFacts.ts';
import { DocumentFacts } from './documentFacts.ts';
import { ALONE, type DocumentEvidence } from './evidence.ts';
import { mix } from './hash.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { Flag } from './view.ts';

export { type ModelWords, NAMEISH } from './blockFacts.ts';

/** Features of a token at most. */
export const MOST = 200;
/** How far the stretch of capitals about a token is followed. */
const STRETCH = 64;

/** Features of the tokens of a document, as hashes of the number of a template and what it found. */
export class DocumentFeatures extends DocumentFacts {
  /** Feature hashes of the token read last. */
  readonly out = new Int32Array(MOST);

  /** Fills `out` with the features of token `i` of the run from `first` to `last`; returns how many. */
  read(i: number, first: number, last: number): number {
    return this.readContext(i, first, last, this.readWord(i));
  }

  /** Fills `out` with what the word of token `i` is by itself, wherever it stands; returns how many features these are. */
  readWord(i: number): number {
    const { view, out } = this;
    let n = 0;
    const add = (value: number): void => {
      out[n] = mix(1 + n, value);
      n++;
    };
    const sh = view.shape[i] as number;
    add(0);
    add(view.exact[i] as number);
    add(view.lower[i] as number);
    add(sh);
    const b = this.blocks[view.block[i] as number] as (typeof this.blocks)[number];
    const { text } = b.content;
    const from = (view.start[i] as number) - b.start;
    const to = (view.end[i] as number) - b.start;
    const unit = (at: number): number => text.charCodeAt(at) | 32;
    let h = unit(from);
    for (let k = 1; k < 4; k++) {
      h = mix(h, from + k < to ? unit(from + k) : 0);
      add(h);
    }
    h = unit(to - 1);
    add(h);
    for (let k = 1; k < 4; k++) {
      h = mix(h, to - 1 - k >= from ? unit(to - 1 - k) : 0);
      add(h);
    }
    const c = this.cluster[i] as number;
    add(c & 63);
    add((c >> 6) & 255);
    add(c >> 14);
    const bits = this.bits[i] as number;
    add(bits);
    add(mix(bits, sh));
    add(this.heads[i] as number);
    for (let bit = 0; bit < 14; bit++) if (bits & (1 << bit)) out[n++] = mix(BITS, bit);
    return n;
  }

  /** Adds to the `n` features in `out` what stands about token `i` and what the document says; returns how many there are. */
  readContext(i: number, first: number, last: number, given: number): number {
    const { view, out } = this;
    let n = given;
    let template = CONTEXT;
    const add = (value: number): void => {
      out[n++] = mix(template++, value);
    };
    const { lower, shape, flags, count } = view;
    const block = view.block[i] as number;
    const near = (at: number): boolean => at >= 0 && at < count && view.block[at] === block;
    const low = (at: number): number => (near(at) ? (lower[at] as number) : 7);
    const shp = (at: number): number => (near(at) ? (shape[at] as number) : 7);
    const clu = (at: number): number => (near(at) ? (this.cluster[at] as number) : -2);
    const w = lower[i] as number;
    const sh = shape[i] as number;
    const w1 = low(i - 1);
    const v1 = low(i + 1);
    // Neighbours.
    add(w1);
    add(v1);
    add(low(i - 2));
    add(low(i + 2));
    add(shp(i - 1));
    add(shp(i + 1));
    add(mix(mix(shp(i - 1), sh), shp(i + 1)));
    add(mix(w1, sh));
    add(mix(v1, sh));
    // The run: what stands before and after it, where in it this is.
    const before = low(first - 1);
    const after = low(last + 1);
    add(before);
    add(after);
    add(mix(before, after));
    add(Math.min(i - first, 3) * 8 + Math.min(last - i, 3));
    add(mix(before, Math.min(i - first, 2)));
    add(mix(after, Math.min(last - i, 2)));
    // Stretch of capitals about it without small words.
    let left = i;
    while (left > first && i - left < STRETCH && (flags[left - 1] as number) & Flag.capital) left--;
    let right = i;
    while (right < last && right - i < STRETCH && (flags[right + 1] as number) & Flag.capital) right++;
    add(low(right));
    add(low(left));
    add(Math.min(i - left, 3) * 8 + Math.min(right - i, 3));
    const head = this.heads[right] as number;
    add(head);
    add(mix(low(left - 1), Math.min(i - left, 2)));
    add(mix(low(right + 1), Math.min(right - i, 2)));
    // Clusters.
    const c = clu(i);
    const p = clu(i - 1);
    const q = clu(i + 1);
    add(p & 63);
    add((p >> 6) & 255);
    add(p >> 14);
    add(q & 63);
    add((q >> 6) & 255);
    add(q >> 14);
    add((clu(i - 2) >> 6) & 255);
    add((clu(i + 2) >> 6) & 255);
    add((p & 63) * 64 + (q & 63));
    add((clu(left - 1) >> 6) & 255);
    add((clu(right + 1) >> 6) & 255);
    add(clu(right) >> 14);
    add(clu(left) >> 14);
    add((c & 63) * 64 + (clu(right) & 63));
    // Tables.
    const bits = this.bits[i] as number;
    const place = this.#placeOf(i);
    add(near(i - 1) ? (this.bits[i - 1] as number) : -1);
    add(near(i + 1) ? (this.bits[i + 1] as number) : -1);
    add(mix(this.bits[left] as number, this.bits[right] as number));
    add(this.multi[i] as number);
    add((this.multi[i] as number) & 3);
    add(this.organization[i] as number);
    add(near(i - 1) ? (this.organization[i - 1] as number) : -1);
    add(near(i + 1) ? (this.organization[i + 1] as number) : -1);
    let key = 0;
    for (let k = 1; k <= 6 && i + k <= last && key === 0; k++) {
      const kind = (this.heads[i + k] as number) >> KEY_WORD;
      if (kind) key = kind * 4 + Math.min(k, 3);
    }
    add(key);
    key = 0;
    for (let k = 1; k <= 6 && i - k >= first && key === 0; k++) {
      const kind = (this.heads[i - k] as number) >> KEY_WORD;
      if (kind) key = kind * 4 + Math.min(k, 3);
    }
    add(key);
    // Casing.
    add(place);
    add(mix(place, sh));
    const seen = this.seen[i] as number;
    add(seen);
    add(mix(place, seen));
    // What the rules say.
    const rule = this.rule[i] as number;
    const ruleBefore = near(i - 1) ? (this.rule[i - 1] as number) : 0;
    const ruleAfter = near(i + 1) ? (this.rule[i + 1] as number) : 0;
    const info = this.ruleInfo[i] as number;
    add(rule);
    add((ruleBefore * 16 + rule) * 16 + ruleAfter);
    add(mix(rule, sh));
    add(mix(rule, w));
    add(info);
    add(mix(rule, info & 63));
    add(mix(rule, info & 0x1c0));
    add(mix(rule, c & 63));
    add(mix(rule, this.organization[i] as number));
    add(mix(rule, place));
    add(mix(rule, bits));
    add(mix(rule, clu(right) >> 14));
    add(mix(rule, head));
    add(mix(rule, after));
    add(mix(rule, before));
    add(mix(rule, 4 + this.style));
    add(mix(this.style, sh));
    add(mix(this.style, place));
    // What stands about the word here and elsewhere in the document.
    const about = this.surroundings[i] as number;
    add(mix(rule, about));
    for (let kind = 0; kind < SURROUNDINGS; kind++) {
      const times = (about >> (2 * kind)) & 3;
      if (times > 0) out[n++] = mix(ABOUT + kind, times);
    }
    return n;
  }

  /** What the capital of token `i` shows: sentence start, casing of the sentence, whether it is an English word. */
  #placeOf(i: number): number {
    const opening = this.view.is(i, Flag.opening) ? 1 : 0;
    return opening | ((this.casing[i] as number) << 1) | ((this.bits[i] as number) & WORD ? 8 : 0);
  }

  /** Fills `out` with the features of token `i` that a first pass gives; returns how many. */
  readEvidence(i: number, first: number, last: number, evidence: Pick<DocumentEvidence, 'of' | 'tail'>): number {
    const { view, out } = this;
    const e = evidence.of(i);
    if (e <= ALONE) return 0;
    const t = evidence.tail(i);
    const sh = view.shape[i] as number;
    const rule = this.rule[i] as number;
    let right = i;
    while (right < last && right - i < STRETCH && view.is(right + 1, Flag.capital)) right++;
    let n = 0;
    const add = (value: number): void => {
      out[n] = mix(EVIDENCE + n, value);
      n++;
    };
    add(e);
    add(mix(e, rule));
    add(mix(e, this.#placeOf(i)));
    add(mix(e, sh));
    add(t);
    add(mix(t, rule));
    add(mix(mix(t, e), rule));
    add(mix(e, (i === first ? 1 : 0) | (i === last ? 2 : 0)));
    add(mix(e, (this.cluster[i] as number) & 63));
    add(mix(e, this.heads[right] as number));
    return n;
  }
}

/** Numbers of templates: the bits of a word, the first of its place, of its surroundings, of the second pass. */
const BITS = 50;
const CONTEXT = 100;
const ABOUT = 400;
const EVIDENCE = 500;
