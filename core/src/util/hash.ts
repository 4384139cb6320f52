/**
 * A 106-bit fingerprint of a string as 22 base-36 digits. Two independent 53-bit lanes (cyrb53 by bryc, public domain),
 * in plain arithmetic, so that every host gives the same value. Not for security.
 */
export function hash(text: string): string {
  return lane(text, 0).toString(36).padStart(11, '0') + lane(text, 0x9e3779b9).toString(36).padStart(11, '0');
}

function lane(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Orders strings by code unit: the same on every machine, unlike `localeCompare`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
