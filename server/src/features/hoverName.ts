/** The hover on a name: who it is, what the tables and the articles say of it, where it stands, and with whom. */
import {
  byCodeUnit,
  type CorpusEntity,
  type DocumentAnalysis,
  type EntityType,
  firstEndingAfter,
  type Mention,
  type Span,
} from '../../../core/src/index.ts';
import { factsLine } from './hoverFacts.ts';
import { figuresLine } from './hoverNameFigures.ts';
import { dotted, type Line, type Part } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { fullestMention } from './references.ts';
import type { FileView, FolderView } from './view.ts';
import { lineOf, nameOf, oneLine } from './words.ts';

/** How many titles, files of a title, forms and companions are named. */
const shown = { titles: 3, files: 2, forms: 5, companions: 4 };
/** Articles that are read for more than the counts: what is in thousands of them can be said from these. */
const articlesRead = 100;

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
export interface Share {
  readonly uri: string;
  readonly document: DocumentAnalysis;
  /** Indexes into the document's `entities`. */
  readonly entities: readonly number[];
}

export function nameLines(folder: FolderView, file: FileView, index: number): Line[] {
  const entity = file.document.entities[index];
  if (!entity) return [];
  const id = folder.snapshot.entityId(file.uri, index);
  const whole = folder.snapshot.entity(id);
  const shares = sharesOf(folder, file, index, whole);
  const name = whole ? nameOf(whole) : entity.name;
  return [
    dotted([{ text: oneLine(name), style: 'bold' }], [typeWords[whole?.type ?? entity.type]]),
    titleLine(folder, file, shares),
    factsLine(name, whole?.type ?? entity.type),
    formLine(folder, file, name, shares),
    countLine(folder, file, index, whole),
    companionLine(folder, shares, id),
    figuresLine(folder, file, shares),
  ];
}

/** The first documents that speak of an entity, this one before all. */
function sharesOf(folder: FolderView, file: FileView, index: number, whole: CorpusEntity | undefined): Share[] {
  const uses = whole?.uses ?? [];
  const here = uses.find(({ uri }) => uri === file.uri)?.entities ?? [index];
  const shares: Share[] = [{ uri: file.uri, document: file.document, entities: here }];
  for (const { uri, entities } of uses) {
    if (shares.length === articlesRead) break;
    const document = uri === file.uri ? undefined : folder.snapshot.documents.get(uri);
    if (document) shares.push({ uri, document, entities });
  }
  return shares;
}

/** Titles with the files that give them, those given by most files first. */
function titleLine(folder: FolderView, file: FileView, shares: readonly Share[]): Line {
  const files = new Map<string, Set<string>>();
  for (const { uri, document, entities } of shares) {
    for (const index of entities) {
      for (const { text } of document.entities[index]?.titles ?? []) {
        const title = oneLine(text);
        files.set(title, (files.get(title) ?? new Set()).add(uri));
      }
    }
  }
  const sorted = [...files].sort(([a, x], [b, y]) => y.size - x.size || byCodeUnit(a, b)).slice(0, shown.titles);
  return dotted(...sorted.map(([title, holders]): Line => [title, holdersWords(folder, file, [...holders])]));
}

/** ` (a.txt, b.txt)`; nothing where only this file is meant. */
function holdersWords(folder: FolderView, file: FileView, uris: readonly string[]): string {
  if (uris.length > shown.files) return ` (${uris.length} articles)`;
  if (uris.length === 1 && uris[0] === file.uri) return '';
  return ` (${uris.map(uri => folder.file(uri)?.name ?? uri).join(', ')})`;
}

/** The other forms, those that most articles use first; a sign at those that `name-variant` reports. */
function formLine(folder: FolderView, file: FileView, name: string, shares: readonly Share[]): Line {
  const uses = new Map<string, { count: number; first: string }>();
  for (const { uri, document, entities } of shares) {
    for (const index of entities) {
      for (const alias of document.entities[index]?.aliases ?? []) {
        const form = oneLine(alias);
        const use = uses.get(form);
        if (use) use.count++;
        else uses.set(form, { count: 1, first: uri });
      }
    }
  }
  uses.delete(name);
  if (uses.size === 0) return [];
  const odd = (form: string): boolean => folder.snapshot.usualForm(form) !== undefined;
  // An odd form is rare by its nature, and what the reader wants to see.
  const sorted = [...uses].sort(
    ([a, x], [b, y]) => Number(odd(b)) - Number(odd(a)) || y.count - x.count || byCodeUnit(a, b),
  );
  const listed = sorted.slice(0, shown.forms).map(([form, { first }]): Line => {
    const italic: Part = { text: form, style: 'italic' };
    return odd(form) ? [italic, ' ⚠', holdersWords(folder, file, [first])] : [italic];
  });
  return ['also ', ...dotted(...listed), uses.size > shown.forms ? ` and ${uses.size - shown.forms} more` : ''];
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
  const other = whole?.uses.find(({ uri }) => uri !== file.uri);
  const there = other && folder.file(other.uri);
  const mention = there?.document.entities[other?.entities[0] ?? -1]?.mentions[0];
  const start = there?.document.mentions[mention ?? -1]?.start;
  if (!whole || !there || start === undefined) return [];
  const files = whole.uses.length;
  const read = files > articlesRead ? ` (all else here is from ${articlesRead} of them)` : '';
  return [{ ...placeLink(file, there, start), text: `${whole.count} in ${files} articles` }, read];
}

/** Names that stand in the same sentences, most often first. */
function companionLine(folder: FolderView, shares: readonly Share[], id: string): Line {
  const { snapshot } = folder;
  const counts = new Map<string, { uri: string; index: number; count: number }>();
  for (const share of shares) {
    for (const [index, count] of companions(share)) {
      const otherId = snapshot.entityId(share.uri, index);
      const known = counts.get(otherId);
      if (known) known.count += count;
      else if (otherId !== id) counts.set(otherId, { uri: share.uri, index, count });
    }
  }
  const best = [...counts].sort(([a, x], [b, y]) => y.count - x.count || byCodeUnit(a, b));
  const listed = best.slice(0, shown.companions).map(([otherId, { uri, index, count }]) => {
    const whole = snapshot.entity(otherId);
    const name = whole ? nameOf(whole) : (snapshot.documents.get(uri)?.entities[index]?.name ?? '');
    return `${oneLine(name)}${count > 1 ? ` ${count}` : ''}`;
  });
  return listed.length > 0 ? [`with ${listed.join(', ')}`] : [];
}

/** How often each other name of the document stands in a sentence with these; those of a sentence count once. */
function companions({ document: { sentences, mentions, entities: all }, entities }: Share): Map<number, number> {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  for (const index of entities) {
    for (const at of all[index]?.mentions ?? []) {
      const start = mentions[at]?.start ?? 0;
      const number = firstEndingAfter(sentences, start);
      const sentence = sentences[number];
      if (!sentence || sentence.start > start || seen.has(number)) continue;
      seen.add(number);
      for (const other of inSentence(mentions, at, sentence)) {
        if (!entities.includes(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The entities of the mentions around mention number `at` that lie in its sentence. */
function inSentence(mentions: readonly Mention[], at: number, sentence: Span): Set<number> {
  const found = new Set<number>();
  for (let i = at - 1; i >= 0 && (mentions[i] as Mention).start >= sentence.start; i--) {
    found.add((mentions[i] as Mention).entity);
  }
  for (let i = at + 1; i < mentions.length && (mentions[i] as Mention).start < sentence.end; i++) {
    found.add((mentions[i] as Mention).entity);
  }
  return found;
}
