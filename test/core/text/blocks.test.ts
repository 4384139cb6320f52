import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../core/src/text/index.ts';

const show = (text: string) => splitBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('blocks', () => {
  it('tells headline, paragraphs and list items apart', () => {
    expect(show('Ferry sinks off Brava\n\nNobody drowned. The crew swam.\n\n- one\n- two\n')).toEqual([
      'heading: Ferry sinks off Brava',
      'paragraph: Nobody drowned. The crew swam.',
      'listItem: one',
      'listItem: two',
    ]);
  });

  it('takes a line for a paragraph unless the lines were broken to a width', () => {
    expect(show('The ferry sank on Monday.\nNobody drowned, said police.')).toHaveLength(2);
    expect(show('The ferry sank on Monday night in the\nharbour of Brava, and nobody was on\nboard.')).toHaveLength(1);
  });

  it('leaves the bullet, its number and the quotation mark out of the block', () => {
    expect(show('1. First of all\n2) Then this\n> quoted words')).toEqual([
      'listItem: First of all',
      'listItem: Then this',
      'quotation: quoted words',
    ]);
  });

  it('parts items that stand on one line', () => {
    expect(show('Related Sources:\n\n•\u00a0Harbour log • Police')).toEqual([
      'heading: Related Sources:',
      'listItem: Harbour log',
      'listItem: Police',
    ]);
  });

  it('knows the entries of a list of sources', () => {
    expect(show('Sources\n[1] Harbour log\n2. Police report')).toEqual([
      'heading: Sources',
      'reference: [1] Harbour log',
      'reference: 2. Police report',
    ]);
  });

  it('knows lines that hold a date alone', () => {
    expect(show('2024-05-03')).toEqual(['dateline: 2024-05-03']);
    expect(show('Published: 3 May 2024')).toEqual(['dateline: Published: 3 May 2024']);
    expect(show('May came early that year, and the swallows with it.')).toEqual([
      'paragraph: May came early that year, and the swallows with it.',
    ]);
  });

  it('gives the same blocks with CRLF and lone CR', () => {
    const lf = 'Head\n\nOne. Two.\n- a\n- b';
    for (const end of ['\r\n', '\r']) {
      const text = lf.replaceAll('\n', end);
      expect(show(text)).toEqual(show(lf));
    }
  });

  it('finds nothing in an empty or blank text', () => {
    expect(show('')).toEqual([]);
    expect(show(' \r\n\t\n')).toEqual([]);
  });
});
