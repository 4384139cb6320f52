/** Leaving a finding alone: why and until when, and taking that back. */
import * as vscode from 'vscode';
import { type DismissParams, dismissCommand } from '../../server/src/lsp/messages.ts';
import { dayComplaint, endings } from './dismissModel.ts';
import type { Row } from './rows.ts';

/** Command of our own, about a row of the sidebar. */
export const withdrawDismissalCommand = 'tickmark.withdrawDismissal';

export const registerDismissing = (): vscode.Disposable =>
  vscode.commands.registerCommand(withdrawDismissalCommand, async (row?: Row) => {
    const { ledger, id } = row?.dismissal ?? {};
    if (ledger === undefined || id === undefined) return;
    await vscode.commands.executeCommand(dismissCommand, { uri: ledger, withdraw: id } satisfies DismissParams);
  });

/** Undefined when it was left. */
export async function askDismissal(): Promise<Pick<DismissParams, 'reason' | 'until'> | undefined> {
  const reason = await askReason();
  if (reason === undefined) return undefined;
  const until = await askEnd();
  if (until === undefined) return undefined;
  return { reason, ...(until !== '' && { until }) };
}

/** Never empty: Enter without a reason says that one is wanted, and nobody is told so before. */
function askReason(): Promise<string | undefined> {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Why is this dismissed?');
  box.prompt = vscode.l10n.t('The reason stands in the ledger, for those who check after you.');
  box.ignoreFocusOut = true;
  return new Promise(resolve => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      const reason = box.value.trim();
      if (reason === '') box.validationMessage = vscode.l10n.t('Say why, in a word or two.');
      else done(reason);
    });
    box.onDidHide(() => done(undefined));
    const done = (reason: string | undefined) => {
      resolve(reason);
      box.dispose();
    };
    box.show();
  });
}

/** Empty for good; undefined when it was left. */
async function askEnd(): Promise<string | undefined> {
  const now = new Date();
  const choices = endings(now).map(({ label, until }) => ({ label, description: until ?? '', until }));
  const title = vscode.l10n.t('Until when?');
  const chosen = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
  if (!chosen || chosen.until !== null) return chosen?.until ?? undefined;
  const day = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The last day on which it counts.'),
    placeHolder: '2026-12-31',
    ignoreFocusOut: true,
    validateInput: text => dayComplaint(text, now),
  });
  return day?.trim();
}
