import * as vscode from 'vscode';

/** How many people have to sign. */
export const signatures = (): number => vscode.workspace.getConfiguration('tickmark').get('signatures', 1);
