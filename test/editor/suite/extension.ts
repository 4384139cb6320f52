/** The extension in a real extension host, on the folder test/editor/workspace. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate.ts';
import {
  discard,
  everyRow,
  extension,
  file,
  findings,
  folder,
  hoverText,
  leaves,
  open,
  place,
  set,
  until,
} from './kit.ts';

describe('Tickmark in the editor', () => {
  let api: Api;

  before(async () => {
    await open('bridge.txt');
    await until(
      'opening a text file activates the extension',
      () => vscode.extensions.getExtension('tickmark.tickmark')?.isActive,
    );
    api = await extension();
    await vscode.commands.executeCommand('tickmark.showClaims');
    await until('the claims are listed', async () => (await api.claims()).length > 0);
  });

  after(async () => {
    for (const setting of ['checks', 'alwaysInclude', 'exclude']) await set(setting, undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  describe('findings', () => {
    it('stand in the file that is open', async () => {
      const found = await until(
        'a conflict in bridge.txt',
        () => findings(file('bridge.txt'), 'conflicting-figure')[0],
      );
      assert.match(found.message, /310 people.*130 people/u);
      assert.equal(found.relatedInformation?.[0]?.location.uri.toString(), file('archive/bridge-plan.txt').toString());
    });

    it('stand in files that nobody opened', async () => {
      await until(
        'the conflict in archive/bridge-plan.txt',
        () => findings(file('archive/bridge-plan.txt'), 'conflicting-figure')[0],
      );
    });

    it('follow a change of the settings at once, and come back', async () => {
      await set('checks', { 'conflicting-figure': 'off' });
      await until('the conflict is silenced', () => findings(file('bridge.txt'), 'conflicting-figure').length === 0);
      await set('checks', { 'conflicting-figure': 'error' });
      await until('the conflict is an error', () =>
        findings(file('bridge.txt'), 'conflicting-figure').some(
          one => one.severity === vscode.DiagnosticSeverity.Error,
        ),
      );
      await set('checks', undefined);
      await until('the conflict is a warning', () =>
        findings(file('bridge.txt'), 'conflicting-figure').some(
          one => one.severity === vscode.DiagnosticSeverity.Warning,
        ),
      );
    });

    it('are mended by a quick fix, and leave', async () => {
      const { document } = await open('bridge.txt');
      const finding = await until('the missing space is found', () => findings(document.uri, 'missing-space')[0]);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const action = actions.find(one => one.edit && /space/u.test(one.title));
      assert.ok(action?.edit, `no quick fix with an edit among ${actions.map(one => one.title)}`);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.ok(document.getText().includes('between Millford'));
      await until('the finding is gone', () => findings(document.uri, 'missing-space').length === 0);
      await vscode.commands.executeCommand('undo');
      await until('undo brings it back', () => findings(document.uri, 'missing-space').length === 1);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  });

  describe('places', () => {
    it('hovering a figure tells its value and who is credited', async () => {
      const { document } = await open('bridge.txt');
      const text = await hoverText(document.uri, place(document, '12.4 million'));
      assert.match(text, /€12\.4 million/u);
      assert.match(text, /12,400,000/u);
    });

    it('hovering a name tells who that is', async () => {
      const { document } = await open('bridge.txt');
      assert.match(await hoverText(document.uri, place(document, 'Lindgren opened')), /\*\*Petra Lindgren\*\*/u);
    });

    it('hovering a plain word tells nothing', async () => {
      const { document } = await open('bridge.txt');
      assert.equal(await hoverText(document.uri, place(document, 'wooden')), '');
    });

    it('the definition of a surname is the full name', async () => {
      const { document } = await open('bridge.txt');
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        place(document, 'Lindgren opened'),
      );
      assert.ok(found.length > 0, 'no definition');
    });

    it('references of a name lie in all files', async () => {
      const { document } = await open('bridge.txt');
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        place(document, 'Lindgren opened'),
      );
      const files = new Set(found.map(location => location.uri.path.split('/').at(-1)));
      assert.deepEqual([...files].sort(), ['bridge-plan.txt', 'bridge.txt']);
    });

    it('the outline and the workspace list names', async () => {
      const { document } = await open('bridge.txt');
      const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(outline.length > 0, 'the outline is empty');
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Lindgren',
      );
      assert.ok(symbols.some(symbol => symbol.name.includes('Lindgren')));
    });

    it('figures and names are coloured', async () => {
      const { document } = await open('bridge.txt');
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      assert.ok(tokens.data.length >= 5 * 4, 'fewer than four coloured stretches');
    });
  });

  describe('the sidebar', () => {
    afterEach(async () => {
      await vscode.commands.executeCommand('tickmark.clearFilter');
      await vscode.commands.executeCommand('tickmark.scopeToFolder');
    });

    it('groups claims by state and file, what differs first', async () => {
      const rows = await api.claims();
      assert.equal(rows[0]?.label, 'Differ');
      assert.deepEqual(
        leaves(rows).filter(leaf => leaf.startsWith('Differ')),
        ['Differ > bridge-plan.txt > 130 people', 'Differ > bridge.txt > 310 people'],
      );
      assert.ok(leaves(rows).includes('No source > bridge.txt > 9,000 cars a day'), leaves(rows).join('\n'));
    });

    it('a click on a claim goes to its figure', async () => {
      const row = [...everyRow(await api.claims())].find(one => one.label === '130 people');
      assert.ok(row?.target);
      const item = api.itemOf(row);
      await vscode.commands.executeCommand(item.command!.command, ...item.command!.arguments!);
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), file('archive/bridge-plan.txt').toString());
      assert.equal(editor.document.getText(editor.selection), '130 people');
    });

    it('lists people and places with their mentions over all files', async () => {
      const people = (await api.topics()).find(row => row.label === 'People');
      const lindgren = people?.children?.().find(row => row.label === 'Petra Lindgren');
      assert.ok(lindgren, leaves(await api.topics()).join('\n'));
      assert.equal(lindgren.children?.().length, 2, 'one row for each file');
      for (const mention of leaves([lindgren])) assert.match(mention, /Lindgren/u);
    });

    it('keeps the ids of rows through a keystroke, so that nothing closes', async () => {
      const editor = await open('bridge.txt');
      const ids = async () => [...everyRow(await api.claims())].map(row => row.id);
      const before = await ids();
      const revision = api.revision();
      await editor.edit(edit => edit.insert(new vscode.Position(0, 4), ' council'));
      await until('the trees have taken in the edit', () => api.revision() > revision);
      assert.deepEqual(await ids(), before);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('narrows to the words of the filter, and back', async () => {
      const all = leaves(await api.claims());
      await vscode.commands.executeCommand('tickmark.filter', '130 PEOPLE');
      const left = [...everyRow(await api.claims())].filter(row => row.target);
      assert.ok(left.length > 0 && left.length < all.length);
      for (const row of left) assert.match(row.tooltip, /130 people/u);
      await vscode.commands.executeCommand('tickmark.filter', 'no such words anywhere');
      assert.deepEqual(await api.claims(), []);
      await vscode.commands.executeCommand('tickmark.clearFilter');
      assert.deepEqual(leaves(await api.claims()), all);
    });

    it('speaks of this article alone when told so', async () => {
      await open('archive/bridge-plan.txt');
      await vscode.commands.executeCommand('tickmark.scopeToArticle');
      await until('only claims of the article are listed', async () => {
        const rows = [...everyRow(await api.claims())].filter(row => row.target);
        return rows.length > 0 && rows.every(row => row.target?.uri.endsWith('bridge-plan.txt'));
      });
      await open('bridge.txt');
      await until('the list follows the editor', async () => {
        const rows = [...everyRow(await api.claims())].filter(row => row.target);
        return rows.length > 0 && rows.every(row => row.target?.uri.endsWith('/bridge.txt'));
      });
      await vscode.commands.executeCommand('tickmark.scopeToFolder');
      await until('all is listed again', async () =>
        leaves(await api.claims()).some(leaf => leaf.includes('bridge-plan')),
      );
    });

    it('counts what is urgent in its badge', async () => {
      const rows = await api.claims();
      const urgent = rows
        .filter(row => row.label === 'Differ' || row.label === 'No source')
        .reduce((sum, row) => sum + Number(row.description), 0);
      assert.ok(urgent >= 2);
      await until('the badge shows the sum', () => api.badge() === urgent);
    });
  });

  describe('the status bar', () => {
    it('counts the figures of the active article', async () => {
      await open('bridge.txt');
      const shown = await until('the counts of bridge.txt', () => {
        const status = api.status();
        return status?.uri.endsWith('/bridge.txt') && status.status.article ? status : null;
      });
      assert.match(shown.text, /^\$\(check\) \d+\/\d+ \$\(warning\) 1$/u);
    });

    it('says why a file is left alone, and takes it in when asked', async () => {
      const { document } = await open('requirements.txt');
      const shown = await until('requirements.txt is left alone', () => {
        const status = api.status();
        return status?.uri.endsWith('/requirements.txt') ? status : null;
      });
      assert.equal(shown.text, 'Tickmark: not an article');
      assert.ok(!shown.status.article && shown.status.reason.length > 10);
      assert.deepEqual(findings(document.uri), []);
      await vscode.commands.executeCommand('tickmark.treatAsArticle');
      await until('it is treated as an article', () => {
        const status = api.status();
        return status?.uri.endsWith('/requirements.txt') && status.status.article;
      });
      assert.deepEqual(vscode.workspace.getConfiguration('tickmark', folder()).get('alwaysInclude'), [
        './requirements.txt',
      ]);
      await set('alwaysInclude', undefined);
      await until('it is left alone again', () => api.status()?.status.article === false);
    });

    it('is hidden in files of other languages', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
      await vscode.window.showTextDocument(document);
      await until('the item is hidden', () => api.status() === null);
      await discard(document);
    });
  });

  describe('texts of other kinds', () => {
    it('an unsaved text is checked', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'plaintext',
        content: 'Fair closes early\n\nThe fair lost 4,500 guests this year. It will return betweenEaster and June.\n',
      });
      await vscode.window.showTextDocument(document);
      await until('the missing space is found', () => findings(document.uri, 'missing-space')[0]);
      await discard(document);
    });

    it('a text that the user calls “Article” is checked and coloured', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'tickmark-article',
        content: 'Fair closes early\n\nThe fair lost 4,500 guests this year. It will return betweenEaster and June.\n',
      });
      await vscode.window.showTextDocument(document);
      await until('the missing space is found', () => findings(document.uri, 'missing-space')[0]);
      await discard(document);
    });

    it('an excluded file is left alone', async () => {
      await set('exclude', ['archive/**']);
      await until(
        'the conflict is gone with the other file',
        () => findings(file('bridge.txt'), 'conflicting-figure').length === 0,
      );
      await set('exclude', undefined);
      await until('the conflict is back', () => findings(file('bridge.txt'), 'conflicting-figure').length === 1);
    });
  });

  it('every command of the manifest exists and carries the category', async () => {
    const { contributes } = vscode.extensions.getExtension('tickmark.tickmark')!.packageJSON as {
      contributes: { commands: { command: string; category: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, category } of contributes.commands) {
      assert.ok(known.has(command), command);
      assert.equal(category, 'Tickmark');
    }
  });
});
