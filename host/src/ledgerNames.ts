/** Where a folder keeps its decisions. No Node in here: the client uses it too. */

export const ledgerFolder = '.tickmark';
export const ledgerName = 'ledger.jsonl';
/** The path inside the folder, with forward slashes. */
export const ledgerPath = `${ledgerFolder}/${ledgerName}`;

/** The folder's list of sources, and that of its names. */
export const sourcesPath = `${ledgerFolder}/sources.yaml`;
export const glossaryPath = `${ledgerFolder}/glossary.yaml`;

/** Written beside the ledger when the folder is made: git then merges two people's ledgers by keeping the lines of both. */
export const gitAttributes = `${ledgerName} text eol=lf merge=union\n`;
