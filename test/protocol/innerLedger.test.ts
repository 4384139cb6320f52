/** A folder inside the opened one was worked with by itself, and has a ledger of its own. */
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ledgerLine } from '../../core/src/index.ts';
import { decision, remark, suppression, withdrawal } from '../core/ledger/kit.ts';
import type { LspClient } from '../kit/lspClient.ts';
import { serveFolder } from '../kit/served.ts';

const served = serveFolder();
const { start, uriOf, write } = served;
const text = 'Alder Bay is busy again. The harbour handled 2,300 boxes in May. The mayor is pleased.\n';

describe('the ledger of an inner folder', () => {
  const open = (folders: readonly string[] = ['']): Promise<LspClient> =>
    start({
      folders: folders.map(one => pathToFileURL(path.join(served.root, one)).toString()),
      initializationOptions: {},
    });
  const told = (client: LspClient): string[] =>
    client.notifications
      .filter(({ method }) => method === 'window/showMessage')
      .map(({ params }) => (params as { message: string }).message);
  /** The folder has been read once more, and what was to be said of it was said. */
  async function readAgain(client: LspClient, settings: unknown): Promise<void> {
    const rows = client.notifications.length;
    client.settings = { '': settings };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until('the folder to be read', () =>
      client.notifications.slice(rows).some(({ params }) => (params as { indexing?: unknown }).indexing === null),
    );
  }

  test('is told of once, with the way to it', async () => {
    const lines = [ledgerLine(decision())].join('\n');
    await write({ 'a.txt': text, 'reports/harbour.txt': text, 'reports/.tickmark/ledger.jsonl': `${lines}\n` });
    const client = await open();
    await client.until('a word of the inner ledger', () => told(client).length > 0);
    expect(told(client)).toEqual([
      '“reports” has a ledger of its own, and nothing in it counts while only a folder around it is open. It is left as it is: open “reports” itself, or add it to the workspace.',
    ]);
    await readAgain(client, { include: ['**/*.txt', '**/*.text'] });
    expect(told(client)).toHaveLength(1);
  });

  test('is told of in one message where there are many', async () => {
    const names = ['autumn', 'spring', 'summer 2025', 'winter'];
    const lines = [decision(), suppression(), remark(), decision()].map(one => `${ledgerLine(one)}\n`);
    await write(Object.fromEntries(names.map((name, i) => [`${name}/.tickmark/ledger.jsonl`, lines[i] as string])));
    const client = await open();
    await client.until('a word of the inner ledgers', () => told(client).length > 0);
    expect(told(client)).toEqual([
      '4 folders in here have ledgers of their own, and nothing in them counts while only a folder around them is open: “autumn”, “spring”, “summer 2025” and 1 more. They are left as they are: open one of them itself, or add it to the workspace.',
    ]);
  });

  test('is not spoken of where it counts, where the outer ledger holds the same, or where nothing in it stands', async () => {
    const line = `${ledgerLine(decision())}\n`;
    await write({
      'counts/.tickmark/ledger.jsonl': `${ledgerLine(decision({ claim: 'crates' }))}\n`,
      '.tickmark/ledger.jsonl': line,
      'same/.tickmark/ledger.jsonl': line,
      'over/.tickmark/ledger.jsonl': [
        ledgerLine(decision({ claim: 'boats' })),
        ledgerLine(withdrawal({ claim: 'boats' })),
        ledgerLine(suppression({ id: 'gone', withdrawn: true })),
        '',
      ].join('\n'),
      'counts/a.txt': text,
    });
    const client = await open(['', 'counts']);
    await client.open(uriOf('counts/a.txt'), text);
    await client.until('the folders to be read', () =>
      client.notifications.some(({ params }) => (params as { indexing?: unknown }).indexing === null),
    );
    await readAgain(client, { include: ['**/*.txt', '**/*.text'] });
    expect(told(client)).toEqual([]);
  });
});
