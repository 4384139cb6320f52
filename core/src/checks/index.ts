import { arithmetic } from './arithmetic.ts';
import type { Check } from './check.ts';
import { conflictingFigure } from './conflictingFigure.ts';
import { confusableCharacters } from './confusableCharacters.ts';
import { dateConflict } from './dateConflict.ts';
import { disputedFigure } from './disputedFigure.ts';
import { missingSpace } from './missingSpace.ts';
import { nameVariant } from './nameVariant.ts';
import { pageResidue } from './pageResidue.ts';
import { placeholderSource } from './placeholderSource.ts';
import { quoteMismatch } from './quoteMismatch.ts';
import { rankConflict } from './rankConflict.ts';
import { secondaryOnly } from './secondaryOnly.ts';
import { sourceWithoutLocator } from './sourceWithoutLocator.ts';
import { staleFigure } from './staleFigure.ts';
import { titleVariant } from './titleVariant.ts';
import { undefinedCitation } from './undefinedCitation.ts';
import { unitConversion } from './unitConversion.ts';
import { unresolvedDate } from './unresolvedDate.ts';
import { unsourcedFigure } from './unsourcedFigure.ts';
import { unusedSource } from './unusedSource.ts';
import { unusedSuppression } from './unusedSuppression.ts';
import { vagueAttribution } from './vagueAttribution.ts';

/** All checks, in the order in which findings at one place are shown. */
export const checks: readonly Check[] = [
  conflictingFigure,
  rankConflict,
  disputedFigure,
  staleFigure,
  arithmetic,
  dateConflict,
  unitConversion,
  quoteMismatch,
  unsourcedFigure,
  vagueAttribution,
  undefinedCitation,
  placeholderSource,
  unresolvedDate,
  nameVariant,
  titleVariant,
  missingSpace,
  pageResidue,
  secondaryOnly,
  sourceWithoutLocator,
  unusedSuppression,
  confusableCharacters,
  unusedSource,
];
