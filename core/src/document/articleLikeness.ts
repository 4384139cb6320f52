import { otherFiles, otherFolders } from '../lexicon/fileNames.ts';

/** Whether a file is an article, and if not, why it is left alone. */
export type ArticleVerdict = { readonly article: true } | { readonly article: false; readonly reason: string };

const yes: ArticleVerdict = { article: true };
const no = (reason: string): ArticleVerdict => ({ article: false, reason });

/** So much of a text is looked at: enough to know it by. */
const sample = 20_000;
/** Fewer lines than these are no ground for a judgement: a headline, a draft just begun. */
const fewestLines = 8;

/** Judges by the file's name and by the look of its text: `requirements.txt`, logs and word lists are not articles. */
export function judgeArticle(path: string, text: string): ArticleVerdict {
  return judgeName(path) ?? judgeLook(text);
}

function judgeName(path: string): ArticleVerdict | null {
  const parts = path.replaceAll('\\', '/').toLowerCase().split('/');
  const name = parts.pop() ?? '';
  const folder = parts.find(
    part => otherFolders.has(part) || part.endsWith('.dist-info') || part.endsWith('.egg-info'),
  );
  if (folder !== undefined) return no(`it is in the folder “${folder}”, which belongs to programs.`);
  for (const [pattern, what] of otherFiles) if (pattern.test(name)) return no(`“${name}” is the name of ${what}.`);
  return null;
}

/** What the lines of a text are, counted. */
interface Look {
  lines: number;
  prose: number;
  code: number;
  log: number;
  settings: number;
  table: number;
  single: number;
}

function judgeLook(text: string): ArticleVerdict {
  const start = text.slice(0, sample);
  if (start.includes('\u0000')) return no('it holds bytes that are no text.');
  const look = lookAt(start, text.length > sample);
  if (look.lines < fewestLines) return judgeShort(look);
  const share = (count: number) => count / look.lines;
  if (share(look.log) > 0.5) return no('it looks like a log: most lines begin with a time.');
  if (share(look.code) > 0.4 && share(look.prose) < 0.5) return no('it looks like program code.');
  if (share(look.settings) > 0.6) return no('it looks like settings: most lines give a value to a name.');
  if (share(look.table) > 0.7) return no('it looks like a table: most lines are values between separators.');
  // Verse and lists have short lines too, and more than one word in them.
  if (look.lines >= 20 && share(look.single) > 0.8 && share(look.prose) < 0.1)
    return no('it looks like a list of words.');
  return yes;
}

/** A few lines are taken for something else only when not one of them is prose. */
function judgeShort({ lines, prose, code, log, settings, table }: Look): ArticleVerdict {
  if (lines < 3 || prose > 0) return yes;
  if (log === lines) return no('it looks like a log: every line begins with a time.');
  if (code + settings >= lines - 1 && code > 0) return no('it looks like program code.');
  if (table === lines) return no('it looks like a table: every line is values between separators.');
  return yes;
}

function lookAt(text: string, cut: boolean): Look {
  const look: Look = { lines: 0, prose: 0, code: 0, log: 0, settings: 0, table: 0, single: 0 };
  const lines = text.split(/\r\n?|\n/);
  if (cut && lines.length > 1) lines.pop();
  for (const whole of lines) {
    const line = whole.slice(0, 400).trim();
    if (line.length === 0) continue;
    look.lines++;
    if (isLog(line)) look.log++;
    else if (isSetting(line)) look.settings++;
    else if (isCode(line)) look.code++;
    else if (isProse(line)) look.prose++;
    else if (isTableRow(line)) look.table++;
    if (!/\s/.test(line)) look.single++;
  }
  return look;
}

/** `name = value`, `package==1.2`: a name without spaces, a sign, a value. `Q: What …` is talk. */
const isSetting = (line: string): boolean =>
  /^[\w.$/-]{1,60}\s*(?:=|==|>=|<=|~=|:)\s*\S/.test(line) && !/[{};,]$|^\p{Lu}\p{L}*:\s\p{L}/u.test(line);

/** Begins with a time or a level, as lines of logs do. */
const isLog = (line: string): boolean =>
  /^[[(]?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ]\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2}\b|\d{2}[-/.]\d{2}[-/.]\d{4} \d{1,2}:\d{2})/.test(
    line,
  ) ||
  /^\p{L}{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} /u.test(line) ||
  /^(?:\d{1,3}\.){3}\d{1,3} /.test(line) ||
  /^[[<]?(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE|NOTICE)[\]>]?[\s:|]/.test(line) ||
  /^\d{10,13}[\s,]/.test(line);

const isCode = (line: string): boolean =>
  /[{};]$|^[}\])]{1,400}(?:[;,][;,)]{0,400})?$|^(?:#include|#define|#!|import |from \S{1,400} import|package |using |namespace |def |class \w{1,400}[(:{]|function[ (]|return\b.{0,400};|if ?\(|for ?\(|while ?\(|else\b.{0,400}\{|public |private |static |const \w{1,400} ?=|let \w{1,400} ?=|var \w{1,400} ?=|SELECT |INSERT |CREATE |<\/?\w{1,400}(?:[^\w<>][^<>]{0,400})?>$|\$ |>>> |@\w{1,400}$|set\(|add_\w{1,400}\(|--?\w{1,400} )/.test(
    line,
  ) || /=>|\(\);|\) ?\{|::\w|&&|\|\||!=|===?/.test(line);

/** A line of running text: several words, most of them small, set with single spaces. */
function isProse(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 5) return false;
  let plain = 0;
  for (const word of words)
    if (/^[“"'‘([]*\p{L}[\p{L}\p{M}-]*(?:[’']+[\p{L}\p{M}-]+)*[.,;:!?)\]”"'’…]*$/u.test(word)) plain++;
  return plain / words.length >= 0.6;
}

/** Values between tabs, commas, semicolons or bars, three or more. */
const isTableRow = (line: string): boolean =>
  line.split('\t').length >= 3 ||
  line.split('|').length >= 4 ||
  line.split(';').length >= 4 ||
  (line.split(',').length >= 3 && line.split(/,\s/).length <= line.split(',').length / 2);
