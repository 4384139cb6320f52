// Installs, builds, and opens the extension on samples/: `npm start`, or `npm start -- FOLDER` for a folder of your own.
// In desktop VS Code if `code` is on the PATH, else in an embedded VS Code in the default browser. Node built-ins alone,
// for on a fresh clone there is nothing else.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { build, duration, install, isInstalled, root, run } from './steps.mjs';

const started = performance.now();
process.exitCode = await start();

async function start() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return fail(`Node 20.19 or newer is needed; this is ${process.version}.`);
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2] ?? join(root, 'samples'));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fail(`${folder} is no folder.`);

  if (!isInstalled(root)) console.log('Installing the packages…');
  if ((await install()) !== 0) return fail('The packages could not be installed.');
  console.log('Building…');
  if ((await build()) !== 0) return fail('The build failed.');

  const code = onPath('code');
  return code ? inDesktop(code, folder) : inBrowser(folder);
}

async function inDesktop(code, folder) {
  console.log(`Opening ${folder} in VS Code.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  return process.platform === 'win32' ? run(`"${code}"`, args, { shell: true }) : run(code, args);
}

async function inBrowser(folder) {
  const { addressOf, installEditor, startEditor } = await import('./embeddedEditor.mjs');
  const { pack, vsixPath } = await import('./package.mjs');
  console.log('`code` is not on the PATH, so the embedded VS Code is used.');
  if ((await installEditor()) !== 0) return fail('The embedded VS Code could not be fetched.');
  if ((await pack()) !== 0) return fail('The extension could not be packed.');

  const token = randomBytes(16).toString('hex');
  let editor;
  const stopped = new Promise(finish => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(0));
  });
  try {
    editor = await startEditor({ vsix: vsixPath, token });
  } catch (error) {
    return fail(error.message);
  }
  const first = readdirSync(folder).find(name => name.endsWith('.txt'));
  const address = addressOf(editor, folder, { token, ...(first ? { openFile: join(folder, first) } : {}) });
  console.log(
    `Ready after ${duration(performance.now() - started)}. The editor is at\n\n  ${address}\n\nCtrl+C stops it.`,
  );
  openInBrowser(address);
  const code = await Promise.race([stopped, editor.exited.then(() => 1)]);
  await editor.stop();
  console.log('Stopped.');
  return code;
}

/** The program's path, or null. */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder !== '' && existsSync(path) && statSync(path).isFile()) return path;
    }
  }
  return null;
}

/** Best effort: the address is printed, so a machine without a browser loses nothing. */
function openInBrowser(address) {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function fail(reason) {
  console.error(reason);
  return 1;
}
