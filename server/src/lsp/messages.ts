/**
 * The messages beside the protocol's own, shared with the client as types. None is needed for a core feature: an editor
 * that knows only the Language Server Protocol loses the sidebar, the status bar, the desk, the margin, remarks, Explain,
 * Export and Import, nothing else.
 *
 * Here are types and names alone, so that the client can import them without the server: a file for each thing that is
 * talked about.
 */
export * from './messages/decisions.ts';
export * from './messages/exchange.ts';
export * from './messages/explain.ts';
export * from './messages/files.ts';
export * from './messages/lists.ts';
export * from './messages/overview.ts';

/** What `initializationOptions` may hold. */
export interface InitializationOptions {
  /** The client answers `findFiles` and `readFile`. */
  readonly clientFiles?: boolean;
  /** Bytes of the name model, where the server has no disk to read them from. */
  readonly namesModel?: Uint8Array;
}
