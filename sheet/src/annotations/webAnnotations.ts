/** Web Annotations in JSON-LD: all that the ledger says about some articles, and back again. */
import { type Line, ledgerLine } from '../../../core/src/index.ts';
import { CodePoints } from '../codePoints.ts';
import { type Fields, inOrder, isFields, listOf, sameJson, without } from '../json.ts';
import { publicLine, publicLines, type Said, type SaidInput } from '../said.ts';
import { annotationForm, contexts, saidKey, uuidOf } from './form.ts';
import { beyond } from './read.ts';

export function webAnnotations({ articles, said, show }: SaidInput): string {
  const points = new Map([...articles].map(([file, { source }]) => [file, new CodePoints(source.text)]));
  const items = said.flatMap(one => {
    const lines = publicLines(one.history.lines, show);
    const ruling = ledgerLine(publicLine(one.history.ruling, show));
    const standing = new Set(one.history.entries.map(({ said }) => ledgerLine(publicLine(said, show))));
    return lines.map((line, i) => {
      const name = ledgerLine(line);
      // The place is that of the ruling; other lines may have been about other words.
      const place = name === ruling ? placeOf(one, points.get(one.file)) : null;
      const stands = standing.has(name);
      return written(line, annotationForm(line, { show, place, reply: i > 0, stands }), stands);
    });
  });
  const all = JSON.stringify(items);
  const collection = {
    '@context': contexts,
    id: uuidOf(all),
    type: 'AnnotationCollection',
    label: 'Tickmark',
    total: items.length,
    first: { id: uuidOf(`${all} 1`), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** An annotation that came from elsewhere goes out as it came in, while it stands. */
function written(line: Line, form: Fields, stands: boolean): Fields {
  const { annotation } = line as Line & { annotation?: unknown };
  const isForeign = isFields(annotation) && listOf(annotation['type']).includes('Annotation');
  const base = isForeign && stands ? inOrder(annotation) : form;
  const kept =
    base === form ? { ...beyond(line, base), ...(annotation !== undefined && { annotation }) } : beyond(line, base);
  return { ...base, [saidKey]: inOrder(kept) };
}

function placeOf({ place }: Said, points: CodePoints | undefined) {
  if (!place?.found || !points) return null;
  return { start: points.count(place.start), end: points.count(place.end) };
}

/** The annotations of a document in any of the forms that the model allows; a sentence for people where it holds none. */
export function annotationsIn(text: string): readonly Fields[] | string {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'It is not JSON.';
  }
  const context = isFields(document) ? document['@context'] : undefined;
  const found = collect(document, 0);
  return found.length === 0 ? 'It holds no annotations.' : found.map(one => ({ '@context': context, ...one }));
}

/** Terms of another context keep their meaning only with it. */
export function withoutOurContext(annotation: Fields): Fields {
  const context = annotation['@context'];
  return context === undefined || isOurs(context) ? without(annotation, '@context') : annotation;
}

const isOurs = (context: unknown): boolean => context === contexts[0] || sameJson(context, contexts);

function collect(value: unknown, depth: number): Fields[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap(one => collect(one, depth + 1));
  if (!isFields(value)) return [];
  if (listOf(value['type']).includes('Annotation')) return [value];
  return [value['@graph'], value['first'], value['items']].flatMap(one => collect(one, depth + 1));
}
