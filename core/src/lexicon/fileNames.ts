/** Names of plain-text files that are no articles, without folders and in small letters: [name or pattern, what they are]. */
export const otherFiles: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(?:dev-|test-)?requirements[\w.-]*\.txt$/, 'a list of Python packages'],
  [/^constraints[\w.-]*\.txt$/, 'a list of package versions'],
  [/^cmakelists\.txt$|^cmakecache\.txt$/, 'a build file of CMake'],
  [/^meson_options\.txt$/, 'a build file of Meson'],
  [
    /^(?:robots|ads|app-ads|sellers|security|humans|llms|llms-full|crossdomain|trust)\.txt$/,
    'a file for machines that read web sites',
  ],
  [/^(?:un)?licen[cs]e[\w.-]*\.txt$|^copying[\w.-]*\.txt$|^copyright[\w.-]*\.txt$|^eula[\w.-]*\.txt$/, 'a licence'],
  [/^(?:notice|third[-_]?party[-_]?(?:notices?|licen[cs]es?)|patents)[\w.-]*\.txt$/, 'a legal notice'],
  [
    /^(?:readme|read[-_]me|changelog|release[-_]?notes|authors|contributors|contributing|maintainers|codeowners|entry_points|top_level|dependency_links|installed-files|native_libs|namespace_packages|sources\.list)[\w.-]{0,250}\.txt$/,
    'a file about software',
  ],
  [
    /\.log\.txt$|^(?:console|debug|error|access|build|install)[-_](?:log|output)[-_\d]*\.txt$|[-_]log[-_\d]*\.txt$/,
    'a log',
  ],
  [
    /(?:^|[-_])(?:word[-_]?lists?|stop[-_]?words?|vocab(?:ulary)?|rockyou)(?:[-_][\w-]{1,80})?\.txt$/,
    'a list of words',
  ],
  [/^(?:words_alpha|dictionary|unicodedata|derivedcoreproperties|casefolding)\.txt$/, 'a list of words'],
  [
    /\.(?:min|bundle|map|lock|config|conf|ini|cfg|properties|env|diff|patch|csv|tsv|json|ya?ml|xml|html?|sql|py|js|ts|c|cpp|h|java|rb|go|rs|sh|bat|ps1|tex|srt|vtt)\.txt$/,
    'a file of another kind',
  ],
];

/** Folders whose texts belong to programs. */
export const otherFolders: ReadonlySet<string> = new Set([
  ...['node_modules', 'site-packages', 'dist-packages', '__pycache__', 'bower_components', 'cmakefiles', 'testdata'],
  ...['.git', '.svn', '.hg', '.idea', '.vscode', '.venv', 'venv', '.tox', '.mypy_cache', '.pytest_cache', '.cache'],
]);
