/**
 * Requests that lack what they must say, or say it in another form, are answered before anybody works on them: with the
 * protocol's own error, and which field is amiss.
 */
import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import { deskSeriesRequest, deskTableRequest } from './deskMessages.ts';
import {
  deskRequest,
  explainRequest,
  exportRequest,
  fileStatusesRequest,
  fileStatusRequest,
  importRequest,
  nextOpenRequest,
  openPlacesRequest,
  overviewRequest,
  remarksRequest,
} from './messages.ts';

/** What a field must be, in words and as a test. */
interface Form {
  readonly is: string;
  fits(value: unknown): boolean;
}
type Forms = Readonly<Record<string, Form>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isPosition = (value: unknown): boolean =>
  isObject(value) && isCount(value['line']) && isCount(value['character']);

const listOf = ({ is, fits }: Form): Form => ({
  is: `a list, and each of it ${is}`,
  fits: value => Array.isArray(value) && value.every(fits),
});
const either = (form: Form, other: Form): Form => ({
  is: `${form.is}, or ${other.is}`,
  fits: value => form.fits(value) || other.fits(value),
});
const object = (is: string, forms: Forms): Form => ({
  is,
  fits: value => isObject(value) && Object.entries(forms).every(([field, form]) => form.fits(value[field])),
});

const text: Form = { is: 'a string', fits: value => typeof value === 'string' };
const nothing: Form = { is: 'null', fits: value => value === null };
const leftOut: Form = { is: 'left out', fits: value => value === undefined };
const anyList: Form = { is: 'a list', fits: Array.isArray };
const position: Form = { is: 'a position with a line and a character, counted from 0', fits: isPosition };
const range: Form = {
  is: 'a range with a start and an end, each with a line and a character, counted from 0',
  fits: value => isObject(value) && isPosition(value['start']) && isPosition(value['end']),
};
const textDocument = object('an object with the string “uri”', { uri: text });
const step: Form = { is: '1 or -1', fits: value => value === 1 || value === -1 };

const place = { textDocument, position };
const uri = { uri: text };

/** By method, the fields without which it can't be answered. Of all others nothing is said. */
const needed: Readonly<Record<string, Forms>> = {
  initialize: { capabilities: object('an object', {}) },
  'textDocument/hover': place,
  'textDocument/definition': place,
  'textDocument/documentHighlight': place,
  'textDocument/completion': place,
  'textDocument/prepareRename': place,
  'textDocument/references': { ...place, context: object('an object', {}) },
  'textDocument/rename': { ...place, newName: text },
  'textDocument/codeAction': {
    ...{ textDocument, range },
    context: object('an object with the list “diagnostics”', { diagnostics: anyList }),
  },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/documentLink': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/codeLens': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/diagnostic': { textDocument },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: text },
  'textDocument/semanticTokens/range': { textDocument, range },
  'workspace/symbol': { query: text },
  'workspace/diagnostic': {
    previousResultIds: listOf(object('an object with the strings “uri” and “value”', { uri: text, value: text })),
  },
  'workspace/executeCommand': { command: text, arguments: either(anyList, leftOut) },
  [overviewRequest]: { uri: either(text, nothing) },
  [deskTableRequest]: { uri: either(text, nothing) },
  [fileStatusRequest]: uri,
  [fileStatusesRequest]: { uris: listOf(text) },
  [deskRequest]: uri,
  [openPlacesRequest]: { ...uri, id: text },
  [nextOpenRequest]: { ...uri, step },
  [explainRequest]: { ...uri, range },
  [deskSeriesRequest]: { ...uri, range },
  [remarksRequest]: uri,
  [exportRequest]: { ...uri, format: text },
  [importRequest]: {
    ...uri,
    files: listOf(object('an object with the strings “name” and “text”', { name: text, text })),
  },
};

/** What is amiss with the params of a request, in a sentence; null if nothing is. */
export function complaintAbout(method: string, params: unknown): string | null {
  const forms = Object.hasOwn(needed, method) ? needed[method] : undefined;
  if (!forms) return null;
  if (!isObject(params)) return `The params of ${method} must be an object.`;
  const amiss = Object.entries(forms).find(([field, { fits }]) => !fits(params[field]));
  return amiss ? `“${amiss[0]}” of ${method} must be ${amiss[1].is}.` : null;
}

/** Malformed requests go by this name inside the server: no feature sees them. */
const malformed = 'tickmark/malformed';

/** To be given to a connection when it is made. */
export const messageStrategy: MessageStrategy = {
  handleMessage(message, next) {
    const complaint = Message.isRequest(message) ? complaintAbout(message.method, message.params) : null;
    return next(complaint === null ? message : ({ ...message, method: malformed, params: { complaint } } as Message));
  },
};

/** Answers what the strategy has stopped. */
export const registerMalformed = (connection: Connection): void =>
  void connection.onRequest(
    malformed,
    (params: { complaint?: unknown } | undefined) =>
      new ResponseError<never>(ErrorCodes.InvalidParams, String(params?.complaint ?? 'The request is malformed.')),
  );
