/** Files through the client: in a browser and in virtual folders it alone can reach them. */
import type { Connection } from 'vscode-languageserver';
import type { Files } from '../files.ts';
import {
  type FindFilesParams,
  type FindFilesResult,
  findFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
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
        return read.text === null ? { reason: read.reason } : { text: read.text };
      } catch (error) {
        return { reason: `It can't be read: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
  };
}
