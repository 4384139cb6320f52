/** What leaves the editor as files, and comes back in. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate.ts';
import { extension, file, open, place } from './kit.ts';

describe('Tickmark and files of others', () => {
  let api: Api;
  let uri = '';
  before(async () => {
    api = await extension();
    const { document } = await open('bridge.txt');
    uri = api.client.code2ProtocolConverter.asUri(document.uri);
    const at = api.client.code2ProtocolConverter.asPosition(place(document, '310 people'));
    const said = {
      uri,
      range: { start: at, end: at },
      state: 'checked',
      sources: ['Plan, p. 2'],
      checker: 'Mara Quill',
    };
    await vscode.commands.executeCommand('tickmark.decide', said);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const read = async (target: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
  const write = (format: string, scope: string, target: vscode.Uri) =>
    vscode.commands.executeCommand('tickmark.export', { uri, format, scope, target: target.toString() });

  it('writes the fact sheet, and opens no source of it', async () => {
    const target = file('sheets/bridge.html');
    await write('html', 'article', target);
    assert.match(await read(target), /^<!DOCTYPE html>[\s\S]*Plan, p\. 2/u);
    // A message leads to the browser; the source is in nobody's way.
    assert.ok(!vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === target.path));
  });

  it('writes a folder for brat, with every article', async () => {
    await write('brat', 'folder', file('brat'));
    assert.match(await read(file('brat/bridge.ann')), /State T\d+ checked/u);
    await read(file('brat/archive/bridge-plan.txt'));
  });

  it('takes Web Annotations in again, and adds nothing twice', async () => {
    const target = file('sheets/all.jsonld');
    await write('annotations', 'folder', target);
    const ledger = file('.tickmark/ledger.jsonl');
    const before = await read(ledger);
    await vscode.workspace.fs.writeFile(ledger, new Uint8Array());
    await vscode.commands.executeCommand('tickmark.import', { uri, files: [target.toString()] });
    assert.deepEqual((await read(ledger)).trim().split('\n').sort(), before.trim().split('\n').sort());
  });
});
