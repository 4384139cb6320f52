/** What an article is about, as a human editor would list it. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { Names } from '../names/index.ts';
import type { Topic } from './topic.ts';

/** Themes and entities of one document, best first. */
export function rankTopics(_text: string, _blocks: readonly PlacedBlock[], _names: Names): Topic[] {
  return [];
}
