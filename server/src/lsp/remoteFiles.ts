/** Files through the client: in a browser and in virtual folders it alone can reach them. */
import type { Connection } from 'vscode-languageserver';
import type { Files } from '../files.ts';
import {
  type AppendToLedgerParams,
  appendToLedgerRequest,
  type ChangeFileParams,
  type ChangeFileResult,
  changeFileRequest,
  type FindFilesParams,
  type FindFilesResult,
  findFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadLedgerParams,
  readFileRequest,
  readLedgerRequest,
} from './messages.ts';
import { uriKey } from './uris.ts';

export function remoteFiles(connection: Connection): Files {
  return {
    async find(folder, { include, exclude }) {
      const params: FindFilesParams = { folder, include, exclude };
      const found = await connection.sendRequest<FindFilesResult>(findFilesRequest, params);
      return { uris: found.map(uriKey), problems: [] };
    },
    async read(uri) {
      try {
        const params: ReadFileParams = { uri };
        const read = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
        if (read.text !== null) return { text: read.text };
        return { reason: read.reason, missing: read.missing === true };
      } catch (error) {
        return { reason: `It can't be read: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
    async readLedger(folder) {
      try {
        const params: ReadLedgerParams = { folder };
        const read = await connection.sendRequest<ReadFileResult>(readLedgerRequest, params);
        return read.text === null ? { reason: read.reason } : { text: read.text };
      } catch (error) {
        return { reason: `It can't be read: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
    async appendToLedger(folder, line) {
      try {
        const params: AppendToLedgerParams = { folder, line };
        return await connection.sendRequest<string | null>(appendToLedgerRequest, params);
      } catch (error) {
        return `The tick can't be kept: ${error instanceof Error ? error.message : String(error)}`;
      }
    },
    async change(folder, file, before, after) {
      try {
        const params: ChangeFileParams = { folder, file, before, after };
        return await connection.sendRequest<ChangeFileResult>(changeFileRequest, params);
      } catch (error) {
        return { reason: `It can't be written: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
  };
}
