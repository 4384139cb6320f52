/** What every handler of a request shares: finding what is asked about, and a fence around the answer. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { Cancelled, type Logger } from '../../../core/src/index.ts';
import type { FileView, FolderView } from '../features/view.ts';
import type { ServerState } from '../serverState.ts';
import type { Client } from './capabilities.ts';
import { uriKey } from './uris.ts';

export class Answering {
  readonly connection: Connection;
  readonly client: Client;
  readonly state: ServerState;
  /** Settled when the client's settings are in: a verdict before would be taken back at once. */
  readonly configured: Promise<void>;
  readonly #logger: Logger;

  constructor(connection: Connection, client: Client, state: ServerState, configured: Promise<void>, logger: Logger) {
    this.connection = connection;
    this.client = client;
    this.state = state;
    this.configured = configured;
    this.#logger = logger;
  }

  /** The article at an address, as it is after the last keystroke. */
  find(uri: string): { folder: FolderView; file: FileView } | null {
    this.state.flush();
    const key = uriKey(uri);
    const folder = this.state.folderOf(key).view();
    const file = folder.file(key);
    return file ? { folder, file } : null;
  }

  /** Answers a question about a place in an article. */
  at<T>(feature: (folder: FolderView, file: FileView, position: Position) => T) {
    return (
      { textDocument, position }: { textDocument: { uri: string }; position: Position },
      token: CancellationToken,
    ) =>
      this.answer(token, () => {
        const found = this.find(textDocument.uri);
        return found && feature(found.folder, found.file, position);
      });
  }

  /** Answers a question about an article. */
  of<T>(feature: (file: FileView) => T) {
    return ({ textDocument }: { textDocument: { uri: string } }, token: CancellationToken) =>
      this.answer(token, () => {
        const file = this.find(textDocument.uri)?.file;
        return file ? feature(file) : null;
      });
  }

  /** The fence around every feature: what is no longer wanted ends quietly, what breaks is told and ends alone. */
  async answer<T>(token: CancellationToken, work: () => T | Promise<T>): Promise<T | ResponseError<never>> {
    const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await work();
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof Cancelled) return cancelled();
      if (error instanceof Refused) return new ResponseError<never>(LSPErrorCodes.RequestFailed, error.message);
      this.#logger.warn(`A request failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      return new ResponseError<never>(ErrorCodes.InternalError, 'Tickmark could not answer; its log says why.');
    }
  }
}

/** Asked for what can't be done; the message says why, for people. */
export class Refused extends Error {}
