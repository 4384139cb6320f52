import { anyPlace, isEnglishWord, Known, lookUp } from '../../../core/src/names/gazetteer.ts';
import { Columns } from '../../../core/src/names/model/columns.ts';
import { HashTable, hashOf, keyOf, mix } from '../../../core/src/names/model/hash.ts';
import { Field, NAMEISH, Vocabulary } from '../../../core/src/names/model/vocabulary.ts';
import { readBlock } from '../../../core/src/text/index.ts';
import { readClusters, readRows } from '../files.ts';

const organizationKinds =
  '|well-known|company|company word|agency|newspaper|charity|armed group|sports club|university'.split('|');
const keyWordKinds = '|state body|association|company|education or culture|media|sports club|place'.split('|');

/** The word lists of the model, by the keys of its tables. */
export interface WordLists {
  readonly clusters: ReadonlyMap<number, number>;
  readonly organizations: ReadonlyMap<number, number>;
  readonly keyWords: ReadonlyMap<number, number>;
}

export function readWordLists(folder: string): WordLists {
  const clusters = new Map<number, number>();
  for (const [word, a = 0, b = 0, c = 0] of readClusters(folder)) {
    const named = isNameWrittenSmall(word) ? NAMEISH : 0;
    clusters.set(keyOf(hashOf(word)), a | (b << 6) | (c << 14) | named);
  }
  const keyWords = new Map<number, number>();
  for (const [word = '', kind = ''] of readRows(folder, 'resources/name-key-words.tsv'))
    keyWords.set(keyOf(hashOf(word)), keyWordKinds.indexOf(kind));
  return { clusters, organizations: readOrganizations(folder), keyWords };
}

function readOrganizations(folder: string): Map<number, number> {
  const organizations = new Map<number, number>();
  const columns = new Columns();
  const words = tablesOf({ clusters: new Map(), organizations, keyWords: new Map() });
  const put = (hash: number, kind: number): void => {
    if (!organizations.get(keyOf(hash))) organizations.set(keyOf(hash), kind);
  };
  for (const [name = '', kind = ''] of readRows(folder, 'resources/organizations.tsv')) {
    const content = readBlock('paragraph', name);
    columns.clear();
    columns.read({ start: 0, content }, 0, words);
    if (columns.count === 0) continue;
    const first = words.of(columns.word[0] as number, Field.exact);
    let hash = first;
    for (let i = 1; i < columns.count; i++) hash = mix(hash, words.of(columns.word[i] as number, Field.exact));
    if (columns.count > 1) put(mix(first, 1), 0);
    put(hash, organizationKinds.indexOf(kind));
  }
  return organizations;
}

/** `mexico`: with a capital a name, without it no English word. */
function isNameWrittenSmall(word: string): boolean {
  if (word.length < 4 || isEnglishWord(word)) return false;
  const known = lookUp(word.charAt(0).toUpperCase() + word.slice(1));
  return !(known & Known.word) && (known & (anyPlace | Known.given | Known.organization)) !== 0;
}

/** The lists as the model will read them from its file. */
export function tablesOf({ clusters, organizations, keyWords }: WordLists): Vocabulary {
  const tableOf = (map: ReadonlyMap<number, number>): HashTable => {
    const table = new HashTable(map.size);
    for (const [key, value] of map) table.set(key, value);
    return table;
  };
  return new Vocabulary({
    clusters: tableOf(clusters),
    organizations: tableOf(organizations),
    keyWords: tableOf(keyWords),
  });
}
