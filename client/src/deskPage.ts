/** The frame of the desk's page: a script and a sheet of our own, and nothing else may be loaded or run. */
export interface PageParts {
  /** Addresses as the webview loads them. */
  readonly script: string;
  readonly styles: string;
  /** Where the webview's own files come from. */
  readonly source: string;
  /** New for each page. */
  readonly nonce: string;
}

export function deskPage({ script, styles, source, nonce }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tickmark Desk</title>
    <link rel="stylesheet" href="${styles}">
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
