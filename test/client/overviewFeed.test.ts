import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OverviewFeed, updated, type Wanted } from '../../client/src/overviewFeed.ts';
import type { Overview, OverviewParams, OverviewUpdate } from '../../server/src/lsp/messages.ts';
import { claim, overview, topic } from '../kit/overview.ts';

const figures = (one: Overview): string[] =>
  one.claims.map(({ figure, location }) => `${location.uri.at(-5)} ${figure}`);
const update = (more: Partial<OverviewUpdate>): OverviewUpdate => ({
  ...overview([]),
  revision: 2,
  since: 1,
  articles: [],
  topics: null,
  ...more,
});
const three = overview(
  [claim('1'), claim('2'), claim('3', { file: 'b.txt' }), claim('4', { file: 'c.txt' })],
  [topic('Oldmere', 'place', ['a.txt', 1, 'In Oldmere'])],
);
const [a, b] = ['a', 'b'].map(name => `file:///news/${name}.txt`) as [string, string];

test('the rows of an article that changed stand in the place of those it had', () => {
  const now = updated(
    three,
    update({ articles: [b], claims: [claim('30', { file: 'b.txt' }), claim('31', { file: 'b.txt' })] }),
  );
  expect(figures(now)).toEqual(['a 1', 'a 2', 'b 30', 'b 31', 'c 4']);
  expect(now.topics).toBe(three.topics);
  expect(now.revision).toBe(2);
});

test('a row that is as it was stays the same object', () => {
  const now = updated(three, update({ articles: [a], claims: [claim('1'), { ...claim('2'), state: 'checked' }] }));
  expect(now.claims[0]).toBe(three.claims[0]);
  expect(now.claims[1]?.state).toBe('checked');
});

test('where very many articles changed, their rows are taken as they come', () => {
  const many = overview(Array.from({ length: 101 }, (_, i) => claim(`${i}`, { file: `${i}.txt` })));
  const articles = many.claims.map(({ location }) => location.uri);
  const claims = many.claims.map(one => ({ ...one }));
  expect(updated(many, update({ articles, claims })).claims).toEqual(many.claims);
  expect(updated(many, update({ articles, claims })).claims[0]).not.toBe(many.claims[0]);
});

test('an article without rows any more loses those it had; new topics replace the old', () => {
  const now = updated(three, update({ articles: [a], topics: [] }));
  expect(figures(now)).toEqual(['b 3', 'c 4']);
  expect(now.topics).toEqual([]);
});

test('what a tick leaves as it was is the same object', () => {
  const before = { ...three, differing: ['oldmere'] };
  const now = updated(before, update({ articles: [a], claims: [claim('9')], differing: ['oldmere'] }));
  expect(now.differing).toBe(before.differing);
  expect(updated(before, update({ differing: ['oldmere', 'arle'] })).differing).toEqual(['oldmere', 'arle']);
});

test('after the first answer only what is new is asked for, and a change after a rest is asked about at once', async () => {
  const asked: OverviewParams[] = [];
  const answers: (Overview | OverviewUpdate)[] = [three, update({ articles: [a], claims: [claim('9')] })];
  let done = () => {};
  const feed = new OverviewFeed({
    send: async params => {
      asked.push(params);
      return answers.shift() as Overview;
    },
    wanted: () => ({ uri: null, rows: true }),
    answered: () => done(),
    failed: error => expect.unreachable(String(error)),
  });
  await feed.refresh();
  await new Promise(resolve => setTimeout(resolve, 160));
  const before = performance.now();
  await new Promise<void>(resolve => {
    done = resolve;
    feed.changed({ revision: 2, overview: null });
  });
  expect(performance.now() - before).toBeLessThan(100);
  expect(asked).toEqual([{ uri: null }, { uri: null, since: 1 }]);
  expect(figures(feed.overview as Overview)).toEqual(['a 9', 'b 3', 'c 4']);
});

test('when the question changes, all is asked for', async () => {
  const asked: OverviewParams[] = [];
  let uri: string | null = null;
  const feed = new OverviewFeed({
    send: async params => {
      asked.push(params);
      return three;
    },
    wanted: () => ({ uri, rows: true }),
    answered: () => {},
    failed: error => expect.unreachable(String(error)),
  });
  await feed.refresh();
  uri = a;
  await feed.refresh();
  expect(asked).toEqual([{ uri: null }, { uri: a }]);
});

describe('what comes with the news', () => {
  let asked: OverviewParams[];
  let answered: number;
  let waiting: Promise<void> | null;
  let wanted: Wanted;
  let feed: OverviewFeed;
  const tick = { uri: null, update: update({ articles: [a], claims: [claim('9')] }) };
  beforeEach(async () => {
    asked = [];
    answered = 0;
    waiting = null;
    wanted = { uri: null, rows: true };
    feed = new OverviewFeed({
      send: async params => {
        asked.push(params);
        await waiting;
        return three;
      },
      wanted: () => wanted,
      answered: () => answered++,
      failed: error => expect.unreachable(String(error)),
    });
    await feed.refresh();
    await new Promise(resolve => setTimeout(resolve, 160));
    asked = [];
    answered = 0;
  });
  afterEach(() => feed.dispose());

  test('is taken at once, and nothing asked', async () => {
    feed.changed({ revision: 2, overview: tick });
    expect(figures(feed.overview as Overview)).toEqual(['a 9', 'b 3', 'c 4']);
    expect(answered).toBe(1);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
  });

  test.each([
    ['goes on from another answer', () => ({ ...tick, update: { ...tick.update, since: 7 } })],
    ['is about another question', () => ({ ...tick, uri: a })],
    [
      'comes when nobody looks',
      () => {
        wanted = { uri: null, rows: false };
        return tick;
      },
    ],
  ])('is left where it %s: the server is asked', async (_, news) => {
    feed.changed({ revision: 2, overview: news() });
    expect(feed.overview).toEqual(three);
    await expect.poll(() => asked.length).toBe(1);
  });

  test('is left where the text has changed since: it may have been told before', async () => {
    feed.changed({ revision: 3, overview: null });
    feed.changed({ revision: 3, overview: tick });
    await expect.poll(() => asked.length).toBe(1);
  });

  test('is left while a question is under way, whose answer may be the older one', async () => {
    let go = () => {};
    waiting = new Promise(resolve => {
      go = resolve;
    });
    const asking = feed.refresh();
    feed.changed({ revision: 2, overview: tick });
    expect(feed.overview).toEqual(three);
    go();
    await asking;
    await expect.poll(() => asked.length).toBe(2);
  });
});
