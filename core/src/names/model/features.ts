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
    const { lower, shape, flags } = view;
    const { cluster, bits: known } = this;
    const block = view.block[i] as number;
    const from = this.firstOfBlock[block] as number;
    const to = this.firstOfBlock[block + 1] as number;
    const w = lower[i] as number;
    const sh = shape[i] as number;
    const w1 = within(lower, i - 1, from, to, 7);
    const v1 = within(lower, i + 1, from, to, 7);
    // Neighbours.
    const sh1 = within(shape, i - 1, from, to, 7);
    const sh2 = within(shape, i + 1, from, to, 7);
    out[n++] = w1;
    out[n++] = v1;
    out[n++] = within(lower, i - 2, from, to, 7);
    out[n++] = within(lower, i + 2, from, to, 7);
    out[n++] = sh1;
    out[n++] = sh2;
    out[n++] = mix(mix(sh1, sh), sh2);
    out[n++] = mix(w1, sh);
    out[n++] = mix(v1, sh);
    // The run: what stands before and after it, where in it this is.
    const before = within(lower, first - 1, from, to, 7);
    const after = within(lower, last + 1, from, to, 7);
    out[n++] = before;
    out[n++] = after;
    out[n++] = mix(before, after);
    out[n++] = Math.min(i - first, 3) * 8 + Math.min(last - i, 3);
    out[n++] = mix(before, Math.min(i - first, 2));
    out[n++] = mix(after, Math.min(last - i, 2));
    // Stretch of capitals about it without small words.
    let left = i;
    while (left > first && i - left < STRETCH && (flags[left - 1] as number) & Flag.capital) left--;
    let right = i;
    while (right < last && right - i < STRETCH && (flags[right + 1] as number) & Flag.capital) right++;
    out[n++] = lower[right] as number;
    out[n++] = lower[left] as number;
    out[n++] = Math.min(i - left, 3) * 8 + Math.min(right - i, 3);
    const head = this.heads[right] as number;
    out[n++] = head;
    out[n++] = mix(within(lower, left - 1, from, to, 7), Math.min(i - left, 2));
    out[n++] = mix(within(lower, right + 1, from, to, 7), Math.min(right - i, 2));
    // Clusters.
    const c = cluster[i] as number;
    const p = within(cluster, i - 1, from, to, -2);
    const q = within(cluster, i + 1, from, to, -2);
    out[n++] = p & 63;
    out[n++] = (p >> 6) & 255;
    out[n++] = p >> 14;
    out[n++] = q & 63;
    out[n++] = (q >> 6) & 255;
    out[n++] = q >> 14;
    out[n++] = (within(cluster, i - 2, from, to, -2) >> 6) & 255;
    out[n++] = (within(cluster, i + 2, from, to, -2) >> 6) & 255;
    out[n++] = (p & 63) * 64 + (q & 63);
    out[n++] = (within(cluster, left - 1, from, to, -2) >> 6) & 255;
    out[n++] = (within(cluster, right + 1, from, to, -2) >> 6) & 255;
    out[n++] = (cluster[right] as number) >> 14;
    out[n++] = (cluster[left] as number) >> 14;
    out[n++] = (c & 63) * 64 + ((cluster[right] as number) & 63);
    // Tables.
    const bits = known[i] as number;
    const place = this.#placeOf(i);
    out[n++] = within(known, i - 1, from, to, -1);
    out[n++] = within(known, i + 1, from, to, -1);
    out[n++] = mix(known[left] as number, known[right] as number);
    out[n++] = this.multi[i] as number;
    out[n++] = (this.multi[i] as number) & 3;
    out[n++] = this.organization[i] as number;
    out[n++] = i > from ? (this.organization[i - 1] as number) : -1;
    out[n++] = i + 1 < to ? (this.organization[i + 1] as number) : -1;
    let key = 0;
    for (let k = 1; k <= 6 && i + k <= last && key === 0; k++) {
      const kind = (this.heads[i + k] as number) >> KEY_WORD;
      if (kind) key = kind * 4 + Math.min(k, 3);
    }
    out[n++] = key;
    key = 0;
    for (let k = 1; k <= 6 && i - k >= first && key === 0; k++) {
      const kind = (this.heads[i - k] as number) >> KEY_WORD;
      if (kind) key = kind * 4 + Math.min(k, 3);
    }
    out[n++] = key;
    // Casing.
    out[n++] = place;
    out[n++] = mix(place, sh);
    const seen = this.seen[i] as number;
    out[n++] = seen;
    out[n++] = mix(place, seen);
    // What the rules say.
    const rule = this.rule[i] as number;
    const ruleBefore = i > from ? (this.rule[i - 1] as number) : 0;
    const ruleAfter = i + 1 < to ? (this.rule[i + 1] as number) : 0;
    const info = this.ruleInfo[i] as number;
    out[n++] = rule;
    out[n++] = (ruleBefore * 16 + rule) * 16 + ruleAfter;
    out[n++] = mix(rule, sh);
    out[n++] = mix(rule, w);
    out[n++] = info;
    out[n++] = mix(rule, info & 63);
    out[n++] = mix(rule, info & 0x1c0);
    out[n++] = mix(rule, c & 63);
    out[n++] = mix(rule, this.organization[i] as number);
    out[n++] = mix(rule, place);
    out[n++] = mix(rule, bits);
    out[n++] = mix(rule, (cluster[right] as number) >> 14);
    out[n++] = mix(rule, head);
    out[n++] = mix(rule, after);
    out[n++] = mix(rule, before);
    out[n++] = mix(rule, 4 + this.style);
    out[n++] = mix(this.style, sh);
    out[n++] = mix(this.style, place);
    // What stands about the word here and elsewhere in the document.
    const about = this.surroundings[i] as number;
    out[n++] = mix(rule, about);
    // Each found by the next template: in one loop, where the engine makes one piece of code of it.
    for (let k = given; k < n; k++) out[k] = mix(CONTEXT + k - given, out[k] as number);
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
    out[n++] = e;
    out[n++] = mix(e, rule);
    out[n++] = mix(e, this.#placeOf(i));
    out[n++] = mix(e, sh);
    out[n++] = t;
    out[n++] = mix(t, rule);
    out[n++] = mix(mix(t, e), rule);
    out[n++] = mix(e, (i === first ? 1 : 0) | (i === last ? 2 : 0));
    out[n++] = mix(e, (this.cluster[i] as number) & 63);
    out[n++] = mix(e, this.heads[right] as number);
    for (let k = 0; k < n; k++) out[k] = mix(EVIDENCE + k, out[k] as number);
    return n;
  }
}

/** Numbers of templates: the bits of a word, the first of its place, of its surroundings, of the second pass. */
const BITS = 50;
const CONTEXT = 100;
const ABOUT = 400;
const EVIDENCE = 500;

/** What a column has for token `at` if that is in the block from `from` to `to`. */
const within = (column: Int32Array, at: number, from: number, to: number, otherwise: number): number =>
  at >= from && at < to ? (column[at] as number) : otherwise;
