/** Addresses of files. One file has one key, however its client spells the address. */
import { URI, Utils } from 'vscode-uri';

/** The address in one spelling: `file:///c%3A/a.txt` and `file:///C:/a.txt` are the same file. */
export function uriKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

export const schemeOf = (uri: string): string => URI.parse(uri).scheme;

/** The path below a folder with forward slashes, or null if it isn't below it. Both are keys. */
export function pathBelow(folder: string, uri: string): string | null {
  const above = URI.parse(folder);
  const below = URI.parse(uri);
  if (above.scheme !== below.scheme || above.authority !== below.authority) return null;
  const prefix = above.path.endsWith('/') ? above.path : `${above.path}/`;
  return below.path.startsWith(prefix) ? below.path.slice(prefix.length) : null;
}

/** The whole path without its first slash, for globs over files outside all folders. */
export const pathOf = (uri: string): string => URI.parse(uri).path.replace(/^\/+/, '');

/** The file's own name. */
export const baseName = (uri: string): string => Utils.basename(URI.parse(uri)) || uri;

/** The address of a file below a folder. */
export const joinUri = (folder: string, path: string): string => Utils.joinPath(URI.parse(folder), path).toString();

export const fsPathOf = (uri: string): string => URI.parse(uri).fsPath;

/** The address of a path of this machine. */
export const uriOfPath = (path: string): string => URI.file(path).toString();
