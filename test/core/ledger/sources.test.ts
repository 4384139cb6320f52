/** What confidential sources are called, looked for in texts that go out. */
import { expect, test } from 'vitest';
import { type Source, SourceRegistry } from '../../../core/src/index.ts';

const source = (key: string, title: string): Source => ({
  key,
  title,
  kind: 'primary',
  link: '',
  file: '',
  locator: '',
  archive: '',
  seen: '',
  confidential: true,
  start: 0,
  end: 0,
});

test('a name is taken out as whole words, however it is spelt', () => {
  const registry = new SourceRegistry([source('whisper', ' The Clerk’s  letter ')]);
  expect(registry.withoutConfidential("See the clerk's letter, and WHISPER.")).toBe(
    'See [confidential source], and [confidential source].',
  );
  expect(registry.withoutConfidential('They whispered.')).toBe('They whispered.');
});

test('names of confidential sources take no long time to look for', () => {
  const registry = new SourceRegistry([source('a.*b', ' a a (a+)+ a'), source('port-log', 'Port  log')]);
  for (const piece of ['a ', ' ', 'Port ', 'Port          ', 'a (a+)+ ', 'port-']) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const before = process.cpuUsage();
    registry.withoutConfidential(text);
    // Two microseconds a character.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(400);
  }
});
