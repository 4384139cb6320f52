/** The public face of the engine: text in, facts and findings out. Nothing here knows of editors, files or clocks. */
export type { Attribution, CitationMark, Quotation, ReferenceEntry } from './attributions/attribution.ts';
export { keysOfMark } from './attributions/citations.ts';
export type { Check, CheckContext, Finding, Fix, RelatedPlace, Report, Severity, TextEdit } from './checks/check.ts';
export type { ComparedClaim } from './checks/compared.ts';
export { comparedClaims } from './checks/compared.ts';
export type { ArticleDesk } from './checks/desk.ts';
export { emptyDesk } from './checks/desk.ts';
export type { DismissedFinding } from './checks/dismiss.ts';
export type { ComparedGroup, Explanation } from './checks/explain.ts';
export { explainClaim } from './checks/explain.ts';
export { checks } from './checks/index.ts';
export type { Judgement } from './checks/judge.ts';
export { judge } from './checks/judge.ts';
export { usualEverywhere } from './checks/nameVariant.ts';
export { runChecks } from './checks/run.ts';
export type { Claim, Modality } from './claims/claim.ts';
export { claimAbout } from './claims/claimAbout.ts';
export type { Comparison } from './claims/compare.ts';
export { creditWords } from './claims/creditWords.ts';
export { isDifference } from './claims/difference.ts';
export { inMetric, isRestated } from './claims/metric.ts';
export { inUnitOf } from './claims/sameScale.ts';
export { Corpus } from './corpus/corpus.ts';
export { NameLinks, noLinks } from './corpus/nameLinks.ts';
export type { NameProfile } from './corpus/nameSums.ts';
export type { ClaimPlace, CorpusEntity, CorpusSnapshot, Place } from './corpus/snapshot.ts';
export { dateInWords, monthNames } from './dates/words.ts';
export type { DocumentAnalysis, DocumentDate, PlacedBlock } from './document/analysis.ts';
export { analyzeDocument, BlockCache } from './document/analyze.ts';
export type { ArticleVerdict } from './document/articleLikeness.ts';
export { judgeArticle } from './document/articleLikeness.ts';
export type { Anchor, Others } from './ledger/anchor.ts';
export { anchorWords, isAnchor } from './ledger/anchor.ts';
export type { ClaimTicks } from './ledger/claimTicks.ts';
export { matchTicks } from './ledger/claimTicks.ts';
export type { Decision } from './ledger/decision.ts';
export { claimName } from './ledger/decision.ts';
export type { Dismissal } from './ledger/dismissal.ts';
export { isDay } from './ledger/fields.ts';
export type { GlossaryEntry } from './ledger/glossary.ts';
export { Glossary, noGlossary } from './ledger/glossary.ts';
export type { ClaimHistory, Ledger, LedgerProblem, SuppressionHistory, ThreadHistory } from './ledger/ledger.ts';
export { emptyLedger, LedgerReader, readLedger } from './ledger/ledger.ts';
export type { Entry, History, Line } from './ledger/line.ts';
export { byMoment, ledgerLine, moment } from './ledger/line.ts';
export { comparedWords, plainMarks, writtenOffsets } from './ledger/plainMarks.ts';
export type { Remark } from './ledger/remark.ts';
export { threadName } from './ledger/remark.ts';
export { isHalfSigned, ownWords, samePerson } from './ledger/signatures.ts';
export type { SourceMark } from './ledger/sourceMarks.ts';
export { sourceMarks } from './ledger/sourceMarks.ts';
export type { NamedSource, PublicSource, Source } from './ledger/sources.ts';
export {
  isKey,
  keyFor,
  noSources,
  publicSource,
  SourceRegistry,
  sourceWords,
  unreadSources,
} from './ledger/sources.ts';
export type {
  LostSuppression,
  LostThread,
  LostTick,
  PlacedSuppression,
  PlacedThread,
  PlacedTick,
  Tick,
  Whereabouts,
} from './ledger/standing.ts';
export type { ContestedState, DecisionState, FigureState } from './ledger/states.ts';
export {
  capital,
  contestedStates,
  contestedWords,
  countWords,
  decidedBy,
  decisionStates,
  differWords,
  groupWords,
  settledStates,
  stateWords,
  tickedStates,
} from './ledger/states.ts';
export type { Suppression, SuppressionScope, SuppressionTarget } from './ledger/suppression.ts';
export { inForce, suppressionId, suppressionScopes } from './ledger/suppression.ts';
export { TickTable } from './ledger/tickTable.ts';
export type { Withdrawal } from './ledger/withdrawal.ts';
export type { Entity, EntityType, Mention, Title } from './names/entity.ts';
export type { Facts } from './names/facts.ts';
export { factsOf } from './names/facts.ts';
export { setNamesModel } from './names/index.ts';
export type { CancellationToken, Logger, YieldToHost } from './ports.ts';
export { Cancelled, interruptAndCheck } from './ports.ts';
export type { Bound, DateExpression, Quantity, QuantityKind, Trend } from './quantities/quantity.ts';
export type { Settings } from './settings.ts';
export { defaultSettings } from './settings.ts';
export { SourceText, withoutBom } from './text/source.ts';
export type { Span } from './text/span.ts';
export { byPosition, covers, firstEndingAfter, overlaps, quote, shift } from './text/span.ts';
export type { BlockKind, BlockText, Sentences, Tokens } from './text/tokens.ts';
export { Shape, TokenKind } from './text/tokens.ts';
export type { Topic } from './topics/topic.ts';
export { byCodeUnit, hash } from './util/hash.ts';
