/** What a person must still say before a command of the server can be carried out: who it is, the source, the reason. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import {
  type AddSourceParams,
  type AddSourceResult,
  addSourceCommand,
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
import { askSource } from './sourcePick.ts';

const signed: ReadonlySet<string> = new Set([decideCommand, dismissCommand, remarkCommand]);

export class Asking {
  readonly #client: () => BaseLanguageClient;
  /** The person wants to go on to the next open figure once this decision is kept. */
  #onward = false;

  /** The client is made with the middleware, and so after it. */
  constructor(client: () => BaseLanguageClient) {
    this.#client = client;
  }

  /** Every command passes here, whether it comes from a key, the menu of quick fixes, the sidebar or a comment. */
  readonly middleware: ExecuteCommandMiddleware = {
    executeCommand: async (command, args, next) => {
      if (!signed.has(command)) return next(command, args);
      const params = await this.complete(command, args[0] as Params);
      if (!params) return undefined;
      const onward = this.#onward;
      this.#onward = false;
      const answer = await next(command, [params]);
      if (onward && answer === null) await vscode.commands.executeCommand('tickmark.nextOpen');
      return answer;
    },
  };

  desk(uri: vscode.Uri): Promise<Desk> {
    const params: DeskParams = { uri: this.#client().code2ProtocolConverter.asUri(uri) };
    return this.#client().sendRequest<Desk>(deskRequest, params);
  }

  /** Undefined when the person thinks better of it. */
  async complete<T extends Params>(command: string, params: T): Promise<T | undefined> {
    const needsSource = command === decideCommand && params.state === 'checked' && !params.sources;
    const needsReason = command === dismissCommand && params.reason === undefined && params.withdraw === undefined;
    if (params.checker && !needsSource && !needsReason) return params;
    const uri = this.#client().protocol2CodeConverter.asUri(params.uri);
    const desk = await this.desk(uri);
    const checker = params.checker ?? (desk.checker || (await askChecker(uri)));
    if (!checker) return undefined;
    if (needsReason) {
      const reason = await askReason();
      return reason === undefined ? undefined : { ...params, checker, reason };
    }
    if (!needsSource) return { ...params, checker };
    const chosen = await this.#source(params.uri, desk);
    if (!chosen) return undefined;
    this.#onward = chosen.onward;
    return { ...params, checker, sources: chosen.source === null ? [] : [chosen.source] };
  }

  /** Undefined when it was left, null for none. */
  async source(uri: string): Promise<string | null | undefined> {
    const desk = await this.desk(this.#client().protocol2CodeConverter.asUri(uri));
    return (await this.#source(uri, desk))?.source;
  }

  #source(uri: string, desk: Desk): ReturnType<typeof askSource> {
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
