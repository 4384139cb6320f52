import { type TitleUse, titleConflicts } from '../corpus/titleTable.ts';
import type { Check } from './check.ts';
import { fileName, listed, place, quoted } from './support/words.ts';

/** Places that a finding points at, and files that its message names. */
const shown = { related: 8, files: 3 };

/** A person with two posts that nobody holds at one time. */
export const titleVariant: Check = {
  code: 'title-variant',
  title: 'Title that differs elsewhere',
  severity: 'information',
  scope: 'corpus',
  run({ uri, document, corpus }, report) {
    const seen = new Set<string>();
    document.entities.forEach((entity, index) => {
      if (entity.type !== 'person' || entity.titles.length === 0) return;
      const id = corpus.entityId(uri, index);
      if (seen.has(id)) return;
      seen.add(id);
      for (const { use, others } of titleConflicts(corpus.titlesOf(id), uri)) {
        report({
          start: use.start,
          end: use.end,
          message: `${entity.name.replace(/\s+/g, ' ')} is ${quoted(use.text)} here, ${otherTitles(use, others, at => place(corpus, uri, at))}.`,
          related: others.slice(0, shown.related).map(other => ({
            uri: other.uri,
            start: other.start,
            end: other.end,
            message: `Here ${quoted(other.text)}.`,
          })),
        });
      }
    });
  },
};

/** `“Chinese President” in a.txt and b.txt`, each title once. */
function otherTitles(use: TitleUse, others: readonly TitleUse[], placeHere: (at: number) => string): string {
  const byText = new Map<string, string[]>();
  for (const other of others) {
    const text = quoted(other.text);
    const at = other.uri === use.uri ? placeHere(other.start) : fileName(other.uri);
    byText.set(text, [...(byText.get(text) ?? []), at]);
  }
  return listed([...byText].map(([text, places]) => `${text} in ${some(places)}`));
}

const some = (places: readonly string[]): string =>
  places.length > shown.files
    ? `${places.slice(0, shown.files).join(', ')} and ${places.length - shown.files} more`
    : listed(places);
