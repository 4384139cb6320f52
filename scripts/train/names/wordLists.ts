import { anyPlace, isEnglishWord, Known, lookUp } from '../../../core/src/names/gazetteer.ts';
import { type ModelWords, NAMEISH } from '../../../core/src/names/model/blockFacts.ts';
import { HashTable, hashOf, keyOf, mix } from '../../../core/src/names/model/hash.ts';
import { TokenView } from '../../../core/src/names/model/view.ts';
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
  const put = (hash: number, kind: number): void => {
    if (!organizations.get(keyOf(hash))) organizations.set(keyOf(hash), kind);
  };
  for (const [name = '', kind = ''] of readRows(folder, 'resources/organizations.tsv')) {
    const content = readBlock('paragraph', name);
    const { count, exact } = new TokenView([{ start: 0, content }]);
    if (count === 0) continue;
    let hash = exact[0] as number;
    for (let i = 1; i < count; i++) hash = mix(hash, exact[i] as number);
    if (count > 1) put(mix(exact[0] as number, 1), 0);
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
export function tablesOf({ clusters, organizations, keyWords }: WordLists): ModelWords {
  const tableOf = (map: ReadonlyMap<number, number>): HashTable => {
    const table = new HashTable(map.size);
    for (const [key, value] of map) table.set(key, value);
    return table;
  };
  return {
    clusters: tableOf(clusters),
    organizations: tableOf(organizations),
    keyWords: tableOf(keyWords),
    facts: new Map(),
  };
}
