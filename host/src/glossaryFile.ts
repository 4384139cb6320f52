/** The glossary of a folder, `.tickmark/glossary.yaml`. No Node in here. */
import { Glossary, type GlossaryEntry } from '../../core/src/index.ts';
import { type ListProblem, readList, withItem } from './yamlList.ts';

const fields = ['name', 'aliases', 'avoid', 'note'] as const;

export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly problems: readonly ListProblem[];
}

export function readGlossary(text: string): ReadGlossary {
  const { items, problems } = readList(text, 'name', fields);
  const entries = new Map<string, GlossaryEntry>();
  for (const item of items) {
    const name = flat(item.text('name'));
    const aliases = item.texts('aliases').map(flat);
    const avoid = item.texts('avoid').map(flat);
    const note = item.text('note');
    if (name === '') item.complain('name', 'This entry has no name: write “name: …” as it is to be written.');
    else if (entries.has(name)) item.complain('name', `“${name}” stands in the list twice: join the two.`);
    else {
      const clash = avoid.find(form => form === name || aliases.includes(form));
      if (clash !== undefined) item.complain('avoid', `“${clash}” is to be used and to be avoided: take one out.`);
      entries.set(name, { name, aliases, avoid, note });
    }
  }
  return { glossary: new Glossary([...entries.values()]), problems: problems.sort((a, b) => a.start - b.start) };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The glossary with one more name, or why it can't be added, in a sentence. All else stays as it is. */
export function addName(text: string, name: string): { readonly text: string } | string {
  const { glossary } = readGlossary(text);
  const form = flat(name);
  if (form === '') return 'An entry of the glossary needs a name.';
  if (glossary.entryOf(form)) return `“${form}” is in the glossary.`;
  const now = withItem(text, { name: form });
  const read = now === null ? null : readGlossary(now).glossary;
  const kept = read && glossary.entries.every(entry => read.entries.some(one => one.name === entry.name));
  return now !== null && kept && read.isFine(form)
    ? { text: now }
    : 'The glossary can’t be added to as it is written: mend it, or add the name by hand.';
}
