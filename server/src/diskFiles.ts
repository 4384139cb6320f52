/** Files through Node. Imported by the Node entry alone. */
import { changeFile } from '../../host/src/changeFile.ts';
import { appendToLedger, readLedgerFile } from '../../host/src/ledgerFile.ts';
import { findFiles, readFile } from '../../host/src/nodeFiles.ts';
import type { Files } from './files.ts';
import { fsPathOf, joinUri } from './lsp/uris.ts';

export const diskFiles: Files = {
  async find(folder, globs, token) {
    const { files, problems } = await findFiles(fsPathOf(folder), globs, token);
    return { uris: files.map(file => joinUri(folder, file)), problems };
  },
  read: uri => readFile(fsPathOf(uri)),
  readLedger: folder => readLedgerFile(fsPathOf(folder)),
  appendToLedger: (folder, line) => appendToLedger(fsPathOf(folder), line),
  change: (folder, file, before, after) => changeFile(fsPathOf(folder), file, before, after),
};
