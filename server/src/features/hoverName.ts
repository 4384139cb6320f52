/** The hover on a name: who it is, what the tables and the articles say of it, where it stands, and with whom. */
import type { CorpusEntity, EntityType, NameProfile } from '../../../core/src/index.ts';
import { factsLine } from './hoverFacts.ts';
import { figuresLine } from './hoverNameFigures.ts';
import { dotted, type Line, type Part } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { fullestMention } from './references.ts';
import type { FileView, FolderView } from './view.ts';
import { lineOf, oneLine } from './words.ts';

/** How many titles, files of a title, forms and companions are named. */
const shown = { titles: 3, files: 2, forms: 5, companions: 4 };

const typeWords: Record<EntityType, string> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
  work: 'work',
  group: 'group of people',
  other: 'name',
};

export function nameLines(folder: FolderView, file: FileView, index: number): Line[] {
  const entity = file.document.entities[index];
  if (!entity) return [];
  const id = folder.snapshot.entityId(file.uri, index);
  const whole = folder.snapshot.entity(id);
  const profile = folder.snapshot.nameProfile(id);
  const name = whole?.shownName ?? entity.name;
  const type = whole?.type ?? entity.type;
  return [
    dotted([{ text: oneLine(name), style: 'bold' }], [typeWords[type]]),
    titleLine(folder, file, profile),
    factsLine(name, type),
    formLine(folder, file, name, profile),
    countLine(folder, file, index, whole),
    companionLine(folder, profile),
    figuresLine(folder, file, id, profile),
    glossaryLine(folder, [name, entity.name]),
  ];
}

/** What people have noted of a name, and how they want it to be written. */
function glossaryLine({ glossary }: FolderView, forms: readonly string[]): Line {
  const entry = forms.map(form => glossary.entryOf(form)).find(found => found !== null);
  if (!entry) return [];
  const { name, avoid, note } = entry;
  const never = avoid.length > 0 ? `never ${avoid.map(form => `“${oneLine(form)}”`).join(' or ')}` : '';
  return ['Glossary: ', ...dotted([`“${oneLine(name)}”`], [never], [oneLine(note)])];
}

/** Titles with the files that give them, those given by most files first. */
function titleLine(folder: FolderView, file: FileView, { titles }: NameProfile): Line {
  const listed = titles
    .slice(0, shown.titles)
    .map(({ title, files, first }): Line => [oneLine(title), holdersWords(folder, file, first, files)]);
  return [...dotted(...listed), andMore(titles.length, shown.titles)];
}

/** ` (a.txt, b.txt)`; nothing where only this file is meant. `uris` are the first of them. */
function holdersWords(folder: FolderView, file: FileView, uris: readonly string[], count: number): string {
  if (count > shown.files) return ` (${count} articles)`;
  if (count === 1 && uris[0] === file.uri) return '';
  const here = uris.filter(uri => uri === file.uri);
  const there = uris.filter(uri => uri !== file.uri);
  return ` (${[...here, ...there].map(uri => folder.file(uri)?.name ?? uri).join(', ')})`;
}

const andMore = (all: number, listed: number): string => (all > listed ? ` and ${all - listed} more` : '');

/** The other forms, those that most articles use first; a sign at those that `name-variant` reports. */
function formLine(folder: FolderView, file: FileView, name: string, profile: NameProfile): Line {
  const forms = profile.forms.flatMap(([form]) => (form === name ? [] : [form]));
  if (forms.length === 0) return [];
  // An odd form is rare by its nature, and what the reader wants to see.
  const odd = forms.filter(form => folder.snapshot.usualForm(form));
  const sorted = odd.length > 0 ? [...odd, ...forms.filter(form => !odd.includes(form))] : forms;
  const listed = sorted.slice(0, shown.forms).map((form): Line => {
    const italic: Part = { text: oneLine(form), style: 'italic' };
    const holders = folder.snapshot.usualForm(form)?.holders;
    if (!holders) return [italic];
    const first = holders.includes(file.uri) ? file.uri : (holders[0] as string);
    return [italic, ' ⚠', holdersWords(folder, file, [first], 1)];
  });
  return ['also ', ...dotted(...listed), andMore(forms.length, shown.forms)];
}

function countLine(folder: FolderView, file: FileView, index: number, whole: CorpusEntity | undefined): Line {
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
  return dotted([...here, ...fuller], folderCount(folder, file, whole));
}

/** `61 in 5 articles`, with a link to the first of the others. */
function folderCount(folder: FolderView, file: FileView, whole: CorpusEntity | undefined): Line {
  const other = whole?.files.find(uri => uri !== file.uri);
  const there = other === undefined ? undefined : folder.file(other);
  if (!whole || !there) return [];
  const { entities, mentions } = there.document;
  const entity = entities.find((_, index) => folder.snapshot.entityId(there.uri, index) === whole.id);
  const start = mentions[entity?.mentions[0] ?? -1]?.start;
  if (start === undefined) return [];
  return [{ ...placeLink(file, there, start), text: `${whole.count} in ${whole.files.length} articles` }];
}

/** Names that stand in the same sentences, most often first. */
function companionLine({ snapshot }: FolderView, { companions, companionCount }: NameProfile): Line {
  const listed = companions
    .slice(0, shown.companions)
    .map(([id, count]) => `${oneLine(snapshot.entity(id)?.shownName ?? '')}${count > 1 ? ` ${count}` : ''}`);
  return listed.length > 0 ? [`with ${listed.join(', ')}`, andMore(companionCount, shown.companions)] : [];
}
