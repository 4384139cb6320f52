import type { FormVariant } from '../corpus/formTable.ts';
import type { Check } from './check.ts';
import { counted, quoted } from './support/words.ts';

/** A name written otherwise than the folder mostly writes it. */
export const nameVariant: Check = {
  code: 'name-variant',
  title: 'Unusual form of a name',
  severity: 'information',
  scope: 'corpus',
  run({ uri, document, corpus }, report) {
    for (const { start, end, type } of document.mentions) {
      const words = document.source.text.slice(start, end);
      const variant = corpus.usualForm(words.replace(/\s+/g, ' '));
      if (!variant || (variant.kind === 'givenName' && type !== 'person')) continue;
      report({
        start,
        end,
        message: message(words, variant),
        fixes: [{ title: `Use ${quoted(variant.usual)}`, edits: [{ uri, start, end, newText: variant.usual }] }],
      });
    }
  },
};

function message(words: string, { usual, kind, count, files }: FormVariant): string {
  const where = `(${count} times in ${counted(files, 'article')})`;
  const why = kind === 'givenName' ? ': the family name comes first' : '';
  return `${quoted(words)} is written ${quoted(usual)} elsewhere ${where}${why}.`;
}
