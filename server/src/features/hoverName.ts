/** The hover on a name: who it is, what it is called, where it stands, and with whom. */
import { byCodeUnit, type CorpusEntity, type EntityType } from '../../../core/src/index.ts';
import { dotted, type Line, type Part } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { fullestMention } from './references.ts';
import type { FileView, FolderView } from './view.ts';
import { lineOf, nameOf, oneLine } from './words.ts';

/** How many titles, forms, companions and figures are named. */
const shown = { titles: 3, forms: 5, companions: 4, figures: 3 };

const typeWords: Record<EntityType, string> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
  work: 'work',
  group: 'group of people',
  other: 'name',
};

/** One document's part in an entity over all files. */
interface Share {
  readonly file: FileView;
  /** Indexes into the document's `entities`. */
  readonly entities: ReadonlySet<number>;
}

export function nameLines(folder: FolderView, file: FileView, index: number): Line[] {
  const entity = file.document.entities[index];
  if (!entity) return [];
  const id = folder.snapshot.entityId(file.uri, index);
  const whole = folder.snapshot.entities.get(id);
  const parts = partsOf(folder, file, index, id, whole);
  const name = whole ? nameOf(whole) : entity.name;
  return [
    dotted([{ text: oneLine(name), style: 'bold' }], [typeWords[entity.type]]),
    titleLine(file, parts),
    formLine(name, whole, entity.aliases),
    countLine(file, index, whole),
    companionLine(folder, parts, id),
    figureLine(file, parts),
  ];
}

/** The documents that speak of an entity, this one first. */
function partsOf(
  folder: FolderView,
  file: FileView,
  index: number,
  id: string,
  whole: CorpusEntity | undefined,
): Share[] {
  const uris = new Set([file.uri, ...(whole?.mentions ?? []).map(place => place.uri)]);
  return [...uris].flatMap(uri => {
    const there = folder.file(uri);
    if (!there) return [];
    const entities = new Set<number>(uri === file.uri ? [index] : []);
    there.document.entities.forEach((_, i) => {
      if (folder.snapshot.entityId(uri, i) === id) entities.add(i);
    });
    return [{ file: there, entities }];
  });
}

/** Titles with the file or the number of files that give them, those given most often first. */
function titleLine(file: FileView, parts: readonly Share[]): Line {
  const files = new Map<string, Set<FileView>>();
  for (const { file: there, entities } of parts) {
    for (const index of entities) {
      for (const { text } of there.document.entities[index]?.titles ?? []) {
        const title = oneLine(text);
        files.set(title, (files.get(title) ?? new Set()).add(there));
      }
    }
  }
  const sorted = [...files].sort(([a, x], [b, y]) => y.size - x.size || byCodeUnit(a, b)).slice(0, shown.titles);
  return dotted(
    ...sorted.map(([title, holders]): Line => {
      const [only] = holders;
      if (holders.size > 1) return [`${title} (${holders.size} articles)`];
      return [only === file ? title : `${title} (${only?.name})`];
    }),
  );
}

function formLine(name: string, whole: CorpusEntity | undefined, aliases: readonly string[]): Line {
  const forms = (whole ? whole.forms.map(([form]) => form) : aliases).filter(form => form !== name);
  if (forms.length === 0) return [];
  const listed = dotted(...forms.slice(0, shown.forms).map((form): Line => [{ text: oneLine(form), style: 'italic' }]));
  const more = forms.length > shown.forms ? ` and ${forms.length - shown.forms} more` : '';
  return ['also ', ...listed, more];
}

function countLine(file: FileView, index: number, whole: CorpusEntity | undefined): Line {
  const { document } = file;
  const entity = document.entities[index];
  const first = entity && document.mentions[entity.mentions[0] ?? -1];
  if (!entity || !first) return [];
  const times = entity.mentions.length === 1 ? 'once' : `${entity.mentions.length} times`;
  const here: Line = [`${times} here, first in `, placeLink(file, file, first.start)];
  const full = fullestMention(file, entity);
  const fuller: Line =
    full && full.start !== first.start && lineOf(file, full.start) !== lineOf(file, first.start)
      ? [', in full in ', placeLink(file, file, full.start)]
      : [];
  const files = new Set(whole?.mentions.map(place => place.uri)).size;
  return dotted([...here, ...fuller], [whole && files > 1 ? `${whole.mentions.length} in ${files} articles` : '']);
}

/** Names that stand in the same sentences, most often first. */
function companionLine(folder: FolderView, parts: readonly Share[], id: string): Line {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { file, entities } of parts) {
    for (const other of companions(file, entities)) {
      const otherId = folder.snapshot.entityId(file.uri, other);
      if (otherId === id) continue;
      const otherWhole = folder.snapshot.entities.get(otherId);
      const name = otherWhole ? nameOf(otherWhole) : (file.document.entities[other]?.name ?? '');
      const known = counts.get(otherId);
      if (known) known.count++;
      else counts.set(otherId, { name, count: 1 });
    }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name));
  const listed = best
    .slice(0, shown.companions)
    .map(({ name, count }) => `${oneLine(name)}${count > 1 ? ` ${count}` : ''}`);
  return listed.length > 0 ? [`with ${listed.join(', ')}`] : [];
}

/** For each sentence that speaks of the entities, the others in it, each once. One walk over mentions and sentences. */
function* companions(
  { document: { sentences, mentions } }: FileView,
  entities: ReadonlySet<number>,
): Generator<number> {
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const others = new Set<number>();
    let here = false;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end; next++) {
      const { entity } = mentions[next] as { entity: number };
      if (entities.has(entity)) here = true;
      else others.add(entity);
    }
    if (here) yield* others;
  }
}

/** Figures about this name, those of this article first. */
function figureLine(file: FileView, parts: readonly Share[]): Line {
  const figures: Line[] = [];
  for (const { file: there, entities } of parts) {
    const { claims, quantities, source } = there.document;
    for (const claim of claims) {
      if (figures.length >= shown.figures) break;
      const quantity = quantities[claim.quantity];
      if (!quantity || !claim.needsSource || !claim.entities.slice(0, 1).some(entity => entities.has(entity))) continue;
      const place: Part = placeLink(file, there, quantity.start);
      figures.push([`${oneLine(source.text.slice(quantity.start, quantity.end))} (`, place, ')']);
    }
  }
  return figures.length > 0 ? ['Figures: ', ...dotted(...figures)] : [];
}
