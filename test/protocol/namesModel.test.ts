import { expect, test } from 'vitest';
import { readClient } from '../../server/src/lsp/capabilities.ts';

const modelOf = (namesModel: unknown): Uint8Array | null =>
  readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions: { namesModel } }).namesModel;

test('a client may send the bytes of the name model, since a web worker has no disk', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(modelOf(bytes)).toBe(bytes);
});

test('what came over JSON is no model', () => {
  expect(modelOf({ 0: 1, 1: 2 })).toBeNull();
  expect(modelOf('AQID')).toBeNull();
  expect(modelOf(undefined)).toBeNull();
});
