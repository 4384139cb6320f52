/** What an article is about, as far as it takes to know whether another one tells of the same. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { isEnglishWord } from '../lexicon/englishWords.ts';
import { legalForms, organizationHeads, wellKnownOrganizations } from '../lexicon/organizations.ts';
import { demonyms, peoples } from '../lexicon/peoples.ts';
import { countryNames, wellKnownPlaces } from '../lexicon/places.ts';
import { WORD } from './viewWords.ts';

/** Names that any two articles may share: countries, agencies, exchanges, great cities. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  [
    ...countryNames.flatMap(([, ...names]) => names),
    ...wellKnownPlaces,
    ...wellKnownOrganizations,
    ...demonyms.keys(),
    ...peoples,
  ].map(name => name.toLowerCase()),
);

/** Where the names stand that tell what an article is about: its headline and its first paragraphs. */
const LEAD = 700;
/** What is named so often is a subject wherever it stands. */
const OFTEN = 3;

const stories = new WeakMap<DocumentAnalysis, ReadonlySet<string>>();

/** The names of an article's subjects in small letters, whole and, where they are no everyday words, word by word. */
export function storyOf(document: DocumentAnalysis): ReadonlySet<string> {
  let story = stories.get(document);
  if (!story) {
    story = makeStory(document);
    stories.set(document, story);
  }
  return story;
}

function makeStory({ entities, mentions }: DocumentAnalysis): ReadonlySet<string> {
  const story = new Set<string>();
  for (const entity of entities) {
    const first = mentions[entity.mentions[0] ?? -1];
    if (!first || (first.start > LEAD && entity.mentions.length < OFTEN)) continue;
    for (const name of specificWords(entity.name)) story.add(name);
  }
  return story;
}

/** A name in small letters and those of its words that name nothing else; nothing of a name that is everywhere. */
export function specificWords(name: string): string[] {
  const lower = name.toLowerCase();
  if (EVERYWHERE.has(lower)) return [];
  const words = (lower.match(WORD) ?? []).filter(isSpecific);
  return words.length === 1 && words[0] === lower ? words : [lower, ...words];
}

/** Whether a word in small letters can only be (part of) a name that few articles share. */
export const isSpecific = (word: string): boolean =>
  word.length > 3 && !EVERYWHERE.has(word) && !FORMS.has(word) && !isEnglishWord(word);

/** Parts of names of companies that tell none from another. */
const FORMS: ReadonlySet<string> = new Set([
  ...legalForms,
  ...'intl bros assn dept univ'.split(' '),
  ...[...organizationHeads].map(word => word.toLowerCase()),
]);
