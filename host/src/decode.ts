/** From bytes to text, or to the reason why not. */

/** Articles are kilobytes; what is larger than this is data. In bytes. */
export const largestFile = 10 * 1024 * 1024;

/** `missing`: there is no such file, as opposed to one that can't be read. */
export type Decoded = { readonly text: string } | { readonly reason: string; readonly missing?: boolean };

/** Strict UTF-8, with or without a byte-order mark, which stays out of the text. Reasons are sentences for people. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { reason: tooLarge(bytes.length) };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { reason: 'It is encoded as UTF-16: save it as UTF-8.' };
  }
  if (bytes.includes(0))
    return { reason: 'It holds zero bytes: it is a binary file, or text in UTF-16. Save text as UTF-8.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    return { reason: `Its bytes are not UTF-8 (first at line ${lineOf(bytes, at)}): save it as UTF-8.` };
  }
}

export const tooLarge = (size: number): string =>
  `It is ${sizeInWords(size)} large, and Tickmark reads up to ${sizeInWords(largestFile)}: split it.`;

/** `12.3 MB`. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes >= 100) return `${Math.round(megabytes)} MB`;
  return `${Math.round(megabytes * 10) / 10} MB`;
}

/** Index of the first byte that belongs to no well-formed sequence: the longest prefix that decodes ends there. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** With `stream`, a sequence that is only cut off at the end is not yet bad. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++;
  return line;
}
