import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { dotted, escapeMarkdown, toMarkdown, toPlainText } from '../../server/src/features/markup.ts';

/** A renderer that allows all that an editor might and more: HTML, bare addresses as links, links to anything. */
const renderer = new MarkdownIt({ html: true, linkify: true, typographer: false });
renderer.validateLink = () => true;
const html = (markdown: string): string => renderer.render(markdown);
/** The words a reader sees. */
const seen = (markdown: string): string =>
  html(markdown)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

describe('words of an article in Markdown', () => {
  const hostile = [
    '[click](command:workbench.action.quit)',
    '[x][y]',
    '![picture](https://example.org/x.png)',
    '<script>alert(1)</script>',
    '<a href="command:x">y</a>',
    '&lt;b&gt;',
    '**bold** _italic_ ~~gone~~ `code`',
    'https://example.org/a?b=c',
    'http://example.org',
    'see www.example.org now',
    'mailto:someone@example.org',
    'someone@example.org',
    '$(alert) $(sync~spin)',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '> quote',
    '---',
    '===',
    '| a | b |',
    '\\[x](y)',
    '[1]: https://example.org',
    '```',
    '\\',
  ];

  test.each(hostile)('stay words: %s', text => {
    const rendered = html(toMarkdown([[text], ['second line']]));
    expect(rendered).not.toMatch(/<(?!\/?(p|br)\b)/);
    expect(seen(toMarkdown([[text]]))).toBe(text);
  });

  test.each(hostile)('stay words in bold, in italics and in a link: %s', text => {
    const line = [{ text, style: 'bold' }, ' and ', { text, link: 'file:///a.txt#L3' }] as const;
    const rendered = html(toMarkdown([line]));
    expect(rendered.match(/href="[^"]*"/g)).toEqual(['href="file:///a.txt#L3"']);
    expect(rendered).not.toMatch(/<(?!\/?(p|br|strong|em|a)\b)/);
  });

  test('ordinary words are left alone', () => {
    expect(escapeMarkdown('Trade rose by 4.5%, to €3 billion; “a record”, he said.')).toBe(
      'Trade rose by 4.5%, to €3 billion; “a record”, he said.',
    );
  });
});

describe('links', () => {
  test('lead to files, never to commands or scripts', () => {
    for (const link of ['command:x', 'javascript:x', ' Command:x', 'data:text/html,x']) {
      expect(toMarkdown([[{ text: 'a', link }]])).toBe('a');
    }
    expect(toMarkdown([[{ text: 'line 3', link: 'file:///a.txt#L3,1' }]])).toBe('[line 3](file:///a.txt#L3,1)');
  });

  test('can’t be ended early by an address', () => {
    const rendered = html(toMarkdown([[{ text: 'a', link: 'file:///a) [b](command:x).txt' }]]));
    expect(rendered.match(/href=/g)).toHaveLength(1);
  });
});

describe('lines', () => {
  test('empty ones and empty parts go', () => {
    expect(toMarkdown([dotted(['a'], [''], ['b']), [], ['']])).toBe('a · b');
  });

  test('are plain for clients without Markdown', () => {
    expect(toPlainText([[{ text: 'Ana*', style: 'bold' }, ' here'], ['there']])).toBe('Ana* here\nthere');
  });
});
