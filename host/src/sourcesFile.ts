/** The list of sources of a folder, `.tickmark/sources.yaml`. No Node in here. */
import { isKey, keyFor, type Source, SourceRegistry } from '../../core/src/index.ts';
import { type ListItem, type ListProblem, readList, withItem } from './yamlList.ts';

/** What a source may say, in the order in which it is written. */
const sourceFields = ['key', 'title', 'kind', 'link', 'file', 'locator', 'archive', 'seen', 'confidential'] as const;

export interface ReadSources {
  readonly registry: SourceRegistry;
  readonly problems: readonly ListProblem[];
}

export function readSources(text: string): ReadSources {
  const { items, problems, sound } = readList(text, 'source', sourceFields);
  const sources = new Map<string, Source>();
  for (const item of items) {
    const key = item.text('key');
    if (key === '') item.complain('key', 'This source has no key: give it one, such as “key: port-log”.');
    else if (!isKey(key)) item.complain('key', 'A key has no spaces, commas or brackets: write “port-log”.');
    else {
      const known = sources.get(key);
      if (known) item.complain('key', `The key “${key}” is taken: give one of the two another.`);
      const source = known ?? sourceOf(item, key);
      // What is at fault may be the very word that makes it confidential.
      sources.set(key, { ...source, confidential: source.confidential || !sound || item.isFaulty() });
    }
  }
  const registry = new SourceRegistry([...sources.values()], problems.length === 0);
  return { registry, problems: problems.sort((a, b) => a.start - b.start) };
}

const day = /^\d{4}-\d\d-\d\d$/;

function sourceOf(item: ListItem, key: string): Source {
  const kind = item.text('kind');
  if (!['', 'primary', 'secondary'].includes(kind)) item.complain('kind', 'A source is either primary or secondary.');
  const seen = item.text('seen');
  if (seen !== '' && !day.test(seen)) item.complain('seen', 'Write the day as 2026-11-21.');
  return {
    key,
    title: item.text('title') || key,
    kind: kind === 'primary' || kind === 'secondary' ? kind : null,
    link: item.text('link'),
    file: item.text('file'),
    locator: item.text('locator'),
    archive: item.text('archive'),
    seen: day.test(seen) ? seen : '',
    confidential: item.flag('confidential'),
    ...item.place('key'),
  };
}

/** A source as somebody gives it; the key is made from the title where it is left out. */
export type NewSource = Partial<Omit<Source, 'start' | 'end'>> & { readonly title: string };

/** The list with one more source, and the source's key; or why it can't be added, in a sentence. */
export function addSource(text: string, source: NewSource): { readonly text: string; readonly key: string } | string {
  const { registry, problems } = readSources(text);
  const title = flat(source.title);
  if (title === '') return 'A source needs a title.';
  const key = source.key?.trim() || keyFor(title, registry);
  if (!isKey(key)) return 'A key has no spaces, commas or brackets: write “port-log”.';
  if (registry.byKey(key)) return `The key “${key}” is taken.`;
  const fields = Object.fromEntries(
    sourceFields.map(field => {
      const value = source[field] ?? '';
      return [field, typeof value === 'string' ? flat(value) : value];
    }),
  );
  const now = withItem(text, { ...fields, key, title });
  const read = now === null ? null : readSources(now);
  // Nothing that was there may be lost, whatever the list looks like.
  if (now === null || !read?.registry.byKey(key) || registry.sources.some(one => !read.registry.byKey(one.key)))
    return 'The list of sources can’t be added to as it is written: mend it, or add the source by hand.';
  // A fault in the list makes its sources confidential.
  if (read.problems.length > problems.length) return read.problems.at(-1)?.message ?? '';
  return { text: now, key };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
