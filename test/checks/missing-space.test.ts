import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'missing-space';
const wordsOf = (text: string) => findingsOf(code, text).map(finding => finding.words);

describe('missing-space speaks', () => {
  test.each([
    ['Talks betweenPortugal and Spain began.', 'betweenPortugal', 'Talks between Portugal and Spain began.'],
    ['They came to an end.The ministers left.', 'end.The', 'They came to an end. The ministers left.'],
    ['He went to Moscow,which was cold.', 'Moscow,which', 'He went to Moscow, which was cold.'],
    ['Nobody knew why!They asked.', 'why!They', 'Nobody knew why! They asked.'],
    ['The envoy of theCuban government left.', 'theCuban', 'The envoy of the Cuban government left.'],
  ])('in %j', (text, words, mended) => {
    const [finding, another] = findingsOf(code, text);
    expect(finding?.words).toBe(words);
    expect(another).toBeUndefined();
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(mended);
  });
});

describe('missing-space stays silent', () => {
  test.each([
    'She bought an iPhone on eBay and a PlayStation at MediaMarkt.',
    'Ronald McDonald met Anne MacKenzie and Jan deVries at easyJet.',
    'Trade rose in 2024[4]. It fell in Moscow[1].',
    'They spoke of supply—specifically gas—and of Sino-Russian talks in the U.S.A.',
    'Write to info@example.org or see www.Example.com/News and Booking.com.',
    'The Ph.D. student of 3.5 years paid 1,200.50 euros at 10.30 a.m.',
    'YouTube, LinkedIn, WhatsApp and HuffPost were down.',
    'Open Report.Final.pdf in NATO-led Kosovo; e.g. the G20.',
    '“Stop!”She left.'.replace('”S', '” S'),
    'The hashtag #BlackLivesMatter and the user @JohnDoe trended.',
    'Node.js and ASP.NET are tools; C.J. Smith uses both.',
  ])('in %j', text => expect(wordsOf(text)).toEqual([]));

  test('in a long stretch without spaces', () => {
    expect(wordsOf('a.B'.repeat(10_000))).toEqual([]);
  });
});
