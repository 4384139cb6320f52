import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { completionsAt } from '../../server/src/features/completion.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import { definitionAt } from '../../server/src/features/references.ts';
import { atCursor } from '../kit/folder.ts';

const list = `- key: port-log
  title: Port log of Alder Bay
  kind: primary
  link: https://port.alder.example/log
  seen: 2026-11-20
- key: letter
  title: A letter
  confidential: true
`;

function at(source: string) {
  const its = atCursor(source);
  its.folder.readSources(list);
  const view = its.folder.view();
  return { ...its, view };
}

const offered = (source: string) => {
  const { view, file, position } = at(source);
  return completionsAt(view, file, position).map(({ label, detail, textEdit }) => ({
    label,
    detail,
    newText: textEdit?.newText,
    words: textEdit && 'range' in textEdit ? wordsOf(file, textEdit.range) : null,
  }));
};
const wordsOf = (file: ReturnType<typeof at>['file'], range: Parameters<typeof file.positions.span>[0]) => {
  const { start, end } = file.positions.span(range);
  return file.document.source.text.slice(start, end);
};

describe('inside [ ]', () => {
  test('the folder’s sources are offered by key and title, and the mark is closed', () => {
    expect(offered('The harbour handled 2,300 boxes [‸')).toEqual([
      { label: 'port-log', detail: 'Port log of Alder Bay', newText: 'port-log]', words: '' },
      { label: 'letter', detail: 'A letter (confidential)', newText: 'letter]', words: '' },
    ]);
    expect(offered('The harbour handled 2,300 boxes [por‸t].')[0]).toMatchObject({
      newText: 'port-log',
      words: 'port',
    });
    expect(offered('The harbour handled 2,300 boxes [letter; p‸, and')[0]).toMatchObject({ words: 'p' });
  });

  test('the article’s own list is offered too', () => {
    const labels = offered('It rained [‸\n\nSources:\n[1] Weather office, March bulletin.\n').map(one => one.label);
    expect(labels).toEqual(['port-log', 'letter', '1']);
  });

  test.each(['It rained‸.', 'It rained [1]‸.', 'It rained [1\nlong‸'])('alone: nothing in %j', source =>
    expect(offered(source)).toEqual([]),
  );
});

describe('a source of the list in an article', () => {
  test('has a hover with what the list says, and a definition in it', () => {
    const { view, file, position } = at('The harbour handled 2,300 boxes [port-‸log, p. 3].\n');
    const hover = hoverAt(view, file, position, false)?.contents as { value: string };
    expect(hover.value).toBe('Port log of Alder Bay · p. 3 · primary source\nlink\nseen on Friday 20 November 2026');
    expect(definitionAt(view, file, position)).toEqual({
      uri: 'file:///articles/.tickmark/sources.yaml',
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 15 } },
    });
  });

  test('is the source of the figures before it in its sentence, or in the sentence that ends before it', () => {
    const findings = (source: string) => {
      const { view, file } = at(`${source}‸`);
      return view
        .findings(file.uri)
        .map(({ code, start, end }) => `${code} ${file.document.source.text.slice(start, end)}`);
    };
    expect(findings('The harbour handled 2,300 boxes by hand [port-log].\n')).toEqual([]);
    expect(findings('The harbour handled 2,300 boxes by hand. [letter, p. 3]\n')).toEqual([]);
    expect(findings('The harbour handled 2,300 boxes by hand [other].\n')).toEqual(['unsourced-figure 2,300 boxes']);
    expect(findings('The ferry is late [port-log]. The harbour handled 2,300 boxes by hand.\n')).toHaveLength(1);
    expect(findings('The harbour handled 2,300 boxes by hand.\n\n[port-log] is a log.\n')).toHaveLength(1);
  });
});

test('a row names the sources of its tick by their titles, and keeps their keys', () => {
  const { folder, file, position } = at('The harbour handled ‸2,300 boxes.\n');
  const params = {
    uri: file.uri,
    range: { start: position, end: position },
    state: 'checked',
    sources: ['port-log, p. 3', 'Census'],
    checker: 'Mara Quill',
  };
  const said = decisionFor(folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
  folder.readLedger((said as { lines: string[] }).lines.join(''));
  expect(claimRowsOf(folder.view(), file)[0]?.tick).toMatchObject({
    sources: ['port-log, p. 3', 'Census'],
    shownSources: ['Port log of Alder Bay, p. 3', 'Census'],
  });
});
