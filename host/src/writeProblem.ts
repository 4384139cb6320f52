/** Why something could not be written, in a sentence for people that says what to do. */
export function writeProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'You may not write here: check the permissions of the folder.';
    case 'EROFS':
      return 'The disk is read-only: copy the folder to one that can be written to.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full: make room, and try again.';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'A file stands where a folder has to be: give it another name.';
    case 'EISDIR':
      return 'A folder stands where a file has to be: give it another name.';
    default:
      return `It can't be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
