/** Against which source something was checked: one list to choose from, which stays open from figure to figure. */
import * as vscode from 'vscode';
import { dayOf } from '../../host/src/today.ts';
import type { AddSourceResult } from '../../server/src/lsp/messages.ts';
import { isKeyHeld } from './heldKey.ts';
import { describeSource, type NewSource } from './newSource.ts';
import {
  acceptedChoice,
  anotherPlace,
  type Entry,
  leadingChoice,
  type Offer,
  type SourceChoice,
  sourceChoices,
} from './sourceModel.ts';

/** As it is to stand in a decision. */
export interface ChosenSource {
  /** Empty: without one. */
  readonly sources: readonly string[];
  /** Of the figure as it was checked before. */
  readonly note: string;
  /** The person wants to go on to the next open figure. */
  readonly onward: boolean;
}

type Add = (source: NewSource) => Promise<AddSourceResult>;
type Item = vscode.QuickPickItem & { readonly choice: SourceChoice };

interface Taken {
  readonly choice: SourceChoice;
  readonly typed: string;
  readonly onward: boolean;
}

/** The row that is active changes with a keystroke before the keystroke is told. Milliseconds. */
const together = 50;
/**
 * Milliseconds that the list stays after its answer. To close it takes the editor longer than to show a tick in all views:
 * the text gets the focus back, and all that depends on the focus is drawn anew. So the tick is shown first.
 */
export const afterglow = 100;

export class SourcePrompt {
  #pick: vscode.QuickPick<Item> | undefined;
  #offer: Offer = { sources: [], others: [], registry: [] };
  #done: ((taken: Taken | undefined) => void) | undefined;
  /** The list was left while the last answer was carried out: nobody wants to be asked again. */
  #left = false;
  /** The last answer was to be followed by the next figure. */
  #onward = false;
  /** The source that was highlighted before anything was typed, and the one before it. */
  #lead: { readonly entry: Entry | null; readonly since: number; readonly former: Entry | null } = noLead;

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.acceptSource', () => this.#goOn()),
      vscode.commands.registerCommand('tickmark.otherPlace', () =>
        this.#writePlace(this.#pick?.activeItems[0]?.choice),
      ),
    );
  }

  /**
   * Known sources, the one that this person used last first, those of the folder's list, what is typed, or a new one.
   * Undefined when it was left. A list that `Alt+Enter` was pressed in is still open, and is asked again.
   */
  async ask(offer: Offer, title: string, add: Add): Promise<ChosenSource | undefined> {
    const taken = await this.#choose(offer, title);
    if (!taken) return undefined;
    const { choice, typed, onward } = taken;
    const hidden = choice.kind === 'confidential';
    if (choice.kind !== 'new' && !hidden) return { sources: choice.sources, note: choice.note, onward };
    const described = hidden ? confidentially(choice) : await describeSource(typed);
    if (!described) return undefined;
    const { locator, ...source } = described;
    const added = await add({ ...source, seen: dayOf(new Date()) }).catch((error: unknown) => {
      this.leave();
      throw error;
    });
    if ('problem' in added) {
      const { title, link = '', file = '', confidential } = source;
      if (confidential) {
        // The ledger is for everybody's eyes.
        this.leave();
        return undefined;
      }
      // What was typed holds without the list.
      return { sources: [[title, locator].filter(Boolean).join(', ')], note: link || file, onward };
    }
    // The place is that of this figure: the next one may stand on another page.
    return { sources: [[added.key, locator].filter(Boolean).join(', ')], note: '', onward };
  }

  /** Closes a list that was left open to go on in, and in which nothing was asked again. */
  leave(): void {
    this.#left = false;
    if (this.#onward) this.#closeIdle(this.#pick);
  }

  /** Closes the list if there is one, whatever was asked in it. */
  dismiss(): void {
    if (this.#pick) this.#close(this.#pick);
  }

  #closeIdle(pick: vscode.QuickPick<Item> | undefined): void {
    if (pick && pick === this.#pick && !this.#done) this.#close(pick);
  }

  #close(pick: vscode.QuickPick<Item>): void {
    this.#pick = undefined;
    void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', false);
    pick.dispose();
    const done = this.#done;
    this.#done = undefined;
    done?.(undefined);
  }

  #choose(offer: Offer, title: string): Promise<Taken | undefined> {
    if (this.#left) {
      this.#left = false;
      return Promise.resolve(undefined);
    }
    // A second question takes the place of the first.
    if (this.#pick && (this.#done || !this.#onward)) this.#close(this.#pick);
    this.#offer = offer;
    const pick = this.#pick ?? this.#open();
    pick.title = title;
    pick.busy = false;
    const entry = sourceChoices(offer, '')[0]?.entry ?? null;
    this.#lead = { entry, since: 0, former: entry };
    this.#fill();
    pick.show();
    return new Promise(resolve => {
      this.#done = resolve;
    });
  }

  #open(): vscode.QuickPick<Item> {
    const pick = vscode.window.createQuickPick<Item>();
    this.#pick = pick;
    pick.placeholder = vscode.l10n.t('A source, or its page alone: “p. 7”. Alt+Enter: and on to the next figure');
    pick.matchOnDescription = true;
    pick.onDidChangeValue(() => {
      if (this.#lead.since > performance.now() - together) this.#lead = { ...this.#lead, entry: this.#lead.former };
      this.#fill();
    });
    pick.onDidChangeActive(([item]) => this.#follow(item?.choice));
    pick.onDidAccept(() => this.#accept(false));
    pick.onDidTriggerItemButton(({ item }) => this.#writePlace(item.choice));
    pick.onDidHide(() => {
      if (this.#pick !== pick) return;
      this.#left = !this.#done && this.#onward;
      this.#close(pick);
    });
    void vscode.commands.executeCommand('setContext', 'tickmark.askingSource', true);
    return pick;
  }

  #fill(): void {
    const pick = this.#pick;
    if (!pick) return;
    const choices = sourceChoices(this.#offer, pick.value, this.#lead.entry);
    const items = choices.map((choice): Item => ({ ...shown(choice), buttons: buttonsOf(choice), choice }));
    const leading = leadingChoice(choices, pick.value);
    pick.items = items;
    pick.activeItems = items.filter(({ choice }) => choice === leading);
    if (pick.value === '') this.#lead = { entry: leading?.entry ?? null, since: 0, former: leading?.entry ?? null };
    this.#mayWritePlace(leading);
  }

  #follow(choice: SourceChoice | undefined): void {
    this.#mayWritePlace(choice);
    if (this.#pick?.value !== '' || !choice || choice.entry?.name === this.#lead.entry?.name) return;
    this.#lead = { entry: choice.entry, since: performance.now(), former: this.#lead.entry };
  }

  /** Elsewhere `Tab` leads to the buttons of the row. */
  #mayWritePlace(choice: SourceChoice | undefined): void {
    const may = choice?.kind === 'known' || choice?.kind === 'listed';
    void vscode.commands.executeCommand('setContext', 'tickmark.sourcePlace', may);
  }

  #writePlace(choice: SourceChoice | undefined): void {
    const begun = choice && anotherPlace(choice);
    if (!this.#pick || !begun) return;
    this.#pick.value = begun;
    this.#fill();
  }

  #goOn(): void {
    if (!isKeyHeld()) this.#accept(true);
  }

  #accept(onward: boolean): void {
    const pick = this.#pick;
    if (!pick) return;
    const active = (pick.activeItems[0] ?? pick.selectedItems[0])?.choice;
    const choice = acceptedChoice(active, this.#offer, pick.value, this.#lead.entry);
    if (choice) this.#take(choice, onward);
  }

  #take(choice: SourceChoice, onward: boolean): void {
    const done = this.#done;
    const pick = this.#pick;
    if (!done || !pick) return;
    this.#done = undefined;
    this.#onward = onward && choice.kind !== 'new';
    done({ choice, typed: pick.value.trim(), onward });
    if (choice.kind === 'new') this.#close(pick);
    else if (!onward) setTimeout(() => this.#closeIdle(pick), afterglow);
    else {
      pick.busy = true;
      // At once: what is typed from now on is about the next figure.
      pick.value = '';
    }
  }
}

const noLead = { entry: null, since: 0, former: null };

const placeButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('edit'),
  tooltip: vscode.l10n.t('Another page or place in it (Tab)'),
};
const buttonsOf = ({ kind }: SourceChoice): vscode.QuickInputButton[] =>
  kind === 'known' || kind === 'listed' ? [placeButton] : [];

/** What the list holds of a source that was typed and is to be named in nothing that leaves the folder. */
const confidentially = ({ entry }: SourceChoice): (NewSource & { locator: string }) | undefined =>
  entry ? { title: entry.title, confidential: true, locator: entry.place } : undefined;

function shown({ kind, label, detail, always, entry }: SourceChoice): vscode.QuickPickItem {
  const alwaysShow = always;
  if (kind === 'none') return { label: vscode.l10n.t('Without a source'), alwaysShow };
  if (kind === 'new')
    return { label: vscode.l10n.t('New source…'), description: vscode.l10n.t('for the list'), alwaysShow };
  if (kind === 'before') {
    const words = label === '' ? vscode.l10n.t('without a source') : label;
    return { label: vscode.l10n.t('As before: {0}', words), description: detail, alwaysShow };
  }
  if (kind === 'signed') {
    const words = label === '' ? vscode.l10n.t('without a source') : label;
    return { label: vscode.l10n.t('As the first signature: {0}', words), description: detail, alwaysShow };
  }
  if (kind === 'confidential') {
    return {
      label: vscode.l10n.t('As typed, kept out of exports'),
      description: vscode.l10n.t('confidential'),
      alwaysShow,
    };
  }
  const typed = kind === 'typed' && !entry?.listed ? vscode.l10n.t('as typed') : '';
  const hidden = entry?.listed?.confidential ? vscode.l10n.t('kept out of exports') : '';
  const description = [detail, typed, hidden].filter(words => words !== '').join(' · ');
  return description === '' ? { label, alwaysShow } : { label, description, alwaysShow };
}
