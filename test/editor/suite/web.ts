/** The browser entry in a web worker, on samples/: the few things that prove the whole path. */
import 'mocha/mocha';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate.ts';

/** The outcome is written down below; mocha wants a reporter all the same. */
class Silent {}
mocha.setup({ ui: 'bdd', reporter: Silent as unknown as Mocha.ReporterConstructor, timeout: 20_000 });

export async function run(): Promise<void> {
  const counts = { passed: 0, failed: 0, skipped: 0, output: '' };
  tests();
  await new Promise<void>(resolve => {
    mocha
      .run(() => resolve())
      .on('pass', test => {
        counts.passed++;
        counts.output += `  ok ${test.fullTitle()} (${test.duration} ms)\n`;
      })
      .on('pending', () => counts.skipped++)
      .on('fail', (test, error) => {
        counts.failed++;
        counts.output += `  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}\n`;
      });
  });
  // The launcher reads this line: there is no file system to leave a result in.
  console.log(`tickmark-test ${JSON.stringify({ ...counts, output: counts.output.trimEnd() })}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}

async function until<T>(what: string, question: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited 15 s in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** All that hovers say at a place. */
async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(hover => hover.contents)
    .map(part => (typeof part === 'string' ? part : part.value))
    .join('\n');
}

function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function tests(): void {
  describe('Tickmark in a web worker', () => {
    let document: vscode.TextDocument;
    let api: Api;

    before(async () => {
      ensure(typeof process === 'undefined', 'this is no web worker: there is a process');
      const folder = vscode.workspace.workspaceFolders![0]!.uri;
      document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, '02-cannery-night-shift.txt'));
      await vscode.window.showTextDocument(document);
      api = await vscode.extensions.getExtension<Api>('tickmark.tickmark')!.activate();
    });

    it('finds what differs in the article', async () => {
      await until('a conflict', () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .find(one => one.source === 'tickmark' && one.message.includes('240 people')),
      );
    });

    it('finds what differs in files that nobody opened, which it reads through the editor', async () => {
      await until('the conflict about the cannery', () =>
        vscode.languages
          .getDiagnostics()
          .some(
            ([uri, found]) => uri.path.endsWith('03-cannery-pay.txt') && found.some(one => one.source === 'tickmark'),
          ),
      );
    });

    it('answers a hover on a figure', async () => {
      const at = document.positionAt(document.getText().indexOf('€96 million') + 2);
      const text = await hoverText(document, at);
      ensure(text.includes('96,000,000'), `the hover says: ${text}`);
    });

    it('knows names that only the name model finds: its file has reached the worker', async () => {
      const careless = await vscode.workspace.openTextDocument({
        language: 'plaintext',
        content: 'hi, does anyone know a good dentist near san francisco or in mexico?\n',
      });
      const at = careless.positionAt(careless.getText().indexOf('francisco'));
      await until('a hover on the name', async () => (await hoverText(careless, at)).includes('place'));
    });

    it('keeps a tick through the editor, where there is no disk', async () => {
      const start = document.getText().indexOf('€96 million');
      const at = document.positionAt(start);
      // As the protocol has it: the editor's own ranges go over the wire in another form.
      const range = {
        start: { line: at.line, character: at.character },
        end: { line: at.line, character: at.character + 11 },
      };
      const decision = { state: 'checked', sources: ['Annual report, p. 2'], checker: 'Mara Quill' };
      const problem = await vscode.commands.executeCommand('tickmark.decide', {
        uri: document.uri.toString(),
        range,
        ...decision,
      });
      ensure(problem === null, `it says: ${problem}`);
      const ledger = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.tickmark/ledger.jsonl');
      const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(ledger));
      ensure(kept.includes('Annual report, p. 2') && kept.endsWith('\n'), `the ledger holds: ${kept}`);
      await until('the mark in the margin', () => api.marks('checked') === 1);
      const text = await hoverText(document, at);
      ensure(text.includes('checked by Mara Quill'), `the hover says: ${text}`);
    });

    it('opens the desk beside the text', async () => {
      await vscode.commands.executeCommand('tickmark.openDesk');
      const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);
      await until('the tab', () => tabs().some(tab => tab.input instanceof vscode.TabInputWebview));
      await until('its figures', () => (api.desk() ?? 0) > 0);
    });

    it('fills both trees', async () => {
      await vscode.commands.executeCommand('tickmark.showClaims');
      await until('claims', async () => (await api.claims()).some(row => row.label === 'Differ'));
      await until('topics', async () => (await api.topics()).some(row => row.label === 'People'));
    });
  });
}
