/** What is said once a name stands in the glossary, and where it stands there. No `vscode` here. */
import type { AddNameParams } from '../../server/src/lsp/messages.ts';

type Added = Pick<AddNameParams, 'name' | 'alias'>;

/** `Added to the glossary: “Ana Vučković”` */
export const addedWords = ({ name, alias }: Added): string =>
  alias === undefined ? `Added to the glossary: “${name}”` : `Added to the glossary: “${alias}” as a form of “${name}”`;

/** Where the cursor goes: a name is added at the end, an alias to the entry of its name. The end where the list spells them otherwise. */
export function addedPlace(text: string, { name, alias }: Added): { readonly start: number; readonly end: number } {
  const words = alias ?? name;
  const entry = text.indexOf(name);
  const start =
    alias === undefined ? text.lastIndexOf(name) : entry < 0 ? entry : text.indexOf(alias, entry + name.length);
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + words.length };
}
