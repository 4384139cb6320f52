/** What stands in the text and in the Explorer beside the findings, and how it is hidden. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate.ts';
import { extension, file, findings, open, place, set, until } from './kit.ts';

describe('Tickmark in the text', () => {
  let api: Api;
  before(async () => {
    api = await extension();
  });
  after(async () => {
    await vscode.commands.executeCommand('tickmark.showMarks');
    for (const setting of ['codeLens.paragraphs', 'inlayHints.dates']) await set(setting, undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const lenses = async (uri: vscode.Uri) => {
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    return all.map(lens => lens.command?.title ?? '');
  };
  const hints = (document: vscode.TextDocument) =>
    vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );

  it('counts the figures above the article, and above paragraphs where that is wanted', async () => {
    const { document } = await open('bridge.txt');
    const above = await until('the counts', async () => {
      const found = await lenses(document.uri);
      return found.includes('1 differs') && found;
    });
    assert.match(above[0] ?? '', /^\d+ figures$/u);
    await set('codeLens.paragraphs', true);
    await until('the counts of paragraphs', async () => (await lenses(document.uri)).length > above.length);
  });

  it('shows the claims that a count above the article tells of', async () => {
    const { document } = await open('bridge.txt');
    const uri = api.client.code2ProtocolConverter.asUri(document.uri);
    await vscode.commands.executeCommand('tickmark.showClaims', { uri, state: 'differs' });
    await until('only this article is listed', async () => {
      const [first] = await api.claims();
      return first?.label === 'Differ' && first.children?.()[0]?.target?.uri === uri;
    });
    await vscode.commands.executeCommand('tickmark.scopeToFolder');
  });

  it('leaves out settled claims when told so', async () => {
    const { document } = await open('bridge.txt');
    const uri = api.client.code2ProtocolConverter.asUri(document.uri);
    const at = api.client.code2ProtocolConverter.asPosition(place(document, '310 people'));
    const range = { start: at, end: at };
    const said = { uri, range, state: 'not-a-claim', checker: 'Mara Quill' };
    const watcher = vscode.workspace.createFileSystemWatcher('**/.tickmark/ledger.jsonl');
    let told = false;
    watcher.onDidCreate(() => {
      told = true;
    });
    watcher.onDidChange(() => {
      told = true;
    });
    assert.equal(await vscode.commands.executeCommand('tickmark.decide', said), null);
    const groups = async () => (await api.claims()).map(row => row.label);
    await until('the settled claim', async () => (await groups()).includes('Set aside'));
    const all = await groups();
    await vscode.commands.executeCommand('tickmark.showOnlyOpen');
    const left = all.filter(label => label !== 'Checked' && label !== 'Set aside');
    assert.deepEqual(await groups(), left);
    await vscode.commands.executeCommand('tickmark.showSettledToo');
    assert.deepEqual(await groups(), all);
    // The editor tells of no file that is made and deleted within a moment, and of none before it has begun to watch.
    const ledger = file('.tickmark/ledger.jsonl');
    await until('the news of the ledger', async () => {
      if (!told) await vscode.workspace.fs.writeFile(ledger, await vscode.workspace.fs.readFile(ledger));
      return told;
    });
    watcher.dispose();
    await vscode.workspace.fs.delete(ledger);
    await until('the claim is open again', async () => !(await groups()).includes('Set aside'));
  });

  it('keeps a remark in the ledger, and shows it beside its passage', async () => {
    const { document } = await open('bridge.txt');
    const range = api.client.code2ProtocolConverter.asRange(
      new vscode.Range(place(document, 'Lindgren'), place(document, 'Lindgren', 8)),
    );
    const uri = api.client.code2ProtocolConverter.asUri(document.uri);
    const remark = { uri, range, text: 'Since when?', checker: 'Mara Quill' };
    assert.equal(await vscode.commands.executeCommand('tickmark.remark', remark), null);
    await until('the thread', () => api.remarks(document.uri) === 1);
    await until('its row', async () => (await api.claims()).some(row => row.label === 'Open remarks'));
    await vscode.commands.executeCommand('tickmark.undo', { checker: 'Mara Quill' });
    await until('no thread once it is taken back', () => api.remarks(document.uri) === 0);
    await vscode.workspace.fs.delete(file('.tickmark/ledger.jsonl'));
  });

  it('goes away as a whole, findings included, and comes back', async () => {
    await set('inlayHints.dates', true);
    const { document } = await open('bridge.txt');
    await until('a finding', () => findings(document.uri).length > 0);
    await until('the day that “Monday” means', async () => (await hints(document)).length > 0);
    await vscode.commands.executeCommand('tickmark.hideMarks');
    await until('no finding', () => findings(document.uri).length === 0);
    assert.deepEqual(await lenses(document.uri), []);
    assert.deepEqual(await hints(document), []);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.equal(tokens?.data.length ?? 0, 0);
    await until('the status bar says so', () => api.status()?.text === '$(eye-closed) Marks hidden');
    await vscode.commands.executeCommand('tickmark.showMarks');
    await until('the findings are back', () => findings(document.uri).length > 0);
    assert.notDeepEqual(await lenses(document.uri), []);
    assert.notDeepEqual(await hints(document), []);
    await until('the status bar counts again', () => api.status()?.text.startsWith('$(check)'));
  });
});
