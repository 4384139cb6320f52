/** Against which source something was checked: one list to choose from, and short questions for a new one. */
import * as vscode from 'vscode';
import type { AddSourceParams, AddSourceResult, Desk } from '../../server/src/lsp/messages.ts';
import { acceptedChoice, type SourceChoice, sourceChoices } from './tickModel.ts';

export interface ChosenSource {
  /** Null: without one. */
  readonly source: string | null;
  /** The person wants to go on to the next open figure. */
  readonly onward: boolean;
}

/** The list that is open, for the key that accepts and goes on. */
let goOn: (() => void) | undefined;

/** `Alt+Enter` in the list, so that the same key ticks one figure after the other. */
export const registerSourceKeys = (): vscode.Disposable =>
  vscode.commands.registerCommand('tickmark.acceptSource', () => goOn?.());

/** A source that is to stand in the folder's list. */
type NewSource = Omit<AddSourceParams, 'uri'>;

/**
 * Known sources, the last one used first, those of the folder's list, what is typed, or a new one for the list. As an
 * entry of a decision; undefined when it was left.
 */
export async function askSource(
  { sources, registry }: Pick<Desk, 'sources' | 'registry'>,
  add: (source: NewSource) => Promise<AddSourceResult>,
): Promise<ChosenSource | undefined> {
  const chosen = await choose(typed => sourceChoices(sources, typed, registry));
  if (chosen?.choice.kind !== 'new') return chosen && { source: chosen.choice.source, onward: chosen.onward };
  const described = await describe(chosen.typed);
  if (!described) return undefined;
  const { locator, ...source } = described;
  const added = await add(source);
  if ('problem' in added) {
    void vscode.window.showWarningMessage(added.problem);
    return undefined;
  }
  // The place is that of this figure: the next one may stand on another page.
  return { source: [added.key, locator].filter(part => part !== '').join(', '), onward: chosen.onward };
}

interface Chosen {
  readonly choice: SourceChoice;
  readonly typed: string;
  readonly onward: boolean;
}

function choose(choices: (typed: string) => SourceChoice[]): Promise<Chosen | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { choice: SourceChoice }>();
  pick.title = vscode.l10n.t('Checked against which source?');
  pick.placeholder = vscode.l10n.t('A source with its page or time. Alt+Enter: and on to the next figure');
  pick.matchOnDescription = true;
  const fill = () => {
    pick.items = choices(pick.value).map(choice => ({ ...shown(choice), alwaysShow: choice.always, choice }));
  };
  fill();
  return new Promise(resolve => {
    const accept = (onward: boolean) => {
      const choice = acceptedChoice((pick.activeItems[0] ?? pick.selectedItems[0])?.choice, pick.value);
      if (!choice) return;
      resolve({ choice, typed: pick.value.trim(), onward });
      pick.hide();
    };
    goOn = () => accept(true);
    void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', true);
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => accept(false));
    pick.onDidHide(() => {
      resolve(undefined);
      goOn = undefined;
      void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', false);
      pick.dispose();
    });
    pick.show();
  });
}

function shown({ kind, label, detail }: SourceChoice): { label: string; description?: string } {
  if (kind === 'none') return { label: vscode.l10n.t('Without a source') };
  if (kind === 'new') return { label: vscode.l10n.t('New source…'), description: vscode.l10n.t('for the list') };
  if (kind === 'typed') return { label, description: vscode.l10n.t('as typed') };
  return detail === '' ? { label } : { label, description: detail };
}

/** Three short questions; Enter passes one over, but for the title. Undefined when one was left. */
async function describe(title: string): Promise<(NewSource & { locator: string }) | undefined> {
  const ask = (step: number, prompt: string, value = '') =>
    vscode.window.showInputBox({
      title: vscode.l10n.t('New source ({0} of 3)', step),
      prompt,
      value,
      ignoreFocusOut: true,
    });
  const name = await ask(1, vscode.l10n.t('Its title'), title);
  if (!name?.trim()) return undefined;
  const where = await ask(2, vscode.l10n.t('A link, or the path of a file'));
  if (where === undefined) return undefined;
  const place = await ask(3, vscode.l10n.t('Where in it this figure stands: a page, a paragraph, a minute'));
  if (place === undefined) return undefined;
  const address = where.trim();
  const found = address === '' ? {} : /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? { link: address } : { file: address };
  return { title: name.trim(), ...found, locator: place.trim() };
}
