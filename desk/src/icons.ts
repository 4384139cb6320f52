/** Shapes in a square of 16, drawn with the line of the text's colour. */
import type { ClaimState } from '../../server/src/lsp/messages.ts';

type Name = ClaimState | 'chevron' | 'up' | 'down';

export const icons: Readonly<Record<Name, string>> = {
  differs: 'M8 2.5 14.5 13.5H1.5ZM8 6.5V10M8 11.6V12',
  unsourced: 'M5.8 6a2.2 2.2 0 1 1 3.3 1.9C8.3 8.4 8 8.8 8 9.6M8 11.6V12M8 1.5a6.5 6.5 0 1 0 .01 0Z',
  changed: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.5V5.5H5.5M8 5V8.2L10.2 9.5',
  open: 'M8 2.5a5.5 5.5 0 1 0 .01 0Z',
  sourced: 'M8 2.5a5.5 5.5 0 1 0 .01 0ZM8 7.2a.8.8 0 1 0 .01 0Z',
  wrong: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  'cannot-verify': 'M8 1.5a6.5 6.5 0 1 0 .01 0ZM4.8 8H11.2',
  disputed: 'M8 1.5a6.5 6.5 0 1 0 .01 0ZM8 4.5V8.8M8 11V11.4',
  half: 'M2.5 2.5H13.5V13.5H2.5ZM4.2 7.6 7.2 11',
  checked: 'M3 8.5 6.2 12 13 4',
  'not-a-claim': 'M8 2.5a5.5 5.5 0 1 0 .01 0ZM4.2 11.8 11.8 4.2',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  up: 'M8 12.5V3.5M4.5 7 8 3.5 11.5 7',
  down: 'M8 3.5V12.5M4.5 9 8 12.5 11.5 9',
};
