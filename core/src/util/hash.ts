/**
 * A 106-bit fingerprint of a string as 22 base-36 digits. Two independent 53-bit lanes (cyrb53 by bryc, public domain),
 * in plain arithmetic, so that every host gives the same value. Not for security.
 */
export function hash(text: string): string {
  // Both lanes in one loop: texts are hashed whole.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0xdeadbeef ^ SECOND;
  let d = 0x41c6ce57 ^ SECOND;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    c = Math.imul(c ^ unit, 2654435761);
    d = Math.imul(d ^ unit, 1597334677);
  }
  return digits(a, b) + digits(c, d);
}

/** Seed of the second lane. */
const SECOND = 0x9e3779b9;

/** What a lane comes to, as 11 digits. */
function digits(one: number, other: number): string {
  const a = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  const b = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & b) + (a >>> 0);
  // In two whole numbers of 31 bits at most, two digits at a time: many times as fast as `toString(36)`.
  const high = Math.floor(value / FIVE_DIGITS);
  const low = value - high * FIVE_DIGITS;
  return (
    (pairs[Math.floor(high / 1679616)] as string) +
    (pairs[Math.floor(high / 1296) % 1296] as string) +
    (pairs[high % 1296] as string) +
    (pairs[Math.floor(low / 46656)] as string) +
    (pairs[Math.floor(low / 36) % 1296] as string) +
    (low % 36).toString(36)
  );
}

/** 36 to the power of five. */
const FIVE_DIGITS = 60466176;
/** All numbers of two digits to the base of 36. */
const pairs: readonly string[] = Array.from({ length: 1296 }, (_, i) => i.toString(36).padStart(2, '0'));

/** Orders strings by code unit: the same on every machine, unlike `localeCompare`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
