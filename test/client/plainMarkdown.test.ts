import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../client/src/plainMarkdown.ts';

describe('the words of a remark as Markdown', () => {
  test('keep their blanks, so that they wrap, and their lines', () => {
    expect(plainMarkdown('Ask the harbour master again')).toBe('Ask the harbour master again');
    expect(plainMarkdown('Ask again\r\n    and note it\n')).toBe('Ask again\\\nand note it');
    expect(plainMarkdown('One\n\nTwo')).toBe('One\\\n\\\nTwo');
  });

  test.each([
    ['*loud* _words_', '\\*loud\\* \\_words\\_'],
    ['[a](command:b)', '\\[a\\]\\(command\\:b\\)'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp\\;\\<\\/b\\>'],
    ['1. € 5 $(bug)', '1\\. € 5 \\$\\(bug\\)'],
    ['https://a.example', 'https\\:\\/\\/a\\.example'],
    ['a\\b', 'a\\\\b'],
  ])('mean nothing else: %s', (text, shown) => expect(plainMarkdown(text)).toBe(shown));
});
