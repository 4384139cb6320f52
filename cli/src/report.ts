/** What `tickmark check` has to say, before it takes a form. */
import { countWords, differWords } from '../../core/src/index.ts';
import type { Checked, CheckedArticle } from '../../sheet/src/index.ts';

/** `uri`: the path as given on the command line, with forward slashes. */
export interface ArticleReport extends CheckedArticle {
  /** How many checkable figures it has. */
  readonly figures: number;
}

/** All articles read, those without findings too, in order of uri. */
export interface Report extends Checked {
  readonly articles: readonly ArticleReport[];
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
    countWords('unsourced', unsourced),
    differWords(differ, 0),
    other > 0 ? counted(other, unsourced + differ > 0 ? 'other finding' : 'finding') : '',
  ].filter(part => part !== '');
  const unread = report.problems.length;
  const result = parts.length > 0 ? parts.join(', ') : 'nothing to ask about';
  const also = unread > 0 ? ` ${unread === 1 ? 'One path' : `${unread} paths`} could not be read.` : '';
  return `${counted(articles, 'article')}, ${counted(figures, 'figure')}: ${result}.${also}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
