import { describe, expect, test } from 'vitest';
import { judgeArticle } from '../../../core/src/index.ts';

const prose = 'The council of Graz voted on Monday for the tram line, which had been planned for years.\n';
const article = `Council votes for tram\n\n${prose.repeat(6)}`;
const times = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('articles', () => {
  test.each([
    ['story.txt', article],
    ['a/b/history of tea.txt', article],
    ['news.txt', article],
    ['test.txt', article],
    ['words.txt', article],
    ['empty.txt', ''],
    ['headline only.txt', 'Council votes for tram'],
    ['draft.txt', 'Council votes for tram\n\nTK\n'],
    ['short.txt', `Rain in Graz\n\n${prose}`],
    ['windows.txt', article.replaceAll('\n', '\r\n')],
    ['one line.txt', prose.repeat(40).replaceAll('\n', ' ')],
    ['poem.txt', times(30, i => `The river bends, ${i % 2 ? 'and so do we' : 'slow and cold'},`)],
    [
      'interview.txt',
      times(20, i => `Q: What did you see that night, number ${i}?\nA: I saw boats and heard nothing more.`),
    ],
    ['results.txt', `${article}\n${times(8, i => `- Team ${i}: 3 goals in the first half of the season`)}`],
    ['recipe.txt', `Apple cake\n\n${times(9, i => `${i} eggs, flour and sugar`)}\n\n${prose}`],
    ['quotes.txt', times(12, () => '“We will keep the harbour open all winter,” she told the council.')],
    ['minutes.txt', `Minutes of the meeting\n\n10:30 Opening\n10:45 Budget\n\n${prose.repeat(4)}`],
  ])('%s is one', (path, text) => expect(judgeArticle(path, text)).toEqual({ article: true }));
});

describe('other files by their name', () => {
  test.each([
    'requirements.txt',
    'src/requirements-dev.txt',
    'constraints.txt',
    'CMakeLists.txt',
    'public/robots.txt',
    'LICENSE.txt',
    'LICENSE-MIT.txt',
    'README.txt',
    'CHANGELOG.txt',
    'humans.txt',
    'llms.txt',
    'ads.txt',
    'server.log.txt',
    'wordlist.txt',
    'stopwords.txt',
    'english-stopwords.txt',
    'dictionary.txt',
    'C:\\code\\requirements.txt',
    'node_modules/thing/story.txt',
    'venv/lib/site-packages/x.dist-info/top_level.txt',
    'data.csv.txt',
  ])('%s is none', path => {
    const verdict = judgeArticle(path, article);
    expect(verdict.article).toBe(false);
    expect(!verdict.article && verdict.reason).toMatch(/^it is in the folder “.+”|^“.+” is the name of .+\.$/u);
  });
});

describe('other files by their look', () => {
  test.each([
    ['log', times(20, i => `2024-03-01 12:00:${10 + i} INFO started worker ${i}`)],
    ['log', times(20, i => `Mar  1 12:00:${10 + i} host sshd[${i}]: session opened for user`)],
    ['list of words', times(60, i => `word${i}`)],
    ['table', times(20, i => `${i},${i * 2},Graz,${i * 3}`)],
    ['table', times(20, i => `${i}\tGraz\t${i * 2}\t7`)],
    ['code', times(20, i => `  const value${i} = compute(${i});\n  if (value${i}) {\n    run();\n  }`)],
    ['code', times(20, i => `def step_${i}(x):\n    return x + ${i};`)],
    ['settings', times(20, i => `option.${i} = ${i}`)],
    ['settings', times(20, i => `package-${i}==1.${i}.0`)],
    ['bytes', 'PK\u0000\u0001\u0002'],
  ])('%s', (word, text) => {
    const verdict = judgeArticle('thing.txt', text);
    expect(verdict.article).toBe(false);
    expect(!verdict.article && verdict.reason).toContain(word);
  });
});
