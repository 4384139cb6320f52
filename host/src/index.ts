/** What Node can do for the engine: find files, read them, and add to the ledger. Files without Node in them serve web workers too. */
export { changeFile } from './changeFile.ts';
export { decodeText, largestFile } from './decode.ts';
export { GlobSet } from './globs.ts';
export { addAlias, addName, type ReadGlossary, readGlossary } from './glossaryFile.ts';
export { appendToLedger, findLedgerFolder, readLedgerFile } from './ledgerFile.ts';
export { glossaryPath, ledgerPath, sourcesPath } from './ledgerNames.ts';
export { loadNamesModel } from './namesModel.ts';
export {
  type FoundArticle,
  type FoundFiles,
  findArticles,
  findFiles,
  isFile,
  isFolder,
  readFile,
  readText,
} from './nodeFiles.ts';
export { type OutputFile, writeFiles, writeOutput } from './outputFiles.ts';
export { addSource, type NewSource, type ReadSources, readSources } from './sourcesFile.ts';
export { dayOf } from './today.ts';
export { writeProblem } from './writeProblem.ts';
