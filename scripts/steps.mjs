// What `npm test` and `npm start` share: installing what is missing, building, and saying so. Node built-ins alone, for
// on a fresh clone there is nothing else.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the repository. Resolves to its exit code; 127 if it can't be started. */
export function run(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', error => {
      console.error(`${program} can't be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', code => resolve(code ?? 1));
  });
}

/** npm by the file it runs from where there is one, so that no shell is needed on any system. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** Whether a folder's node_modules are the ones its lock file asks for. */
export function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** Installs a folder's packages if they are missing or out of date. Resolves to an exit code. */
export async function install(folder = root) {
  if (isInstalled(folder)) return 0;
  // No package needs to run code of its own here, so none may.
  return npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

export const build = () => run(process.execPath, ['esbuild.mjs']);

/** `1 min 12 s` or `3.4 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
