/** What a person must still say before a command of the server can be carried out: who it is, the source, the reason. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import {
  type AddSourceParams,
  type AddSourceResult,
  addSourceCommand,
  type ClaimRow,
  type DecideParams,
  type Desk,
  type DeskParams,
  type DismissParams,
  decideCommand,
  deskRequest,
  dismissCommand,
  remarkCommand,
} from '../../server/src/lsp/messages.ts';
import { askChecker } from './checker.ts';
import { askSource, type ChosenSource } from './sourcePick.ts';

const signed: ReadonlySet<string> = new Set([decideCommand, dismissCommand, remarkCommand]);

/** Command of our own: goes to the next open figure, from the cursor or from an `Onward`. */
export const nextOpenCommand = 'tickmark.nextOpen';
/** The figure after which the next open one is wanted. */
export type Onward = ClaimRow['location'];

export class Asking {
  readonly #client: () => BaseLanguageClient;
  readonly #decided: (params: DecideParams) => void;

  /** The client is made with the middleware, and so after it. `decided` is told of each decision that is kept. */
  constructor(client: () => BaseLanguageClient, decided: (params: DecideParams) => void) {
    this.#client = client;
    this.#decided = decided;
  }

  /** What is said in a person's name passes here, whether it comes from a key, a quick fix, the sidebar or a comment. */
  readonly middleware: ExecuteCommandMiddleware = {
    executeCommand: async (command, args, next) => {
      if (!signed.has(command)) return next(command, args);
      const completed = await this.complete(command, args[0] as Params);
      if (!completed) return undefined;
      const { params, onward } = completed;
      const answer = await next(command, [params]);
      if (command === decideCommand && answer === null) this.#decided(params as DecideParams);
      const { uri, range } = params;
      if (onward && range && answer === null) {
        await vscode.commands.executeCommand(nextOpenCommand, { uri, range } satisfies Onward);
      }
      return answer;
    },
  };

  desk(uri: vscode.Uri, at?: DeskParams['at']): Promise<Desk> {
    const params: DeskParams = { uri: this.#client().code2ProtocolConverter.asUri(uri), ...(at && { at }) };
    return this.#client().sendRequest<Desk>(deskRequest, params);
  }

  /** Undefined when the person thinks better of it. `onward`: the next open figure is wanted once this is kept. */
  async complete<T extends Params>(command: string, params: T): Promise<{ params: T; onward: boolean } | undefined> {
    const needsSource = command === decideCommand && params.state === 'checked' && !params.sources;
    const needsReason = command === dismissCommand && params.reason === undefined && params.withdraw === undefined;
    if (params.checker && !needsSource && !needsReason) return { params, onward: false };
    const uri = this.#client().protocol2CodeConverter.asUri(params.uri);
    const desk = await this.desk(uri);
    if (needsSource && desk.figures.some(({ id, tick }) => id === params.id && tick?.waits)) {
      const say = vscode.l10n.t('You have signed this; a second person has to.');
      vscode.window.setStatusBarMessage(`$(info) ${say}`, 5000);
      return undefined;
    }
    const checker = params.checker ?? (desk.checker || (await askChecker(uri)));
    if (!checker) return undefined;
    if (needsReason) {
      const reason = await askReason();
      return reason === undefined ? undefined : { params: { ...params, checker, reason }, onward: false };
    }
    if (!needsSource) return { params: { ...params, checker }, onward: false };
    const chosen = await this.#source(params.uri, desk);
    if (!chosen) return undefined;
    const sources = chosen.source === null ? [] : [chosen.source];
    return { params: { ...params, checker, sources }, onward: chosen.onward };
  }

  /** Undefined when it was left. */
  async source(uri: string): Promise<ChosenSource | undefined> {
    return this.#source(uri, await this.desk(this.#client().protocol2CodeConverter.asUri(uri)));
  }

  #source(uri: string, desk: Desk): Promise<ChosenSource | undefined> {
    return askSource(desk, described => this.#addSource({ uri, ...described }));
  }

  #addSource(params: AddSourceParams): Promise<AddSourceResult> {
    const request = { command: addSourceCommand, arguments: [params] };
    return this.#client().sendRequest<AddSourceResult>('workspace/executeCommand', request);
  }
}

/** As much of the parameters as is looked at here. */
interface Params {
  readonly uri: string;
  readonly id?: DecideParams['id'];
  readonly range?: DecideParams['range'];
  readonly checker?: string;
  readonly state?: DecideParams['state'];
  readonly sources?: readonly string[];
  readonly reason?: DismissParams['reason'];
  readonly withdraw?: DismissParams['withdraw'];
}

/** Undefined when it was left. */
const askReason = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Why is this dismissed?'),
    prompt: vscode.l10n.t('The reason stands in the ledger, for those who check after you.'),
    ignoreFocusOut: true,
  });
