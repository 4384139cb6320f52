import { DocumentFacts } from './documentFacts.ts';
import { ALONE, type DocumentEvidence } from './evidence.ts';
import { Flag } from './flags.ts';
import { mix } from './hash.ts';
import { Group, keyOfGroup, Templates } from './templates.ts';
import { Field, KEY_WORD, NO_WORD, WORD } from './vocabulary.ts';

/** How far the stretch of capitals about a token is followed. */
const STRETCH = 64;
/** How far a word that tells the kind of a name is looked for. */
const KEY_REACH = 6;
/** Groups of one token at most. */
const GROUPS = 32;

/** The features of the tokens of a document, in groups; see `Group`. */
export class DocumentFeatures extends DocumentFacts {
  /** Two keys for each group of the token read last. */
  readonly keys = new Int32Array(2 * GROUPS);
  #templates: Templates | null = null;
  #count = 0;

  /** Feature hashes of the token read last: for training. */
  get out(): Int32Array {
    return this.#spelled.out;
  }
  get #spelled(): Templates {
    this.#templates ??= new Templates(this.words);
    return this.#templates;
  }

  /** Fills `out` with the features of token `i` of the run from `first` to `last`; returns how many. */
  read(i: number, first: number, last: number): number {
    return this.#spell(this.readGroups(this.blockOf(i), i, first, last));
  }

  /** Fills `out` with the features of token `i` that a first pass gives; returns how many. */
  readEvidence(i: number, first: number, last: number, evidence: Pick<DocumentEvidence, 'of' | 'tail'>): number {
    return this.#spell(this.readEvidenceGroups(i, first, last, evidence.of(i), evidence.tail(i)));
  }

  #spell(groups: number): number {
    let n = 0;
    for (let g = 0; g < groups; g++)
      n = this.#spelled.read(this.keys[2 * g] as number, this.keys[2 * g + 1] as number, n);
    return n;
  }

  blockOf(i: number): number {
    return this.columns.block[i] as number;
  }

  #of(word: number, field: number): number {
    return this.words.of(word, field);
  }

  #add(group: number, first: number, value: number): void {
    this.keys[this.#count++] = first;
    this.keys[this.#count++] = keyOfGroup(group, value);
  }

  /** Fills `keys` with the groups of token `i` of the run from `first` to `last` of a block; returns how many. */
  readGroups(block: number, i: number, first: number, last: number): number {
    this.#count = 0;
    const { word, flags, rule: rules, organization, multi } = this.columns;
    const from = this.firstOfBlock[block] as number;
    const to = this.firstOfBlock[block + 1] as number;
    const own = word[i] as number;
    const before = i > from ? (word[i - 1] as number) : NO_WORD;
    const after = i + 1 < to ? (word[i + 1] as number) : NO_WORD;
    const rule = rules[i] as number;
    const place = this.#placeOf(i);
    const shape = this.#of(own, Field.shapeNumber) << 1;
    this.#add(Group.word, own, 0);
    this.#add(Group.ruled, own, rule | (this.style << 4) | (place << 6));
    // Neighbours.
    this.#add(Group.before, before, shape | (before === NO_WORD || (flags[i - 1] as number) & Flag.run ? 1 : 0));
    this.#add(Group.after, after, shape | (after === NO_WORD || (flags[i + 1] as number) & Flag.run ? 1 : 0));
    this.#add(Group.twoBefore, i - 1 > from ? (word[i - 2] as number) : NO_WORD, 0);
    this.#add(Group.twoAfter, i + 2 < to ? (word[i + 2] as number) : NO_WORD, 0);
    const shapes = mix(mix(this.#of(before, Field.shape), this.#of(own, Field.shape)), this.#of(after, Field.shape));
    this.#add(Group.shapes, shapes, 0);
    const clusterBefore = this.#of(before, Field.cluster);
    const clusterAfter = this.#of(after, Field.cluster);
    this.#add(Group.clusters, (clusterBefore & 63) * 64 + (clusterAfter & 63), 0);
    // The run: what stands before and after it, where in it this is.
    const beforeRun = first > from ? (word[first - 1] as number) : NO_WORD;
    const afterRun = last + 1 < to ? (word[last + 1] as number) : NO_WORD;
    this.#add(Group.aboutRun, mix(this.#of(beforeRun, Field.lower), this.#of(afterRun, Field.lower)), 0);
    this.#add(Group.beforeRun, beforeRun, rule | (Math.min(i - first, 2) << 4));
    this.#add(Group.afterRun, afterRun, rule | (Math.min(last - i, 2) << 4));
    // Stretch of capitals about it without small words.
    let left = i;
    while (left > first && i - left < STRETCH && (flags[left - 1] as number) & Flag.capital) left--;
    const right = this.#endOfStretch(i, last);
    this.#add(
      Group.position,
      multi[i] as number,
      (Math.min(i - first, 3) * 8 + Math.min(last - i, 3)) |
        ((Math.min(i - left, 3) * 8 + Math.min(right - i, 3)) << 5),
    );
    this.#add(Group.right, word[right] as number, rule | ((this.#of(own, Field.cluster) & 63) << 4));
    this.#add(Group.left, word[left] as number, this.#of(word[right] as number, Field.bits));
    this.#add(Group.beforeStretch, left > from ? (word[left - 1] as number) : NO_WORD, Math.min(i - left, 2));
    this.#add(Group.afterStretch, right + 1 < to ? (word[right + 1] as number) : NO_WORD, Math.min(right - i, 2));
    // Tables.
    let keyAfter = 0;
    for (let k = 1; k <= KEY_REACH && i + k <= last && keyAfter === 0; k++) {
      const kind = this.#of(word[i + k] as number, Field.heads) >> KEY_WORD;
      if (kind) keyAfter = kind * 4 + Math.min(k, 3);
    }
    let keyBefore = 0;
    for (let k = 1; k <= KEY_REACH && i - k >= first && keyBefore === 0; k++) {
      const kind = this.#of(word[i - k] as number, Field.heads) >> KEY_WORD;
      if (kind) keyBefore = kind * 4 + Math.min(k, 3);
    }
    this.#add(
      Group.tables,
      (organization[i] as number) |
        ((i > from ? (organization[i - 1] as number) : 255) << 8) |
        ((i + 1 < to ? (organization[i + 1] as number) : 255) << 16) |
        (rule << 24),
      keyAfter | (keyBefore << 6),
    );
    const ruleBefore = i > from ? (rules[i - 1] as number) : 0;
    const ruleAfter = i + 1 < to ? (rules[i + 1] as number) : 0;
    this.#add(Group.rules, this.columns.ruleInfo[i] as number, rule | (ruleBefore << 4) | (ruleAfter << 8));
    // What stands about the word here and elsewhere in the document.
    this.#add(
      Group.document,
      this.columns.surroundings[i] as number,
      rule | ((this.columns.seen[i] as number) << 4) | (place << 8),
    );
    return this.#count >> 1;
  }

  /** The same for what a first pass gives: `of` and `tail` of `DocumentEvidence`. */
  readEvidenceGroups(i: number, first: number, last: number, evidence: number, tail: number): number {
    this.#count = 0;
    if (evidence <= ALONE) return 0;
    const { word, rule } = this.columns;
    const edges = (i === first ? 1 : 0) | (i === last ? 2 : 0);
    this.#add(
      Group.evidence,
      evidence | (tail << 7) | ((rule[i] as number) << 11) | (this.#placeOf(i) << 15) | (edges << 19),
      0,
    );
    this.#add(Group.evidenceWord, word[i] as number, evidence);
    const head = word[this.#endOfStretch(i, last)] as number;
    this.#add(Group.evidenceHead, this.#of(head, Field.heads), evidence);
    return this.#count >> 1;
  }

  #endOfStretch(i: number, last: number): number {
    const { flags } = this.columns;
    let right = i;
    while (right < last && right - i < STRETCH && (flags[right + 1] as number) & Flag.capital) right++;
    return right;
  }

  /** What the capital of token `i` shows: sentence start, casing of the sentence, whether it is an English word. */
  #placeOf(i: number): number {
    const { flags, casing, word } = this.columns;
    const opening = (flags[i] as number) & Flag.opening ? 1 : 0;
    const isWord = this.#of(word[i] as number, Field.bits) & WORD ? 8 : 0;
    return opening | ((casing[i] as number) << 1) | isWord;
  }
}
