/** Ticking: a decision about the figure at the cursor or about rows of the tree, and on to the next open one. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FigureTarget } from '../../desk/src/messages.ts';
import {
  attachSourceCommand,
  type ClaimRow,
  type DecideParams,
  decideCommand,
  type LostRow,
} from '../../server/src/lsp/messages.ts';
import { type Asking, type Onward, sayWaits, tickNextCommand } from './asking.ts';
import { sayBriefly } from './brief.ts';
import { type Figure, Figures, sayAllSettled } from './figures.ts';
import { forgetLostCommand } from './lostPlace.ts';
import { isNotable, noteNews } from './noteModel.ts';
import { askMethod, askNote } from './notePick.ts';
import type { Row } from './rows.ts';
import { decidable, oncePerFigure, whyNothing } from './tickModel.ts';

/** From a tree come the row that was clicked and all that are selected; from its keys its name; from elsewhere a place. */
type About = Row | keyof Trees | FigureTarget | undefined;
const targetOf = (about: About): FigureTarget | undefined =>
  typeof about === 'object' && 'uri' in about ? about : undefined;

/** Milliseconds before the list goes on to the next figure: meanwhile the views show the tick, which would else wait for it. */
const shownFirst = 40;
/** The rows that are selected in a tree. */
interface Trees {
  claims(): readonly Row[];
  sources(): readonly Row[];
}

export class Ticks {
  readonly #client: BaseLanguageClient;
  readonly #asking: Asking;
  readonly #figures: Figures;

  constructor(client: BaseLanguageClient, asking: Asking) {
    this.#client = client;
    this.#asking = asking;
    this.#figures = new Figures(client, asking);
  }

  register(trees: Trees): vscode.Disposable {
    const chosenIn = (row: About, rows: readonly Row[] | undefined): readonly ClaimRow[] | null => {
      const chosen = typeof row === 'string' ? trees[row]() : (rows ?? (row && 'parent' in row ? [row] : null));
      return chosen && oncePerFigure(chosen.flatMap(one => one.claim ?? []));
    };
    const decide = (state: string) => async (row?: About, rows?: readonly Row[]) => {
      const chosen = chosenIn(row, rows);
      if (chosen) return this.#decideAbout(chosen, state);
      const selected = await this.#figures.selected();
      return selected.length > 0 ? this.#decideAbout(selected, state) : this.#decideHere(state);
    };
    return vscode.Disposable.from(
      vscode.commands.registerCommand('tickmark.tick', decide('checked')),
      vscode.commands.registerCommand('tickmark.dispute', decide('disputed')),
      vscode.commands.registerCommand('tickmark.markWrong', decide('wrong')),
      vscode.commands.registerCommand('tickmark.cannotVerify', decide('cannot-verify')),
      vscode.commands.registerCommand('tickmark.notAClaim', decide('not-a-claim')),
      vscode.commands.registerCommand('tickmark.reopen', decide('open')),
      vscode.commands.registerCommand(attachSourceCommand, (row?: About, rows?: readonly Row[]) =>
        this.#attachAndGoOn(chosenIn(row, rows) ?? targetOf(row)),
      ),
      vscode.commands.registerCommand('tickmark.note', (row?: About, rows?: readonly Row[]) =>
        this.#note(chosenIn(row, rows) ?? targetOf(row)),
      ),
      vscode.commands.registerCommand(tickNextCommand, (from: Onward) => this.#tickNext(from)),
      vscode.commands.registerCommand('tickmark.nextOpen', () => this.#pass(1)),
      vscode.commands.registerCommand('tickmark.previousOpen', () => this.#pass(-1)),
      vscode.commands.registerCommand(forgetLostCommand, (row?: Row) => this.#forget(row?.lost)),
      vscode.commands.registerCommand('tickmark.setLost', (row?: Row) => this.#setLost(row?.lost)),
    );
  }

  async #decideHere(state: string): Promise<void> {
    const figure = await this.#figures.here();
    if (!figure) return;
    if (state === 'open' && !figure.tick) sayNothingToReopen();
    else await decide(paramsFor(figure, state));
  }

  /** Rows that were chosen, a figure by its place, those selected in the text, or the one at the cursor. */
  async #figuresMeant(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<readonly Figure[]> {
    if (about && !('uri' in about)) {
      if (about.length === 0) sayNoFigure();
      return about;
    }
    const selected = about ? [] : await this.#figures.selected();
    if (selected.length > 0) return selected;
    const figure = await (about ? this.#figures.of(about) : this.#figures.here());
    return figure ? [figure] : [];
  }

  async #attachAndGoOn(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<void> {
    const figures = await this.#figuresMeant(about);
    const last = figures.at(-1)?.location;
    if (last && (await this.#attach(figures))) await this.#tickNext(last);
  }

  /** One more source for figures that are settled, with all else as it was; open ones are ticked against it. */
  async #attach(figures: readonly Figure[]): Promise<boolean> {
    const [first] = figures;
    if (!first) return false;
    const chosen = await this.#asking.source({ ...first.location, id: first.id }, figures.length);
    if (!chosen || chosen.sources.length === 0) return this.#end();
    const { sources, onward } = chosen;
    if (figures.length > 1) return (await this.#each(figures, { sources, adds: true })) && onward ? true : this.#end();
    // What is attached to a decision is about this place.
    const adds = isNotable(first) ? { adds: true, everywhere: false } : {};
    return this.#keep({ ...paramsFor(first, 'checked'), sources, ...adds }, onward);
  }

  /** A note and a method in the place of those that stand. Enter keeps them. */
  async #note(about: readonly ClaimRow[] | FigureTarget | undefined): Promise<void> {
    const meant = await this.#figuresMeant(about);
    const figures = meant.filter(isNotable);
    const [first] = figures;
    const stands = first?.tick;
    if (!first || !stands) {
      const say = vscode.l10n.t(
        'A note belongs to a decision: tick the figure first (Alt+Enter). A remark can stand anywhere.',
      );
      if (meant.length > 0) sayBriefly(say);
      return;
    }
    const desk = await this.#asking.desk(this.#client.protocol2CodeConverter.asUri(first.location.uri));
    const named = figures.length > 1 ? vscode.l10n.t('{0} figures', figures.length) : `“${first.figure}”`;
    const note = await askNote(named, stands.note);
    if (note === undefined) return;
    const method = await askMethod(named, stands.method, desk.methods);
    const news = method === undefined ? null : noteNews(stands, note, method);
    if (news) await this.#each(figures, { ...news, adds: true });
  }

  /** One act about many, taken back as one. The first that can't be kept ends it: its reason is told, and told once. */
  async #each(figures: readonly Figure[], said: Partial<DecideParams>): Promise<boolean> {
    const moment = new Date().toISOString();
    return vscode.window.withProgress({ location: { viewId: 'tickmark.claims' } }, async () => {
      for (const figure of figures) {
        const state = (isNotable(figure) && figure.tick?.state) || 'checked';
        // There is nothing to add to where nothing stands: it is a decision of its own.
        const adds = said.adds === true && isNotable(figure) ? { adds: true } : { adds: false };
        const params = { ...paramsFor(figure, state), everywhere: false, ...said, ...adds, moment };
        if ((await decide(params)) !== null) return false;
      }
      return true;
    });
  }

  /** Asks for what is missing, and decides. True when the next open figure is wanted. */
  async #keep(params: DecideParams, onward = false): Promise<boolean> {
    const completed = await this.#asking.complete(decideCommand, params);
    const answer = completed && (await decide(completed.params));
    return answer === null && (onward || completed?.onward) ? true : this.#end();
  }

  #end(): false {
    this.#asking.leave();
    return false;
  }

  /** For the desk, which has the focus and keeps it: it goes on by itself where true is returned. */
  readonly ofDesk = {
    decide: (target: FigureTarget, state: string): Promise<boolean> => this.#keep({ ...target, state }),
    attach: async (target: FigureTarget): Promise<boolean> => {
      const figure = await this.#figures.of(target);
      return figure !== undefined && this.#attach([figure]);
    },
    leave: (allSettled: boolean): void => {
      this.#end();
      if (allSettled) sayAllSettled();
    },
  };

  /** The list of sources stays open over the next open figure, so that one key a figure is enough. */
  async #tickNext(from: Onward): Promise<void> {
    try {
      await new Promise(resolve => setTimeout(resolve, shownFirst));
      const next = await this.#figures.go(1, from, true);
      if (next) await decide(paramsFor(next, 'checked'));
    } finally {
      this.#asking.leave();
    }
  }

  /** One decision about many: name and source are asked for once, and each claim gets a line of its own. */
  async #decideAbout(chosen: readonly Figure[], state: string): Promise<void> {
    const claims = decidable(chosen, state);
    const [first] = claims;
    if (!first) {
      sayWhyNothing[whyNothing(chosen, state)]();
      return;
    }
    const completed = await this.#asking.complete(decideCommand, paramsFor(first, state), claims.length);
    if (!completed) return;
    const { uri: _, range: __, id: ___, ...rest } = completed.params;
    const done = await this.#each(claims, rest);
    const last = claims.at(-1)?.location;
    if (done && completed.onward && last) await this.#tickNext(last);
    else this.#end();
  }

  /** From a list of sources, too: its figure is passed over. */
  async #pass(step: 1 | -1): Promise<void> {
    this.#asking.dismiss();
    await this.#figures.go(step);
  }

  async #forget(lost: LostRow | undefined): Promise<void> {
    if (lost) await decide({ uri: lost.ledger, claim: lost.claim, state: 'open' });
  }

  /** Where a lost tick belongs is for a person to say. */
  async #setLost(lost: LostRow | undefined): Promise<void> {
    const figure = lost && (await this.#figures.here());
    if (!figure) return;
    const { state, sources, note } = lost.tick;
    await decide({ ...paramsFor(figure, state), claim: lost.claim, sources, note, everywhere: false });
  }
}

const paramsFor = ({ id, location: { uri, range } }: Figure, state: string): DecideParams => ({
  uri,
  range,
  id,
  state,
});

const sayNothingToReopen = (): void =>
  void sayBriefly(vscode.l10n.t('Nothing has been decided here: there is nothing to reopen.'));

/** Groups, articles and sources are no figures themselves: a key that decides about all below them would do too much. */
const sayNoFigure = (): void =>
  void sayBriefly(vscode.l10n.t('This row is no figure. Select the figures that are meant: → unfolds, Shift+↓ adds.'));

const sayWhyNothing: Record<ReturnType<typeof whyNothing>, () => void> = {
  'no figure': sayNoFigure,
  'not decided': sayNothingToReopen,
  waits: sayWaits,
  'so already': () => sayBriefly(vscode.l10n.t('That is what stands there already: nothing was changed.')),
};

/** Null when it is kept, else why not; undefined when the person thought better of it. */
const decide = (params: DecideParams): Thenable<unknown> => vscode.commands.executeCommand(decideCommand, params);
