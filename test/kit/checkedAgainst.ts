/** An article with one figure that was checked, and what a check has to say about its sources. */
import { emptyDesk, judge, ledgerLine, readLedger } from '../../core/src/index.ts';
import { readSources } from '../../host/src/index.ts';
import { Desk, decision } from '../core/ledger/kit.ts';
import { corpusOf } from './check.ts';

const text = 'Alder Bay is busy. The harbour handled 2,300 boxes by hand. The mayor is pleased.\n';
const list = `
- key: port-log
  title: Port log
  kind: primary
- key: gazette
  title: Harbour Gazette
  kind: secondary
- key: herald
  title: Alder Herald
  kind: secondary
  locator: p. 1
- key: letter
- key: whisper
  title: A letter from the night watch
  kind: secondary
  confidential: true
`;

/** Messages of a check about a figure that was ticked with these sources. */
export function saidOf(code: string, sources: readonly string[], now = text, on = true): string[] {
  const desk = new Desk({ 'a.txt': text });
  const start = text.indexOf('2,300');
  const anchor = desk.table.anchorAt('a.txt', { start, end: start + '2,300 boxes'.length });
  desk.table.setLedger(readLedger(ledgerLine(decision({ sources, ...(anchor && { anchor }) }))));
  desk.put('a.txt', now);
  const checks = on ? { [code]: 'hint' as const } : {};
  const { findings } = judge(corpusOf({ 'a.txt': now }).snapshot, 'a.txt', { checks }, undefined, {
    desk: { ...emptyDesk, ticks: desk.table.ticksOn('a.txt'), sources: readSources(list).registry },
  });
  return findings.filter(one => one.code === code).map(one => one.message);
}

export const changed = text.replace('2,300', '2,400');
