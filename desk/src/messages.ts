/** What the desk's page and the extension tell each other: types alone. */
import type { DeskFigure, DeskSeries, DeskTable } from '../../server/src/lsp/deskMessages.ts';
import type { DecisionState, Indexing } from '../../server/src/lsp/messages.ts';

export type Scope = 'article' | 'folder';
type Range = DeskFigure['range'];

/** A place in an article. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
}
/** A figure at its place: the place may be old, the figure is found by the id of its row. */
export interface FigureTarget extends Target {
  readonly id: string;
}

/** The page → the extension. */
export type PageMessage =
  /** The page is there and empty; it wants `scope`, and `article` if no editor shows one. */
  | { readonly type: 'ready'; readonly scope: Scope; readonly article: string | null }
  | { readonly type: 'scope'; readonly scope: Scope }
  /** `follow` moves an editor that shows the article already, `show` opens it, `focus` goes there. */
  | { readonly type: 'reveal'; readonly target: Target; readonly how: 'follow' | 'show' | 'focus' }
  | { readonly type: 'decide'; readonly target: FigureTarget; readonly state: Decided }
  /** What was decided last, wherever. */
  | { readonly type: 'undo' }
  /** What was taken back last is to be said again. */
  | { readonly type: 'redo' }
  | { readonly type: 'attach' | 'note'; readonly target: FigureTarget }
  | { readonly type: 'explain'; readonly target: Target }
  | { readonly type: 'series'; readonly target: Target }
  /** There is no open figure to go on to. */
  | { readonly type: 'done' }
  /** The decisions that have lost their words are wanted. */
  | { readonly type: 'lost' }
  | { readonly type: 'export' };
export type Decided = DecisionState;

/** The extension → the page. */
export type HostMessage =
  | {
      readonly type: 'table';
      readonly scope: Scope;
      /** The article of that scope, or null when none is open. */
      readonly article: string | null;
      readonly table: DeskTable;
      readonly canExport: boolean;
    }
  /** How far reading has got; null when all is read. */
  | { readonly type: 'indexing'; readonly progress: Indexing | null }
  /** The figure is decided about, and the next open one is wanted. */
  | { readonly type: 'goOn'; readonly id: string }
  /** Where the person is in the text. */
  | { readonly type: 'cursor'; readonly uri: string; readonly line: number; readonly character: number }
  | { readonly type: 'series'; readonly target: Target; readonly series: DeskSeries | null };
