import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** The attributions of a text as `kind: source / cue / content`, with `?` after the kind of vague ones and `-` for none. */
export function credits(text: string): string[] {
  const { attributions, source } = analyzeDocument(text, defaultSettings);
  const words = (span: { start: number; end: number } | null) => (span ? source.text.slice(span.start, span.end) : '-');
  return attributions.map(
    ({ kind, vague, source: by, cue, content }) =>
      `${kind}${vague ? '?' : ''}: ${words(by)} / ${words(cue)} / ${words(content)}`,
  );
}

/** The quotations of a text as `kind: words`. */
export function quotations(text: string): string[] {
  const { quotations, source } = analyzeDocument(text, defaultSettings);
  return quotations.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`);
}
