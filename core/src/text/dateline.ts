import { agencies, agencyHeads } from '../lexicon/agencies.ts';
import { months, weekdays } from '../lexicon/calendar.ts';

/** As far into a line a dateline reaches at most, in UTF-16 units. */
const LONGEST = 90;
/** As many words stand before the dash at most: `New South Haven, New Holm, 12 March 2025`. */
const MOST_WORDS = 10;

/**
 * Offset of the dash behind a dateline whose place is not in capitals: `Oslo, 3 May 2024 – `, `Oslo, Norway (AP) — `. A day
 * or an agency must stand there, as `Oslo – ` may begin anything. 0 if there is none.
 */
export function titledDateline(text: string): number {
  const dash = firstDash(text);
  if (dash === 0) return 0;
  const head = text.slice(0, dash).trimEnd();
  const bracket = head.endsWith(')') ? head.lastIndexOf('(') : -1;
  const names = bracket < 0 ? head : head.slice(0, bracket);
  const agency = bracket < 0 ? '' : head.slice(bracket + 1, -1);
  const words = names.split(/[\s,]+/).filter(word => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || isOfCalendar(words[0] as string)) return 0;
  if (!words.every(word => /^[\p{Lu}\d]/u.test(word)) || /^\d/.test(names)) return 0;
  // The place ends before a comma or the brackets, and holds no number.
  const comma = names.indexOf(',');
  if (comma < 0 ? bracket < 0 || /\d/.test(names) : /\d/.test(names.slice(0, comma))) return 0;
  return isAgency(agency) || (comma > 0 && endsInDay(words)) ? dash : 0;
}

/** The first dash with a blank or brackets before it, if a capital or a quotation follows; 0 if there is none. */
function firstDash(text: string): number {
  for (let i = 3; i < text.length && i < LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_END) return 0;
    if (code !== HYPHEN && code !== EN_DASH && code !== EM_DASH) continue;
    if (code === HYPHEN && text.charCodeAt(i - 1) !== BLANK) continue;
    return /^[-–—]{1,2}\s*["“‘']?\p{Lu}/u.test(text.slice(i, i + 6)) ? i : 0;
  }
  return 0;
}

/** `3 May 2024`, `May 3, 2024`, `May 3`, `March 2024`: a month beside a number, at the end. */
function endsInDay(words: readonly string[]): boolean {
  const month = words.findIndex((word, i) => i > 0 && isMonth(word));
  if (month < 0 || month < words.length - 3) return false;
  const rest = words.slice(month + 1);
  return rest.every(isShortNumber) && (rest.length > 0 || isShortNumber(words[month - 1] as string));
}

const isAgency = (words: string): boolean =>
  agencies.has(words) || agencyHeads.has(words.slice(words.lastIndexOf(' ') + 1));
const isMonth = (word: string): boolean => months.has(word.toLowerCase().replace(/\.$/, ''));
const isOfCalendar = (word: string): boolean => isMonth(word) || weekdays.has(word.toLowerCase());
const isShortNumber = (word: string): boolean => /^\d{1,4}$/.test(word);

const LINE_END = 10;
const BLANK = 32;
const HYPHEN = 45;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
