/**
 * Lists that people keep in YAML: `- key: …` and so on, one mapping an item. What is at fault is told with its place and
 * a way out, and everything else is read. No Node in here.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, type YAMLMap } from 'yaml';

/** Something in a list that can't be taken as it stands. */
export interface ListProblem {
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What it is, and what to do about it. */
  readonly message: string;
}

/** One item: what is asked of it, by name of field. What is of another kind than asked is reported, and left out. */
export interface ListItem {
  readonly start: number;
  readonly end: number;
  text(field: string): string;
  texts(field: string): readonly string[];
  flag(field: string): boolean;
  /** Where the value of a field stands, or the item where it has none. */
  place(field: string): { start: number; end: number };
  complain(field: string, message: string): void;
  /** Something in it was complained about, so far. */
  isFaulty(): boolean;
}

export interface YamlList {
  readonly items: readonly ListItem[];
  /** In order of place. Fields of items add to it when they are asked for. */
  readonly problems: ListProblem[];
  /** It is written as YAML. Where it is not, an item may hold what belongs to another one, or have lost a field. */
  readonly sound: boolean;
}

/** A file of more characters is no list that somebody keeps by hand. */
const longestList = 4_000_000;

/** What is told of a list whose file can't be read. */
export const unreadable = (reason: string): ListProblem => ({
  start: 0,
  end: 0,
  line: 1,
  column: 1,
  message: `This list can’t be read. ${reason}`,
});

/** Reads the items of a list. `what` names one for people: `source`; `known` are the fields that an item may have. */
export function readList(text: string, what: string, known: readonly string[]): YamlList {
  const problems: ListProblem[] = [];
  const lines = new LineCounter();
  const complain = (start: number, end: number, message: string): void => {
    const { line, col } = lines.linePos(start);
    problems.push({ start, end: Math.max(start, end), line: Math.max(1, line), column: Math.max(1, col), message });
  };
  if (text.length > longestList) {
    lines.addNewLine(0);
    complain(0, 0, `This list is too long to be read: keep it below ${longestList} characters.`);
    return { items: [], problems, sound: false };
  }
  let sound = true;
  let contents: Node | null = null;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, strict: true });
    contents = document.contents;
    sound = document.errors.length + document.warnings.length === 0;
    for (const { pos, message } of [...document.errors, ...document.warnings])
      complain(
        pos[0],
        pos[1],
        `This is not written as YAML: ${message.split('\n', 1)[0]}. Mend it, or take the line out.`,
      );
  } catch {
    sound = false;
    lines.addNewLine(0);
    complain(0, 0, 'This list can’t be read: it is nested too deeply.');
  }
  const example = `Write “- ${known[0]}: …”, one for each ${what}.`;
  const items: ListItem[] = [];
  if (contents && isSeq(contents)) {
    for (const node of contents.items) {
      if (isMap(node)) items.push(item(node, known, complain));
      else complain(...placeOf(node as Node | null), `This is no ${what}. ${example}`);
    }
  } else if (contents && !(isScalar(contents) && contents.value === null)) {
    complain(...placeOf(contents), `This is no list. ${example}`);
  }
  return { items, problems, sound };
}

const placeOf = (node: Node | null | undefined): [start: number, end: number] => [
  node?.range?.[0] ?? 0,
  node?.range?.[1] ?? 0,
];

function item(
  node: YAMLMap,
  known: readonly string[],
  tell: (start: number, end: number, message: string) => void,
): ListItem {
  const [start, end] = placeOf(node);
  let faulty = false;
  const complain = (from: number, to: number, message: string): void => {
    faulty = true;
    tell(from, to, message);
  };
  const fields = new Map<string, Node | null>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name))
      complain(...placeOf(key as Node), `“${name}” is passed over. Known are ${known.join(', ')}.`);
    else if (fields.has(name)) complain(...placeOf(key as Node), `“${name}” stands here twice: take one out.`);
    else fields.set(name, value as Node | null);
  }
  const place = (field: string) => {
    const value = fields.get(field);
    const [from, to] = value ? placeOf(value) : [start, end];
    return { start: from, end: to };
  };
  const wrong = (field: string, message: string): void => complain(place(field).start, place(field).end, message);
  const textOf = (value: Node | null | undefined): string | null => {
    if (value === undefined || value === null || (isScalar(value) && value.value === null)) return '';
    // As it is written: `seen: 2026-11-21` and `key: 007` are texts too.
    return isScalar(value)
      ? (typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))).trim()
      : null;
  };
  return {
    start,
    end,
    place,
    complain: wrong,
    isFaulty: () => faulty,
    text: field => {
      const text = textOf(fields.get(field));
      if (text === null)
        wrong(field, `“${field}” is not a text: write it behind the colon, in quotation marks if need be.`);
      return text ?? '';
    },
    texts: field => {
      const value = fields.get(field);
      const all = isSeq(value) ? value.items.map(one => textOf(one as Node)) : [textOf(value)];
      if (all.includes(null)) wrong(field, `“${field}” is not a list of texts: write [one, another].`);
      return [...new Set(all.filter(one => one !== null && one !== ''))] as string[];
    },
    flag: field => {
      const text = textOf(fields.get(field));
      if (text === 'true' || text === 'false' || !fields.has(field)) return text === 'true';
      wrong(field, `“${field}” is either true or false.`);
      // Who wrote anything at all meant that it is so.
      return true;
    },
  };
}

/**
 * A text with one more item at the end of its list; everything that was there stays as it is. Null where the list is not
 * written as a list of lines.
 */
export function withItem(
  text: string,
  fields: Readonly<Record<string, string | boolean | readonly string[]>>,
): string | null {
  const filled = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const item = stringify([filled], { lineWidth: 0, flowCollectionPadding: false }).replaceAll('\n', lineEnd(text));
  const document = parseDocument(text, { prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0) return null;
  if (contents === null || (isScalar(contents) && contents.value === null)) return ended(text) + item;
  if (!isSeq(contents) || contents.flow || (contents.range && contents.range[2] < text.trimEnd().length)) return null;
  const first = contents.range?.[0] ?? 0;
  const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
  return ended(text) + item.replace(/^(?=[^\r\n])/gm, ' '.repeat(indent));
}

/**
 * A text with one more word in a list that a field of its first item of a kind holds; everything that was there stays as
 * it is. Null where that can't be done, or would have to be guessed.
 */
export function withText(
  text: string,
  isMeant: (item: ListItem) => boolean,
  field: string,
  word: string,
): string | null {
  const document = parseDocument(text, { prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isSeq(contents)) return null;
  const node = contents.items.find(one => isMap(one) && isMeant(item(one, namesOf(one), () => {})));
  if (!isMap(node)) return null;
  const list = stringify([word], null, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
  const put = (at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
  const end = (one: unknown): number => (one as Node).range?.[1] ?? -1;
  const value = node.items.find(({ key }) => isScalar(key) && key.value === field)?.value;
  if (value === undefined) {
    const last = node.items.at(-1);
    const first = node.items[0];
    if (node.flow) return last ? put(end(last.value ?? last.key), `, ${field}: ${list}`) : null;
    if (!isScalar(first?.key) || !isScalar(first.value)) return null;
    return put(endOfLine(text, end(first.value)), lineBelow(text, first.key, `${field}: ${list}`));
  }
  if (isScalar(value) && typeof value.value === 'string') {
    const [from, to] = placeOf(value);
    return `${text.slice(0, from)}[${text.slice(from, to)}, ${list.slice(1)}${text.slice(to)}`;
  }
  const last = isSeq(value) ? value.items.at(-1) : undefined;
  if (!isSeq(value) || !isScalar(last)) return null;
  if (value.flow) return put(end(last), `, ${list.slice(1, -1)}`);
  return put(endOfLine(text, end(last)), lineBelow(text, value, `- ${list.slice(1, -1)}`));
}

const namesOf = (node: YAMLMap): string[] => node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));

/** A new line that begins where a node does in its own. */
function lineBelow(text: string, node: Node, what: string): string {
  const [start] = placeOf(node);
  return lineEnd(text) + ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1)) + what;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : text[at - 1] === '\r' ? at - 1 : at;
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + lineEnd(text));
/** As the text has them. */
const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
