/** The folder's lists of sources and of names. */
import type { Location } from 'vscode-languageserver-types';

export { locatorNouns } from '../../../../core/src/lexicon/locators.ts';

/** `workspace/executeCommand`: adds a source to the folder's list. Answers its key, or why it could not be added. */
export const addSourceCommand = 'tickmark.addSource';
export interface AddSourceParams {
  /** Any file of the folder. */
  readonly uri: string;
  readonly title: string;
  /** Made from the title where it is left out. */
  readonly key?: string;
  readonly kind?: 'primary' | 'secondary';
  readonly link?: string;
  readonly file?: string;
  readonly locator?: string;
  readonly archive?: string;
  /** ISO 8601 day. */
  readonly seen?: string;
  readonly confidential?: boolean;
}
export type AddSourceResult = { readonly key: string } | { readonly problem: string };

/** `workspace/executeCommand`: adds a name to the folder's glossary, or an alias of it. Null when done, else why not. */
export const addNameCommand = 'tickmark.addName';
export interface AddNameParams {
  /** Any file of the folder. */
  readonly uri: string;
  readonly name: string;
  /** Another form of the same name. */
  readonly alias?: string;
}

/** A source of the folder's list, as a person chooses it. */
export interface ListedSource {
  readonly key: string;
  readonly title: string;
  readonly locator: string;
  readonly confidential: boolean;
}
/** The same as it is looked up. */
export interface OpenableSource extends ListedSource {
  /** Where it can be opened: on the web, or a file of the folder; null where it can't be. */
  readonly address: string | null;
  /** Its entry in the list. */
  readonly location: Location | null;
}
