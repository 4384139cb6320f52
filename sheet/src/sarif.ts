/** SARIF 2.1.0 for code hosts and review tools: rules with their help, results that are recognised after edits. */
import {
  byCodeUnit,
  byPosition,
  checks,
  type DismissedFinding,
  type Finding,
  hash,
  type Severity,
  type SourceText,
  type Span,
  type Suppression,
} from '../../core/src/index.ts';
import { checkHelp } from './checkHelp.generated.ts';
import { positionAt } from './position.ts';
import { plainShow, type Show } from './source.ts';
import { version } from './version.generated.ts';

/** What the checks have to say of an article. */
export interface CheckedArticle {
  /** As findings about other articles name it. */
  readonly uri: string;
  readonly source: SourceText;
  /** The sentences in order, to tell a finding by its surroundings. */
  readonly sentences: readonly Span[];
  /** By position, then by code. */
  readonly findings: readonly Finding[];
  /** Findings that people have dismissed, in the same order. They count for nothing. */
  readonly dismissed: readonly DismissedFinding[];
}

export interface Checked {
  readonly articles: readonly CheckedArticle[];
  /** What could not be read, in one sentence each. */
  readonly problems: readonly string[];
  /** What is at fault in ledgers and lists, all else of which was read: one sentence each. */
  readonly notes?: readonly string[];
  /** A relative reference or an absolute address; else the path is taken for a relative one. */
  readonly addressOf?: (uri: string) => string;
  readonly show?: Show;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarif(report: Checked): string {
  const { addressOf = relativeAddress, show = plainShow } = report;
  const sources = new Map(report.articles.map(article => [article.uri, article.source]));
  const places: Places = { sources, addressOf };
  // Either all results of a run say whether they are suppressed, or none does.
  const tells = report.articles.some(({ dismissed }) => dismissed.length > 0);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Tickmark', semanticVersion: version, rules: checks.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: [
              ...report.problems.map(text => ({ level: 'error', message: { text } })),
              ...(report.notes ?? []).map(text => ({ level: 'warning', message: { text } })),
            ],
          },
        ],
        artifacts: report.articles.map(({ uri }) => ({ location: { uri: addressOf(uri) }, sourceLanguage: 'en' })),
        results: report.articles.flatMap(article => resultsOf(article, places, tells, show)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ code, title, severity }: (typeof checks)[number]) {
  const help = checkHelp[code] ?? { text: title, markdown: title };
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    help,
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
  };
}

interface Places {
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly addressOf: (uri: string) => string;
}

/** What was dismissed stays a result, with the reason: one that is gone would count as mended. */
function resultsOf(article: CheckedArticle, places: Places, tells: boolean, show: Show) {
  const seen = new Map<string, number>();
  const kept = article.findings.map(finding => ({ finding, by: null }));
  const all = [...kept, ...article.dismissed].sort((a, b) => inOrder(a.finding, b.finding));
  return all.map(({ finding, by }) => ({
    ruleId: finding.code,
    ruleIndex: checks.findIndex(check => check.code === finding.code),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(article.uri, finding, places)],
    relatedLocations: finding.related.map((place, index) => ({
      id: index + 1,
      ...locationOf(place.uri, place, places),
      message: { text: place.message },
    })),
    partialFingerprints: { 'tickmarkFinding/v1': fingerprint(article, finding, seen) },
    ...(tells && { suppressions: by ? [suppressionOf(by.history.ruling, show)] : [] }),
  }));
}

const inOrder = (a: Finding, b: Finding): number => byPosition(a, b) || byCodeUnit(a.code, b.code);

const suppressionOf = ({ reason, checker, time }: Suppression, show: Show) => ({
  kind: 'external',
  status: 'accepted',
  justification: show.words(reason),
  properties: { checker, time },
});

function locationOf(uri: string, span: Span, { sources, addressOf }: Places) {
  const source = sources.get(uri);
  const artifactLocation = { uri: addressOf(uri) };
  if (!source) return { physicalLocation: { artifactLocation } };
  const [from, to] = [positionAt(source, span.start), positionAt(source, span.end)];
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: source.text.slice(span.start, span.end) },
  };
  return { physicalLocation: { artifactLocation, region } };
}

/** A path with forward slashes as a relative reference. */
export const relativeAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * Knows a finding again after edits elsewhere: by its code, its words and its sentence, and a counter among equals.
 * There is no line number in it.
 */
function fingerprint(article: CheckedArticle, finding: Finding, seen: Map<string, number>): string {
  const { text } = article.source;
  const sentence = article.sentences.find(one => one.start <= finding.start && finding.start < one.end) ?? finding;
  const words = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const key = `${finding.code}\n${words(finding)}\n${words(sentence)}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return hash(`${key}\n${count}`);
}
