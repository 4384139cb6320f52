/**
 * The glob that names one file and no other: relative to its folder, or its whole path when it lies in none. The `./` in
 * front keeps a bare name from meaning "this name in any folder". Characters that mean something in a glob are escaped.
 * Paths are those of uris, with `/` on every system.
 */
export function includePattern(path: string, folder: string | null): string {
  const root = folder === null ? '/' : folder.endsWith('/') ? folder : `${folder}/`;
  const relative = path.startsWith(root) ? path.slice(root.length) : path;
  return `./${relative.replace(/[\\*?[\]{}()!+@|]/gu, '\\$&')}`;
}
