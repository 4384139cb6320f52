/** The glossary of a folder, `.tickmark/glossary.yaml`. No Node in here. */
import { Glossary, type GlossaryEntry } from '../../core/src/index.ts';
import { type ListItem, type ListProblem, readList, withItem, withText } from './yamlList.ts';

const fields = ['name', 'aliases', 'avoid', 'note'] as const;

export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly problems: readonly ListProblem[];
}

export function readGlossary(text: string): ReadGlossary {
  const { items, problems } = readList(text, 'name', fields);
  const entries = new Map<string, GlossaryEntry>();
  const places = new Map<GlossaryEntry, ListItem>();
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
      const entry = { name, aliases, avoid, note };
      entries.set(name, entry);
      places.set(entry, item);
    }
  }
  const glossary = new Glossary([...entries.values()]);
  for (const [entry, item] of places) {
    for (const field of ['name', 'aliases', 'avoid'] as const) {
      for (const form of [entry[field]].flat()) {
        if (!glossary.links.contested.has(form)) continue;
        item.complain(
          field,
          `“${form}” stands in several entries, so it is linked with none of them: leave it in one of them alone.`,
        );
      }
    }
  }
  return { glossary, problems: problems.sort((a, b) => a.start - b.start) };
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

/**
 * The glossary with one more form of a name, as an alias; the name is added where there is no entry that has it. Or why
 * it can't be, in a sentence.
 */
export function addAlias(text: string, name: string, alias: string): { readonly text: string } | string {
  const { glossary } = readGlossary(text);
  const [wanted, form] = [flat(name), flat(alias)];
  if (wanted === '' || form === '' || wanted === form) return 'Two forms of a name are needed.';
  const entry = glossary.entryOf(wanted);
  const other = glossary.entryOf(form);
  if (other)
    return other === entry ? `“${form}” is in the glossary.` : `“${form}” is in the glossary, as “${other.name}”.`;
  const now = entry
    ? withText(text, item => flat(item.text('name')) === entry.name, 'aliases', form)
    : withItem(text, { name: wanted, aliases: [form] });
  const read = now === null ? null : readGlossary(now).glossary;
  const aliases = entry ? [...entry.aliases, form] : [form];
  const expected = glossary.entries.map(one => (one === entry ? { ...one, aliases } : one));
  if (!entry) expected.push({ name: wanted, aliases, avoid: [], note: '' });
  return now !== null && JSON.stringify(read?.entries) === JSON.stringify(expected)
    ? { text: now }
    : 'The glossary can’t be added to as it is written: mend it, or add the name by hand.';
}
