/** The articles that everything is measured on: the evaluation sets that stand beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const sets = ['topics/kpcrowd', 'names/worldwide', 'attributions/polnear', 'dates/timebank'];

/** Texts with names; null, after saying so, where the folder is missing. */
export function readArticles() {
  if (!existsSync(folder)) {
    console.error('The benchmark reads the articles of ../shared/eval, beside the repository; that folder is missing.');
    return null;
  }
  return sets.flatMap(set =>
    JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')).map(({ id, text }) => ({
      uri: `${set}/${id}`,
      text,
    })),
  );
}

/** Whole articles up to about so many code units, evenly from all sets. */
export function sampleOf(articles, units) {
  const every = Math.max(1, Math.floor(sizeOf(articles) / units));
  return articles.filter((_, i) => i % every === 0);
}

/** Code units; for English text about as many bytes. */
export const sizeOf = articles => articles.reduce((sum, { text }) => sum + text.length, 0);
