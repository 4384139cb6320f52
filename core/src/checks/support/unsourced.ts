/** Which figures of an article stand without a source: each is given once, and not where the same is credited elsewhere. */
import type { Claim } from '../../claims/claim.ts';
import { windowOf } from '../../claims/measure.ts';
import { isContentWord } from '../../corpus/contentWords.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';

const known = new WeakMap<DocumentAnalysis, readonly Claim[]>();

/** Claims that a reader would want a source for and that nobody is credited for, in order of position. */
export function unsourcedClaims(document: DocumentAnalysis): readonly Claim[] {
  let claims = known.get(document);
  if (!claims) {
    claims = findUnsourced(document);
    known.set(document, claims);
  }
  return claims;
}

function findUnsourced(document: DocumentAnalysis): Claim[] {
  const wanted = document.claims.filter(claim => claim.needsSource);
  const credited = new FiguresOnce(document);
  for (const claim of wanted) if (claim.sourced) credited.add(claim);
  const found = new FiguresOnce(document);
  return wanted.filter(claim => {
    if (claim.sourced || credited.has(claim) || found.has(claim)) return false;
    const figure = document.quantities[claim.quantity] as Quantity;
    // A headline gives its source in the story below.
    if (document.blocks[firstEndingAfter(document.blocks, figure.start)]?.kind === 'heading') return false;
    found.add(claim);
    return true;
  });
}

/** As many claims of one value are looked at; a file that has more is a table or noise. */
const MOST_OF_ONE_VALUE = 64;

/** Claims by the value of their figure, to find the one that says the same. */
class FiguresOnce {
  readonly #document: DocumentAnalysis;
  readonly #byValue = new Map<string, { claim: Claim; words: ReadonlySet<string> | undefined }[]>();

  constructor(document: DocumentAnalysis) {
    this.#document = document;
  }

  #key(claim: Claim): string {
    const { kind, low, high, unit } = this.#document.quantities[claim.quantity] as Quantity;
    return JSON.stringify([kind, low, high, unit]);
  }

  add(claim: Claim): void {
    const key = this.#key(claim);
    const others = this.#byValue.get(key);
    if (!others) this.#byValue.set(key, [{ claim, words: undefined }]);
    else if (others.length < MOST_OF_ONE_VALUE) others.push({ claim, words: undefined });
  }

  /** Whether the same value of the same thing was added. */
  has(claim: Claim): boolean {
    const others = this.#byValue.get(this.#key(claim));
    if (!others) return false;
    if (others.some(other => other.claim.measure.some(word => claim.measure.includes(word)))) return true;
    // The measure may be put in other words: then the rest of the sentence must be much alike.
    const words = tellingWords(this.#document, claim);
    return others.some(other => {
      other.words ??= new Set(tellingWords(this.#document, other.claim));
      let same = 0;
      for (const word of words) if (other.words.has(word)) same++;
      return same >= 2;
    });
  }
}

/** Words with meaning of the claim's sentence, without the figure's own. */
function tellingWords(document: DocumentAnalysis, claim: Claim): readonly string[] {
  const { text } = document.source;
  const figure = document.quantities[claim.quantity] as Quantity;
  const { start, end } = windowOf(figure, claim);
  const around = `${text.slice(start, figure.start)} ${text.slice(figure.end, end)}`;
  return (around.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(isContentWord);
}
