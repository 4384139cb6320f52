/** A source that is to stand in the folder's list: four short questions. */
import * as vscode from 'vscode';
import type { AddSourceParams } from '../../server/src/lsp/messages.ts';

export type NewSource = Omit<AddSourceParams, 'uri'>;

const steps = 4;
const titleOf = (step: number): string => vscode.l10n.t('New source ({0} of {1})', step, steps);

/** Enter passes a question over, but for the title. Undefined when one was left. */
export async function describeSource(title: string): Promise<(NewSource & { locator: string }) | undefined> {
  const ask = (step: number, prompt: string, value = '') =>
    vscode.window.showInputBox({ title: titleOf(step), prompt, value, ignoreFocusOut: true });
  const name = await ask(1, vscode.l10n.t('Its title'), title);
  if (!name?.trim()) return undefined;
  const where = await ask(2, vscode.l10n.t('A link, or the path of a file'));
  if (where === undefined) return undefined;
  const place = await ask(3, vscode.l10n.t('Where in it this figure stands: a page, a paragraph, a minute'));
  if (place === undefined) return undefined;
  const kind = await vscode.window.showQuickPick(kinds(), {
    title: titleOf(4),
    placeHolder: vscode.l10n.t('First hand, or told by others? May it be named?'),
    ignoreFocusOut: true,
  });
  if (!kind) return undefined;
  const address = where.trim();
  const found = address === '' ? {} : /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? { link: address } : { file: address };
  return { title: name.trim(), ...found, ...kind.says, locator: place.trim() };
}

/** The first says nothing. */
const kinds = (): (vscode.QuickPickItem & { says: Pick<NewSource, 'kind' | 'confidential'> })[] => [
  { label: vscode.l10n.t('Leave it open'), says: {} },
  { label: vscode.l10n.t('Primary'), description: vscode.l10n.t('first hand'), says: { kind: 'primary' } },
  { label: vscode.l10n.t('Secondary'), description: vscode.l10n.t('told by others'), says: { kind: 'secondary' } },
  {
    label: vscode.l10n.t('Confidential: keep out of exports'),
    description: vscode.l10n.t('its title, link and key too'),
    says: { confidential: true },
  },
];
