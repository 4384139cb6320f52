/** Other recognisers over the same articles. They are installed beside this file when the benchmark first runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const load = createRequire(import.meta.url);

/** Installs the peers if they are missing; false if that can't be done. */
export function installPeers() {
  if (existsSync(`${here}node_modules/wink-nlp`)) return true;
  console.error('Installing what to compare with, in bench/ …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Rows of the table: a title, how many code units of text are enough to see, and what is done to one text. */
export function peers() {
  const recognizers = load('@microsoft/recognizers-text-suite');
  const compromise = load('compromise');
  const wink = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
  const { its } = wink;
  const english = recognizers.Culture.English;
  const today = new Date(2024, 0, 1);
  return [
    [
      'Recognizers-Text: numbers, percent, age, money, dimension, temperature, dates',
      4_000,
      text =>
        recognizers.recognizeNumber(text, english).length +
        recognizers.recognizePercentage(text, english).length +
        recognizers.recognizeAge(text, english).length +
        recognizers.recognizeCurrency(text, english).length +
        recognizers.recognizeDimension(text, english).length +
        recognizers.recognizeTemperature(text, english).length +
        recognizers.recognizeDateTime(text, english, recognizers.DateTimeOptions?.None, today).length,
    ],
    [
      'compromise: numbers, people, places, organizations',
      40_000,
      text => {
        const document = compromise(text);
        return (
          document.numbers().json().length +
          document.people().length +
          document.places().length +
          document.organizations().length
        );
      },
    ],
    ['compromise: tokens and parts of speech', 40_000, text => compromise(text).length],
    [
      'wink-nlp: tokens, sentences, parts of speech, entities (dates, money, percent, …)',
      200_000,
      text => wink.readDoc(text).entities().out(its.detail).length,
    ],
  ];
}
