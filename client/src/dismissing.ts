/** Taking back that a finding is left alone. */
import * as vscode from 'vscode';
import { type DismissParams, dismissCommand } from '../../server/src/lsp/messages.ts';
import type { Row } from './rows.ts';

export const registerDismissing = (): vscode.Disposable =>
  vscode.commands.registerCommand('tickmark.withdrawDismissal', async (row?: Row) => {
    const { ledger, id } = row?.dismissal ?? {};
    if (ledger === undefined || id === undefined) return;
    await vscode.commands.executeCommand(dismissCommand, { uri: ledger, withdraw: id } satisfies DismissParams);
  });
