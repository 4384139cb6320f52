/** The parts of the page, empty: a bar, the table, the timeline and the chart beside it, and the progress below. */
import { make } from './dom.ts';

export function skeleton(): HTMLElement[] {
  const scope = make('div', 'scope', { id: 'scope', role: 'group', 'aria-label': 'Figures of' }, [
    scopeButton('article', 'Article'),
    scopeButton('folder', 'Folder'),
  ]);
  const bar = make('header', 'bar', {}, [
    make('h1', 'away', {}, ['Tickmark desk']),
    scope,
    make('input', '', {
      ...{ id: 'words', type: 'search', placeholder: 'Filter ( / )', spellcheck: 'false' },
      'aria-label': 'Filter figures',
    }),
    make('select', '', { id: 'wanted', 'aria-label': 'Show' }),
    make('span', 'dim', { id: 'count' }),
    make('span', 'dim', { id: 'indexing' }),
  ]);
  const grid = make('div', 'grid', {
    ...{ id: 'grid', role: 'treegrid', 'aria-label': 'Figures', 'aria-describedby': 'keys' },
  });
  const table = make('section', 'table', { 'aria-label': 'Figures' }, [
    grid,
    make('p', 'hint', { id: 'empty', hidden: '' }),
    make('p', 'away', { id: 'keys' }, [keys]),
  ]);
  const aside = make('aside', 'aside', { 'aria-label': 'Timeline and values' }, [
    part('Timeline', make('div', 'scroll', { id: 'timeline' })),
    part('Values', make('div', 'scroll', { id: 'chart', tabindex: 0, role: 'group', 'aria-label': 'Values' })),
  ]);
  const foot = make('footer', 'foot', {}, [
    make('progress', '', { id: 'progress', 'aria-label': 'Settled figures', max: 1, value: 0 }),
    make('strong', '', { id: 'done' }),
    make('span', 'dim', { id: 'pressing' }),
    make('button', 'link', { id: 'lost', type: 'button', title: lostTitle, hidden: '' }),
    make('span', 'dim', { id: 'left-out' }),
    make('button', 'primary', { id: 'export', type: 'button', hidden: '' }, ['Export sheet']),
  ]);
  const news = make('div', 'away', { id: 'news', role: 'status', 'aria-live': 'polite' });
  return [bar, make('main', 'main', {}, [table, aside]), foot, news];
}

const lostTitle = 'Decisions whose words are gone, or stand at several places. The Claims view lists them.';

const keys =
  'Up and down choose a figure, right unfolds it, Enter goes to the text, Space ticks, D disputes, W marks as wrong, V as not to be verified, N sets aside as no claim, M notes, O reopens, Control Z takes back what you decided last, S attaches a source, E explains, full stop goes to the next open figure, slash filters.';

const scopeButton = (scope: string, label: string): HTMLElement =>
  make('button', '', { type: 'button', 'data-scope': scope, 'aria-pressed': 'false' }, [label]);

const part = (title: string, content: HTMLElement): HTMLElement =>
  make('section', 'part', { 'aria-label': title }, [make('h2', '', {}, [title]), content]);
