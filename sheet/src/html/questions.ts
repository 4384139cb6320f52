/** What people still ask about an article, at the end of its sheet. */
import type { Question } from '../questions.ts';
import { escaped } from './escape.ts';

/** Empty where nobody asks anything. Within one article its name is left out. */
export function questionTable(questions: readonly Question[], single: boolean): string {
  if (questions.length === 0) return '';
  const rows = questions.map(({ words, file, line, said }) => {
    const lines = said.map(
      ({ checker, day, text }) => `<span class="day">${day}</span> ${escaped(checker)}: ${escaped(text)}`,
    );
    const place = line === null ? `lost, was in ${file}` : single ? `line\u00a0${line}` : `${file}:${line}`;
    return `<tr><th scope="row">“${escaped(words)}”</th><td>${escaped(place)}</td><td class="note">${lines.join('<br>')}</td></tr>`;
  });
  const head = ['About', 'Place', 'Question'].map(one => `<th scope="col">${one}</th>`).join('');
  return `<table class="questions">\n<caption>Open questions</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}
