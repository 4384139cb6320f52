/** The tick that the server makes before anybody does: it goes all the way, and nothing of it is told. */
import { expect, test } from 'vitest';
import { readClient } from '../../server/src/lsp/capabilities.ts';
import { rehearseTick } from '../../server/src/lsp/rehearsal.ts';

test('a rehearsal settles each figure of its article, and warns of nothing', async () => {
  const warnings: string[] = [];
  const client = readClient({ processId: null, rootUri: null, capabilities: {} });
  const counts = await rehearseTick(client, { warn: message => warnings.push(message) });
  expect(counts).toMatchObject({ claims: 2, settled: 2, lost: 0 });
  expect(warnings).toEqual([]);
});
