/** What `tickmark check` has to say, before it takes a form. */
import type { DismissedFinding, Finding, SourceText, Span } from '../../core/src/index.ts';

export interface ArticleReport {
  /** The path as given on the command line, with forward slashes. */
  readonly uri: string;
  readonly source: SourceText;
  /** How many checkable figures it has. */
  readonly figures: number;
  /** The sentences in order, to tell a finding by its surroundings. */
  readonly sentences: readonly Span[];
  /** By position, then by code. */
  readonly findings: readonly Finding[];
  /** Findings that people have dismissed, in the same order. They count for nothing. */
  readonly dismissed: readonly DismissedFinding[];
}

export interface Report {
  /** All articles read, those without findings too, in order of uri. */
  readonly articles: readonly ArticleReport[];
  /** What could not be read, in one sentence each. */
  readonly problems: readonly string[];
}

/** A place for people and for other programs: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(source: SourceText, offset: number): Position {
  const line = source.lineAt(offset);
  return { line: line + 1, column: offset - source.lineSpan(line).start + 1 };
}

/** The counts of a whole run. */
export interface Summary {
  readonly articles: number;
  readonly figures: number;
  /** Figures that nobody is credited for. */
  readonly unsourced: number;
  /** Figures that differ from another place or do not add up. */
  readonly differ: number;
  /** Findings of every other kind. */
  readonly other: number;
}

/** The checks by which a figure differs. */
const differing: ReadonlySet<string> = new Set(['conflicting-figure', 'arithmetic']);

export function summarize({ articles }: Report): Summary {
  const findings = articles.flatMap(article => article.findings);
  const unsourced = findings.filter(finding => finding.code === 'unsourced-figure').length;
  const differ = findings.filter(finding => differing.has(finding.code)).length;
  return {
    articles: articles.length,
    figures: articles.reduce((sum, article) => sum + article.figures, 0),
    unsourced,
    differ,
    other: findings.length - unsourced - differ,
  };
}

/** `5 articles, 29 figures: 6 without source, 1 differs.` */
export function summaryLine(report: Report): string {
  const { articles, figures, unsourced, differ, other } = summarize(report);
  const parts = [
    unsourced > 0 ? `${unsourced} without source` : '',
    differ > 0 ? `${differ} ${differ === 1 ? 'differs' : 'differ'}` : '',
    other > 0 ? counted(other, unsourced + differ > 0 ? 'other finding' : 'finding') : '',
  ].filter(part => part !== '');
  const unread = report.problems.length;
  const result = parts.length > 0 ? parts.join(', ') : 'nothing to ask about';
  const also = unread > 0 ? ` ${unread === 1 ? 'One path' : `${unread} paths`} could not be read.` : '';
  return `${counted(articles, 'article')}, ${counted(figures, 'figure')}: ${result}.${also}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
