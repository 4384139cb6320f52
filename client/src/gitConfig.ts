/** `user.name` in the text of a `.git/config`; empty if it says nothing. The last one counts, as for git. */
export function userNameIn(config: string): string {
  let section = '';
  let name = '';
  for (const line of config.split(/\r?\n/u)) {
    const heading = /^\s*\[([^\]"]{1,80})\]/u.exec(line)?.[1];
    if (/^\s*\[/u.test(line)) section = heading?.trim().toLowerCase() ?? '';
    const value = section === 'user' ? /^\s*name\s*=(.*)$/iu.exec(line)?.[1] : undefined;
    if (value !== undefined) name = unquoted(value.trim());
  }
  return name;
}

/** A value in quotes, or one that a remark follows. */
function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/u.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/gu, '$1').trim();
  return (value.split(/[#;]/u, 1)[0] ?? '').trim();
}
