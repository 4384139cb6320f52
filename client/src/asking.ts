/** What a person must still say before a command of the server can be carried out: who it is, the source, the reason. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import { sourcesPath } from '../../host/src/ledgerNames.ts';
import {
  type AddSourceParams,
  type AddSourceResult,
  addSourceCommand,
  type ClaimRow,
  type DecideParams,
  type Desk,
  type DeskClaim,
  type DeskParams,
  type DismissParams,
  decideCommand,
  deskRequest,
  dismissCommand,
  type OpenPlaces,
  type OpenPlacesParams,
  openPlacesRequest,
  remarkCommand,
} from '../../server/src/lsp/messages.ts';
import { AskedMark } from './askedMark.ts';
import { sayBriefly } from './brief.ts';
import { askChecker } from './checker.ts';
import { askDismissal } from './dismissing.ts';
import { sayNoFolder } from './noFolder.ts';
import { noteQuestion, whyStands } from './noteModel.ts';
import { askWhy } from './notePick.ts';
import { askEverywhere, registerPlaceKeys } from './samePick.ts';
import { afterglow, type ChosenSource, SourcePrompt } from './sourcePick.ts';
import { earlierTick } from './tickModel.ts';

const signed: ReadonlySet<string> = new Set([decideCommand, dismissCommand, remarkCommand]);

/** Command of our own: goes on to the open figure after an `Onward` and asks for its source. */
export const tickNextCommand = 'tickmark.tickNext';
/** The figure after which the next open one is wanted. */
export type Onward = ClaimRow['location'];

/** What a command of the server was carried out with. */
type Said = (command: string, params: object) => void;

export class Asking {
  readonly #client: () => BaseLanguageClient;
  readonly #said: Said;
  readonly #prompt = new SourcePrompt();
  readonly #mark = new AskedMark();
  /** Rows of figures that somebody ticked without the other places that say the same: these come one by one. */
  readonly #alone = new Set<string>();

  /** The client is made with the middleware, and so after it. `said` is told of all that is done. */
  constructor(client: () => BaseLanguageClient, said: Said) {
    this.#client = client;
    this.#said = said;
  }

  /** What is said in a person's name passes here, whether it comes from a key, a quick fix, the sidebar or a comment. */
  readonly middleware: ExecuteCommandMiddleware = {
    executeCommand: async (command, args, next) => {
      if (!signed.has(command)) {
        const answer: unknown = await next(command, args);
        if (answer === null) this.#said(command, args[0]);
        return answer;
      }
      const completed = await this.complete(command, args[0] as Params);
      if (!completed) return undefined;
      const { params, onward } = completed;
      let answer: unknown;
      try {
        answer = await next(command, [params]);
      } catch (error) {
        this.leave();
        throw error;
      }
      if (answer === null) this.#said(command, params);
      const { uri, range } = params;
      if (onward && range && answer === null) {
        await vscode.commands.executeCommand(tickNextCommand, { uri, range } satisfies Onward);
      } else if (onward) this.leave();
      return answer;
    },
  };

  register(): vscode.Disposable {
    return vscode.Disposable.from(this.#prompt.register(), registerPlaceKeys(), this.#mark);
  }

  /** Closes the list of sources that was left open to go on in. */
  leave(): void {
    this.#prompt.leave();
  }

  /** Closes the list of sources, whatever was asked in it. */
  dismiss(): void {
    this.#prompt.dismiss();
  }

  desk(uri: vscode.Uri, at?: DeskParams['at']): Promise<Desk> {
    const params: DeskParams = { uri: this.#client().code2ProtocolConverter.asUri(uri), ...(at && { at }) };
    return this.#client().sendRequest<Desk>(deskRequest, params);
  }

  /**
   * Undefined when the person thinks better of it. `onward`: the next open figure is wanted once this is kept. The question
   * is about so many `rows`, the parameters name the first.
   */
  async complete<T extends Params>(command: string, params: T, rows = 1): Promise<Completed<T> | undefined> {
    const isDecision = command === decideCommand;
    const needsSource = isDecision && params.state === 'checked' && !params.sources && !params.adds;
    const needsNote = isDecision && noteQuestion(params.state) !== null && params.note === undefined && !params.adds;
    const needsReason = command === dismissCommand && params.reason === undefined && params.withdraw === undefined;
    // Whoever chooses several rows has said where.
    const needsPlaces =
      isDecision && rows === 1 && params.id !== undefined && params.everywhere === undefined && params.state !== 'open';
    if (params.checker && !needsSource && !needsNote && !needsReason && !needsPlaces) return { params, onward: false };
    const uri = this.#client().protocol2CodeConverter.asUri(params.uri);
    const desk = await this.desk(uri, params.range);
    if (!desk.keepsTicks) {
      sayNoFolder(uri);
      return undefined;
    }
    if (needsSource && !params.everywhere && desk.figures.some(({ id, tick }) => id === params.id && tick?.waits)) {
      sayWaits();
      return undefined;
    }
    const checker = params.checker ?? (desk.checker || (await askChecker(uri)));
    if (!checker) return undefined;
    if (needsReason) {
      const said = await askDismissal();
      return said && { params: { ...params, checker, ...said }, onward: false };
    }
    // Asked for while the person looks at the list: where there are none, nobody waits.
    const places = needsPlaces ? this.#openPlaces(params) : null;
    // Said once for all: what passes here again is not asked about again.
    const here = isDecision && params.everywhere === undefined ? { everywhere: false } : {};
    let completed: Completed<T> = { params: { ...params, checker, ...here }, onward: false };
    if (needsSource) {
      const chosen = await this.#source(params, desk, rows);
      if (!chosen) return undefined;
      const { sources, onward } = chosen;
      const note = chosen.note === '' || params.note ? {} : { note: chosen.note };
      completed = { params: { ...completed.params, sources, ...note }, onward };
    }
    if (needsNote) {
      const note = await this.#note(params, desk, rows);
      if (note === undefined) return undefined;
      completed = { params: { ...completed.params, note }, onward: false };
    }
    const found = await places;
    const figure = figureIn(desk, params.id)?.figure ?? '';
    return found ? this.#withPlaces(completed, found, figure) : completed;
  }

  /** Adds where else it is to be said, if the same is said elsewhere. */
  async #withPlaces<T extends Params>(
    { params, onward }: Completed<T>,
    places: OpenPlaces,
    figure: string,
  ): Promise<Completed<T> | undefined> {
    this.#prompt.leave();
    const answer = await askEverywhere(places, figure, params.state === 'checked');
    if (!answer) return undefined;
    if (!answer.everywhere) for (const id of [params.id ?? '', ...places.ids]) this.#alone.add(id);
    return { params: { ...params, everywhere: answer.everywhere }, onward: onward || answer.onward };
  }

  async #openPlaces({ uri, id }: Params): Promise<OpenPlaces | null> {
    if (id === undefined || this.#alone.has(id)) return null;
    const asked: OpenPlacesParams = { uri, id };
    // What can't be asked now is no reason to refuse a tick.
    return this.#client()
      .sendRequest<OpenPlaces | null>(openPlacesRequest, asked)
      .catch(() => null);
  }

  #note({ id, state = '' }: Params, desk: Desk, rows: number): Thenable<string | undefined> {
    const figure = figureIn(desk, id);
    const about = rows > 1 ? vscode.l10n.t('{0} figures', rows) : `“${figure?.figure ?? ''}”`;
    return askWhy(state, about, rows === 1 ? whyStands(figure?.tick ?? null, state) : '');
  }

  /** Undefined when it was left. */
  async source(about: Params, rows = 1): Promise<ChosenSource | undefined> {
    const uri = this.#client().protocol2CodeConverter.asUri(about.uri);
    const desk = await this.desk(uri, about.range);
    if (desk.keepsTicks) return this.#source(about, desk, rows);
    sayNoFolder(uri);
    return undefined;
  }

  async #source({ uri, id, range, state }: Params, desk: Desk, rows: number): Promise<ChosenSource | undefined> {
    const figure = figureIn(desk, id);
    const { protocol2CodeConverter: convert } = this.#client();
    const unmark = range && rows === 1 && this.#mark.show(convert.asUri(uri), convert.asRange(figure?.range ?? range));
    const before = rows === 1 && figure ? earlierTick(figure, state === 'checked') : null;
    const title =
      rows > 1
        ? vscode.l10n.t('{0} figures: checked against which source?', rows)
        : figure
          ? vscode.l10n.t('“{0}”: checked against which source?', figure.figure)
          : vscode.l10n.t('Checked against which source?');
    const { sources, others, registry } = desk;
    try {
      return await this.#prompt.ask({ sources, others, registry, before }, title, described =>
        this.#addSource({ uri, ...described }),
      );
    } finally {
      // With the list: to draw the text anew twice would hold up the views.
      if (unmark) setTimeout(unmark, afterglow);
    }
  }

  async #addSource(params: AddSourceParams): Promise<AddSourceResult> {
    const request = { command: addSourceCommand, arguments: [params] };
    const added = await this.#client().sendRequest<AddSourceResult>('workspace/executeCommand', request);
    if ('problem' in added) void this.#tellOfList(params, added.problem);
    return added;
  }

  /** The tick does without the list, but for a source that is not to be named. */
  async #tellOfList({ uri, title, confidential }: AddSourceParams, problem: string): Promise<void> {
    const say = confidential
      ? vscode.l10n.t('{0} Nothing was ticked, as only the list keeps a source from being named.', problem)
      : vscode.l10n.t('{0} “{1}” stands in the tick as you typed it.', problem, title);
    const open = vscode.l10n.t('Open the List');
    if ((await vscode.window.showWarningMessage(say, open)) !== open) return;
    const folder = vscode.workspace.getWorkspaceFolder(this.#client().protocol2CodeConverter.asUri(uri));
    if (folder) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, sourcesPath));
  }
}

/** Of a figure that a second person is to sign. */
export function sayWaits(): void {
  sayBriefly(vscode.l10n.t('You have signed this; a second person has to.'));
}

interface Completed<T> {
  readonly params: T;
  readonly onward: boolean;
}

/** As much of the parameters as is looked at here. */
interface Params extends Partial<Omit<DecideParams, 'uri'>> {
  readonly uri: string;
  readonly reason?: DismissParams['reason'];
  readonly withdraw?: DismissParams['withdraw'];
}

/** A date is in no list, but at the place that was asked about. */
const figureIn = ({ figures, here }: Desk, id: string | undefined): DeskClaim | undefined =>
  [...figures, ...(here ? [here] : [])].find(one => one.id === id);
