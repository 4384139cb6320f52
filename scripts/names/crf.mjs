// A linear conditional random field over hashed features, trained with AdaGrad. An example may leave open which of
// several labels a token has: the loss is then that of all labellings that agree with it.

/** Places in the tables that count features; four times what the whole of the training text has. */
const PLACES = 2 ** 24;
/** Tokens of a run at most; what is longer is cut. */
const LONGEST = 2048;

/** Runs of tokens with their features, in columns. */
export class Examples {
  #engine;
  #features = new Int32Array(2 ** 20);
  #count = 0;
  /** Where the features of each token begin; one more than tokens. */
  offsets = [0];
  masks = [];
  /** First token of each run, and its document. */
  runs = [];
  documents = [];

  constructor(engine) {
    this.#engine = engine;
  }

  get tokens() {
    return this.masks.length;
  }
  get features() {
    return this.#features;
  }

  begin(document) {
    this.runs.push(this.tokens);
    this.documents.push(document);
  }

  /** Adds a token with the labels that it may have. */
  add(hashes, count, mask) {
    this.masks.push(mask);
    this.offsets.push(this.#count);
    this.addMore(hashes, count);
  }

  /** Adds features to the last token. */
  addMore(hashes, count) {
    if (this.#count + count > this.#features.length) {
      const wider = new Int32Array(this.#features.length * 2);
      wider.set(this.#features);
      this.#features = wider;
    }
    for (let k = 0; k < count; k++) this.#features[this.#count++] = this.#engine.keyOf(hashes[k]);
    this.offsets[this.tokens] = this.#count;
  }

  /** The token after run `run`. */
  limit(run) {
    return run + 1 < this.runs.length ? this.runs[run + 1] : this.tokens;
  }
}

export class Crf {
  /** Key of a feature → its row. */
  keys = new Map();
  weights;
  transitions;
  #engine;
  #examples;
  #used = [];
  /** Row of each feature of the examples, -1 for those left out. */
  #rows;
  #allowed;
  #table;

  constructor(engine, examples, { seenAtLeast, without = () => false, only = () => true }) {
    this.#engine = engine;
    this.#examples = examples;
    const { LABELS, mayFollow } = engine;
    this.transitions = new Float32Array((LABELS + 1) * LABELS);
    this.#allowed = Uint8Array.from(this.transitions, (_, i) => {
      const before = Math.floor(i / LABELS);
      return mayFollow(before === LABELS ? 0 : before, i % LABELS) ? 1 : 0;
    });
    const places = new Int32Array(PLACES);
    const counts = new Uint8Array(PLACES);
    const placeOf = key => {
      let at = key & (PLACES - 1);
      while (places[at] !== 0 && places[at] !== key) at = (at + 1) & (PLACES - 1);
      return at;
    };
    const { runs, documents, offsets, features } = examples;
    for (let run = 0; run < runs.length; run++) {
      if (without(documents[run])) continue;
      this.#used.push(run);
      const end = offsets[examples.limit(run)];
      for (let k = offsets[runs[run]]; k < end; k++) {
        const at = placeOf(features[k]);
        places[at] = features[k];
        if (counts[at] < 255) counts[at]++;
      }
    }
    const rowAt = new Int32Array(PLACES).fill(-1);
    for (let at = 0; at < PLACES; at++) {
      if (counts[at] < seenAtLeast || !only(places[at])) continue;
      rowAt[at] = this.keys.size;
      this.keys.set(places[at], rowAt[at]);
    }
    this.#rows = new Int32Array(offsets[examples.tokens]);
    for (const run of this.#used) {
      const end = offsets[examples.limit(run)];
      for (let k = offsets[runs[run]]; k < end; k++) this.#rows[k] = rowAt[placeOf(features[k])];
    }
    this.weights = new Float32Array(this.keys.size * LABELS);
  }

  train(rounds, { rate, dropped }) {
    const { LABELS } = this.#engine;
    const { weights, transitions } = this;
    const { runs, masks, offsets } = this.#examples;
    const allowed = this.#allowed;
    const rows = this.#rows;
    const squares = new Float32Array(weights.length);
    const transitionSquares = new Float32Array(transitions.length);
    const lattice = new Lattice(LABELS, LONGEST);
    const out = new Uint8Array(LONGEST * 256);
    const order = [...this.#used];
    const chance = generator(12345);
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(chance() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
      }
      for (const run of order) {
        const first = runs[run];
        const count = Math.min(this.#examples.limit(run) - first, LONGEST);
        const base = offsets[first];
        for (let i = 0; i < count; i++) {
          const scores = lattice.clear(i);
          for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
            out[k - base] = chance() < dropped ? 1 : 0;
            if (out[k - base] || rows[k] < 0) continue;
            const row = rows[k] * LABELS;
            for (let label = 0; label < LABELS; label++) scores[i * LABELS + label] += weights[row + label];
          }
        }
        if (!lattice.run(count, transitions, allowed, masks, first)) continue;
        const { gradient, transitionGradient } = lattice;
        for (let i = 0; i < count; i++) {
          if (lattice.isSettled(i)) continue;
          for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
            if (out[k - base] || rows[k] < 0) continue;
            const row = rows[k] * LABELS;
            for (let label = 0; label < LABELS; label++) {
              const slope = gradient[i * LABELS + label];
              const sum = squares[row + label] + slope * slope;
              squares[row + label] = sum;
              weights[row + label] += (rate * slope) / Math.sqrt(sum + TINY);
            }
          }
        }
        for (let k = 0; k < transitions.length; k++) {
          const slope = transitionGradient[k];
          if (!allowed[k] || slope === 0) continue;
          transitionSquares[k] += slope * slope;
          transitions[k] += (rate * slope) / Math.sqrt(transitionSquares[k] + TINY);
        }
      }
    }
    // What was left out by chance in training is all there in use.
    for (let k = 0; k < weights.length; k++) weights[k] *= 1 - dropped;
  }

  /** Keys of the features that weigh most. */
  heaviest(count) {
    const { LABELS } = this.#engine;
    const weight = row => {
      let most = 0;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(this.weights[row * LABELS + label]));
      return most;
    };
    const ordered = [...this.keys].map(([key, row]) => [weight(row), key]).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    return new Set(ordered.slice(0, count).map(([, key]) => key));
  }

  /** Labels of all tokens of a document in one pass, in floating point. */
  label(features) {
    const { LABELS, HashTable } = this.#engine;
    if (!this.#table) {
      this.#table = new HashTable(this.keys.size);
      for (const [key, row] of this.keys) this.#table.set(key, row * LABELS);
    }
    const labels = new Uint8Array(features.view.count);
    const { segments } = features;
    for (let s = 0; s < segments.length; s += 2) {
      const first = segments[s];
      const last = segments[s + 1];
      const back = [];
      let before = null;
      for (let i = first; i <= last; i++) {
        const scores = new Float64Array(LABELS);
        const count = features.read(i, first, last);
        for (let k = 0; k < count; k++) {
          const row = this.#table.get(features.out[k]);
          if (row < 0) continue;
          for (let label = 0; label < LABELS; label++) scores[label] += this.weights[row + label];
        }
        const from = new Uint8Array(LABELS);
        for (let label = 0; label < LABELS; label++) {
          let best = Number.NEGATIVE_INFINITY;
          for (let p = before ? 0 : LABELS; p < (before ? LABELS : LABELS + 1); p++) {
            if (!this.#allowed[p * LABELS + label]) continue;
            const score = (before ? before[p] : 0) + this.transitions[p * LABELS + label];
            if (score > best) {
              best = score;
              from[label] = p;
            }
          }
          scores[label] += best;
        }
        back.push(from);
        before = scores;
      }
      let label = before.indexOf(Math.max(...before));
      for (let i = last; i >= first; i--) {
        labels[i] = label;
        label = back[i - first][label];
      }
    }
    return labels;
  }
}

const TINY = 1e-6;

/** Sums over all labellings of a run, and over those that its masks allow (forward and backward). */
class Lattice {
  #labels;
  #scores;
  #edges;
  #all;
  #right;
  gradient;
  transitionGradient;

  constructor(labels, longest) {
    this.#labels = labels;
    const size = labels * longest;
    this.#scores = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.#all = { forward: new Float64Array(size), backward: new Float64Array(size) };
    this.#right = { forward: new Float64Array(size), backward: new Float64Array(size) };
    this.#edges = new Float64Array((labels + 1) * labels);
    this.transitionGradient = new Float64Array((labels + 1) * labels);
  }

  /** The scores, those of token `i` set to zero. */
  clear(i) {
    const labels = this.#labels;
    this.#scores.fill(0, i * labels, (i + 1) * labels);
    return this.#scores;
  }

  /** Fills both gradients; false if the masks allow nothing. `masks[first]` is that of the first token. */
  run(count, transitions, allowed, masks, first) {
    const labels = this.#labels;
    const scores = this.#scores;
    for (let i = 0; i < count; i++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let k = i * labels; k < (i + 1) * labels; k++) most = Math.max(most, scores[k]);
      for (let k = i * labels; k < (i + 1) * labels; k++) scores[k] = Math.exp(scores[k] - most);
    }
    for (let k = 0; k < transitions.length; k++) this.#edges[k] = allowed[k] ? Math.exp(transitions[k]) : 0;
    const any = 2 ** labels - 1;
    if (!this.#sum(this.#right, count, i => masks[first + i])) return false;
    this.#sum(this.#all, count, () => any);
    this.gradient.fill(0, 0, count * labels);
    this.transitionGradient.fill(0);
    this.#collect(this.#right, count, 1);
    this.#collect(this.#all, count, -1);
    return true;
  }

  /** Whether token `i` has nothing more to learn. */
  isSettled(i) {
    const labels = this.#labels;
    for (let k = i * labels; k < (i + 1) * labels; k++) if (Math.abs(this.gradient[k]) >= 1e-4) return false;
    return true;
  }

  #sum({ forward, backward }, count, maskOf) {
    const labels = this.#labels;
    const scores = this.#scores;
    const edges = this.#edges;
    for (let i = 0; i < count; i++) {
      const mask = maskOf(i);
      let total = 0;
      for (let label = 0; label < labels; label++) {
        let sum = 0;
        if (mask & (1 << label)) {
          if (i === 0) sum = edges[labels * labels + label];
          else for (let p = 0; p < labels; p++) sum += forward[(i - 1) * labels + p] * edges[p * labels + label];
          sum *= scores[i * labels + label];
        }
        forward[i * labels + label] = sum;
        total += sum;
      }
      if (!(total > 0)) return false;
      for (let label = 0; label < labels; label++) forward[i * labels + label] /= total;
    }
    for (let i = count - 1; i >= 0; i--) {
      const mask = maskOf(i);
      let total = 0;
      for (let label = 0; label < labels; label++) {
        let sum = 0;
        if (mask & (1 << label)) {
          if (i === count - 1) sum = 1;
          else {
            const next = (i + 1) * labels;
            for (let q = 0; q < labels; q++) sum += edges[label * labels + q] * scores[next + q] * backward[next + q];
          }
        }
        backward[i * labels + label] = sum;
        total += sum;
      }
      for (let label = 0; label < labels; label++) backward[i * labels + label] /= total;
    }
    return true;
  }

  /** Adds what is expected of each label and transition. */
  #collect({ forward, backward }, count, sign) {
    const labels = this.#labels;
    const { gradient, transitionGradient } = this;
    const scores = this.#scores;
    const edges = this.#edges;
    for (let i = 0; i < count; i++) {
      let total = 0;
      for (let k = i * labels; k < (i + 1) * labels; k++) total += forward[k] * backward[k];
      for (let k = i * labels; k < (i + 1) * labels; k++) gradient[k] += (sign * forward[k] * backward[k]) / total;
      if (i === 0) {
        for (let k = 0; k < labels; k++)
          transitionGradient[labels * labels + k] += (sign * forward[k] * backward[k]) / total;
        continue;
      }
      total = 0;
      for (let p = 0; p < labels; p++) {
        const before = forward[(i - 1) * labels + p];
        for (let k = 0; k < labels; k++)
          total += before * edges[p * labels + k] * scores[i * labels + k] * backward[i * labels + k];
      }
      for (let p = 0; p < labels; p++) {
        const before = (sign * forward[(i - 1) * labels + p]) / total;
        if (before === 0) continue;
        for (let k = 0; k < labels; k++)
          transitionGradient[p * labels + k] +=
            before * edges[p * labels + k] * scores[i * labels + k] * backward[i * labels + k];
      }
    }
  }
}

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
