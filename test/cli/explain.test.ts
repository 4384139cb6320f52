import { describe, expect, test } from 'vitest';
import { tickmark, withFiles } from './kit.ts';

const files = {
  'a.txt': `Tunnel for Marsk

The Marsk tunnel will cost $1.6 billion, the council said on 4 May 2024. It will carry 300 lorries. It would close on Sundays.

The old hall stays.
`,
  'b.txt': 'Critics of the tunnel\n\nThe Marsk tunnel will cost $1.6 million, the council said on 4 May 2024.\n',
};
const explain = (place: string, ...more: string[]) =>
  withFiles(files, async folder => {
    const { code, out, notes } = await tickmark(
      'explain',
      `${folder}/${place}`,
      ...more.map(one => one.replace('~', folder)),
    );
    return { code, notes: notes.map(note => note.replaceAll(folder, '~')), out: out.replaceAll(folder, '~') };
  });

describe('tickmark explain', () => {
  test('says how a figure was read, what it was compared with and why', async () => {
    expect(await explain('a.txt:3:30', '~')).toEqual({
      code: 0,
      notes: [],
      out: [
        '~/a.txt:3:28  $1.6 billion',
        '  Measures: Marsk tunnel',
        '  Time: none named',
        '  Meant as: a plan',
        '  Credited to the council',
        '  Differs from:',
        '    ~/b.txt:3:28  $1.6 million: same measure: tunnel, cost; same subject: Marsk',
        '',
      ].join('\n'),
    });
  });

  test('takes a line or a whole file, dates aside', async () => {
    const places = (out: string) => out.match(/^\S+(?= {2})/gm);
    expect(places((await explain('a.txt:3')).out)).toEqual(['~/a.txt:3:28', '~/a.txt:3:88']);
    expect(places((await explain('a.txt')).out)).toEqual(['~/a.txt:3:28', '~/a.txt:3:88']);
    expect((await explain('a.txt:3')).out).toContain('No other figure of these articles measures anything like it.');
  });

  test('takes a file whose own name has a colon, by itself or by a line of it', async () => {
    const [, line = ''] = files['b.txt'].split('\n\n');
    await withFiles({ 'c:3': line, 'c:3:1.txt': line, c: `\n\n${line}`, 'd:7:9': line }, async folder => {
      const places = async (place: string) =>
        (await tickmark('explain', `${folder}/${place}`)).out.replaceAll(folder, '~').match(/^\S+(?= {2})/gm);
      expect(await places('c:3')).toEqual(['~/c:3:1:28']);
      expect(await places('c:3:1')).toEqual(['~/c:3:1:28']);
      expect(await places('c:3:1:28')).toEqual(['~/c:3:1:28']);
      expect(await places('c:3:1.txt')).toEqual(['~/c:3:1.txt:1:28']);
      expect(await places('c:3:1.txt:1')).toEqual(['~/c:3:1.txt:1:28']);
      expect(await places('d:7:9')).toEqual(['~/d:7:9:1:28']);
      expect(await places('c')).toEqual(['~/c:3:28']);
      expect(await places('c:2')).toBeNull();
    });
  });

  test('tells a time in words, also one whose year nobody knows', async () => {
    const times = (text: string) =>
      withFiles({ 'a.txt': text }, async folder =>
        (await tickmark('explain', `${folder}/a.txt`)).out.match(/(?<=Time: ).*/g),
      );
    expect(await times('The harbour handled 2,300 boxes in May.\n')).toEqual(['May']);
    expect(await times('The harbour handled 2,300 boxes on 9 May.\n')).toEqual(['9 May']);
    expect(await times('The harbour handled 2,300 boxes in May 2024.\n')).toEqual(['May 2024']);
  });

  test('tells programs the same', async () => {
    const { code, out } = await explain('a.txt:3:28', '~/b.txt', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      figures: [
        {
          ...{ uri: '~/a.txt', line: 3, column: 28, text: '$1.6 billion', concept: 'Marsk tunnel', time: null },
          ...{ modality: 'plan', source: 'the council', carried: false },
          compared: [
            {
              ...{ verdict: 'conflict', uri: '~/b.txt', line: 3, column: 28, text: '$1.6 million' },
              reason: 'same measure: tunnel, cost; same subject: Marsk',
            },
          ],
        },
      ],
      problems: [],
    });
  });

  test('says where no figure stands', async () => {
    expect(await explain('a.txt:5')).toEqual({ code: 0, notes: ['~/a.txt:5: No figure stands here.'], out: '' });
  });

  test('asks for one article', async () => {
    expect(await explain('')).toMatchObject({ code: 2, out: '', notes: [expect.stringContaining('Name one article')] });
    expect(await explain('none.txt')).toMatchObject({ code: 2, out: '', notes: [expect.stringContaining('none.txt')] });
  });
});
