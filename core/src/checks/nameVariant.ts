import type { FormVariant } from '../corpus/formTable.ts';
import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Mention } from '../names/entity.ts';
import type { Check, Fix, TextEdit } from './check.ts';
import { counted, quoted } from './support/words.ts';

/** A name written otherwise than the folder mostly writes it. */
export const nameVariant: Check = {
  code: 'name-variant',
  title: 'Unusual form of a name',
  severity: 'information',
  scope: 'corpus',
  run({ uri, document, corpus, desk: { glossary } }, report) {
    for (const mention of document.mentions) {
      const { start, end } = mention;
      const form = formOf(document.source.text, mention);
      const wanted = glossary.insteadOf(form);
      if (wanted) {
        const { name } = wanted;
        const fix: Fix = { title: `Use ${quoted(name)}`, edits: [{ uri, start, end, newText: name }] };
        report({
          start,
          end,
          message: `${quoted(form)} is to be written ${quoted(name)}, by the glossary.`,
          fixes: [fix],
        });
        continue;
      }
      // What people have settled is not for counting.
      if (glossary.isFine(form)) continue;
      const variant = corpus.usualForm(form);
      if (!variant || !isMeant(variant, mention)) continue;
      const here: Fix = { title: `Use ${quoted(variant.usual)}`, edits: [{ uri, start, end, newText: variant.usual }] };
      report({ start, end, message: message(form, variant), fixes: [here] });
    }
  },
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
const formOf = (text: string, { start, end }: Mention): string => oneLine(text.slice(start, end));

/** A given name is one only where it names a person. */
const isMeant = ({ kind }: FormVariant, { type }: Mention): boolean => kind !== 'givenName' || type === 'person';

/**
 * The usual form in every place of the folder that this check reports for the words of a finding; null where there is but
 * one. Made when it is asked for: a finding that knew the places of other articles would change with each of their keystrokes.
 */
export function usualEverywhere(corpus: CorpusSnapshot, words: string): Fix | null {
  const form = oneLine(words);
  const variant = corpus.usualForm(form);
  if (!variant) return null;
  const edits = variant.holders.flatMap((uri): TextEdit[] => {
    const document = corpus.documents.get(uri);
    return (document?.mentions ?? [])
      .filter(mention => isMeant(variant, mention) && formOf(document?.source.text ?? '', mention) === form)
      .map(({ start, end }) => ({ uri, start, end, newText: variant.usual }));
  });
  if (edits.length < 2) return null;
  const files = new Set(edits.map(edit => edit.uri)).size;
  const where = files > 1 ? ` (${files} articles)` : '';
  return { title: `Use ${quoted(variant.usual)} in all ${edits.length} places${where}`, edits };
}

function message(form: string, { usual, kind, count, files }: FormVariant): string {
  const where = `(${count === 1 ? 'once' : `${count} times`} in ${counted(files, 'article')})`;
  const why = kind === 'givenName' ? ': the family name comes first' : '';
  return `${quoted(form)} is written ${quoted(usual)} elsewhere ${where}${why}.`;
}
