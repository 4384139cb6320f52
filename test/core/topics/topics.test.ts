import { describe, expect, it } from 'vitest';
import { rankTopics } from '../../../core/src/topics/index.ts';
import { family, stem } from '../../../core/src/topics/stem.ts';
import type { Topic } from '../../../core/src/topics/topic.ts';
import { read } from '../names/kit.ts';

function topicsOf(text: string): Topic[] {
  const { blocks, ...names } = read(text);
  return rankTopics(blocks, names);
}
const labels = (text: string): string[] => topicsOf(text).map(topic => topic.label);

const article = [
  'Oslo harbour is empty in a ferry strike',
  'Kari Lunde said on Monday that the ferry strike would go on. Lunde leads the Baltic Ferry Association (BFA).',
  'Ferry workers want higher wages, and the ferry strike is their third. The BFA met owners in Oslo.',
  'During her visit to Chile, Lunde spoke of drone attacks. The visit to Chile was short.',
  'Norway and Chile have close ties. The ties between Norway and Chile are old. Trade between Chile and Norway grew.',
].join('\n\n');

describe('topics', () => {
  it('are themes and entities in one list, best first, each under one label', () => {
    const topics = topicsOf(article);
    const top = topics.slice(0, 10).map(topic => topic.label);
    expect(top).toContain('ferry strike');
    expect(top).toContain('Kari Lunde');
    expect(top).toContain('Chile–Norway relations');
    expect(top).toContain('Baltic Ferry Association');
    expect(new Set(topics.map(topic => topic.label.toLowerCase())).size).toBe(topics.length);
  });

  it('are no units of measure, however often these stand there', () => {
    const found = labels(
      'The marsh shrinks\n\nThe marsh covers 84 square kilometres, the board said. It covered 126 square kilometres in 1985. ' +
        'The marsh is 12 metres deep near the dyke, and 3 metres at the mill. The dyke is 40 miles long.',
    );
    expect(found).toContain('marsh');
    expect(found.filter(label => /kilomet|metre|mile/u.test(label))).toEqual([]);
  });

  it('are scored from 1 downwards', () => {
    const scores = topicsOf(article).map(topic => topic.score);
    expect(scores[0]).toBe(1);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  it('name a happening with its place, and only once', () => {
    const found = labels(article);
    expect(found).toContain('visit to Chile');
    expect(found).not.toContain('visit');
    expect(found).not.toContain('Lunde');
    expect(found).not.toContain('BFA');
  });

  it('point to the places where the text speaks of them, and to their entity', () => {
    const { entities } = read(article);
    for (const { label, places, entity, kind } of topicsOf(article)) {
      expect(places.length, label).toBeGreaterThan(0);
      for (const { start, end } of places) expect(article.slice(start, end).trim()).toBe(article.slice(start, end));
      if (entity === null) expect(kind).toBe('theme');
      else expect(entities[entity]?.name).toBe(label);
    }
    const strike = topicsOf(article).find(topic => topic.label === 'ferry strike');
    expect(strike?.places.map(({ start, end }) => article.slice(start, end))).toEqual([
      'ferry strike',
      'ferry strike',
      'ferry strike',
    ]);
  });

  it('are nouns, and phrases that end in one', () => {
    const found = labels(
      'The council slowly widened the northern quay, and mooring fees were raised. The largest boats pay the highest fees, which will anger their owners. The council hopes to strengthen the quay and to attract more boats.',
    );
    expect(found).toEqual(expect.arrayContaining(['council', 'quay', 'owners', 'boats']));
    expect(found.join(' | ')).not.toMatch(/widen|slowly|est\b|anger|raised|attract|strengthen/);
  });

  it('take in a word that stands in no other phrase', () => {
    const found = labels(
      'A tidal barrage is planned. The tidal barrage would dam the bay. Fishermen oppose the barrage scheme; the barrage is dear. Eel grass would die, and eel grass feeds geese.',
    );
    expect(found).toContain('barrage');
    expect(found).toContain('eel grass');
    expect(found).not.toContain('grass');
  });

  it('count a noun with the verbs of its family', () => {
    const found = labels(
      'The two brothers were kidnapped in May. Who kidnapped them is unknown. The kidnapping shook the village, and the carpenter left the village.',
    );
    expect(found.indexOf('kidnapping')).toBeLessThan(found.indexOf('carpenter'));
    expect(found[0]).toBe('kidnapping');
  });

  it('count a family for its commonest noun alone', () => {
    const found = labels('The council met. A councillor of the council left early. The council will vote.');
    expect(found.indexOf('council')).toBeLessThan(found.indexOf('councillor'));
  });

  it('are seldom words that stand for what is said beside them', () => {
    const found = labels('The willingness of the brewers surprised the inspector. A brewery strike followed.');
    expect(found.indexOf('willingness')).toBeGreaterThan(found.indexOf('inspector'));
  });

  it('stay while somebody types', () => {
    const added = ' A spokesman for the company said on Tuesday that it would offer a smaller bonus to everybody.';
    const before = labels(article).slice(0, 10);
    for (let length = 1; length <= added.length; length += 3) {
      const now = labels(article + added.slice(0, length)).slice(0, 10);
      const kept = now.filter(label => before.includes(label));
      expect(kept.length, now.join(' | ')).toBeGreaterThanOrEqual(8);
      expect(kept, 'in the same order').toEqual(before.filter(label => now.includes(label)));
    }
  });

  it('do not change with words that are about nothing', () => {
    expect(labels(article.replace('On Monday', 'on Monday').replace('was short', 'was very short'))).toEqual(
      labels(article),
    );
  });

  it('of an empty text, or of one without content, are none', () => {
    expect(labels('')).toEqual([]);
    expect(labels('It is what it is, and so on.')).toEqual([]);
  });

  it('are neither roles, nor weekdays, nor numbers, nor the article’s list of sources', () => {
    const text = `The president spoke. The president left on Tuesday, the fourth visit of the week.\n\nSources\n\n[1] Harbour master’s yearbook\n[2] Harbour master’s yearbook`;
    const found = labels(text).join(' | ');
    expect(found).not.toMatch(/president|Tuesday|fourth|yearbook/);
  });
});

describe('families', () => {
  it('join nouns and verbs', () => {
    for (const words of [
      'kidnapped kidnapping kidnappers kidnap',
      'invested investment investors',
      'votes voted voters voting',
    ])
      expect(new Set(words.split(' ').map(family)).size, words).toBe(1);
  });
  it('keep short words apart', () =>
    expect(new Set(['king', 'red', 'rings', 'wind', 'wine'].map(family)).size).toBe(5));
});

describe('stems', () => {
  it('join singular and plural', () => {
    for (const [one, many] of [
      ['tariff', 'tariffs'],
      ['party', 'parties'],
      ['church', 'churches'],
      ['crisis', 'crisis'],
    ]) {
      expect(stem(many as string)).toBe(stem(one as string));
    }
  });
  it('leave words alone that only look like plurals', () =>
    expect(['press', 'bus', 'virus', 'gas'].map(stem)).toEqual(['press', 'bus', 'virus', 'gas']));
});
