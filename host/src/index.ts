/** What Node can do for the engine: find files and read them. `globs.ts` has no Node in it and serves web workers too. */
export { decodeText, largestFile, sizeInWords } from './decode.ts';
export { GlobSet } from './globs.ts';
export { loadNamesModel } from './namesModel.ts';
export { type FoundArticle, type FoundFiles, findArticles, findFiles, readFile, readText } from './nodeFiles.ts';
