// A real VS Code without a desktop: the server part of VS Code out of npm packages (test/editor), shown in a browser.
// Used by `npm start` where `code` is missing, and by the tests in the real editor. Node built-ins alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statfsSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, npm, root } from './steps.mjs';

const home = join(root, 'test', 'editor');
const vscode = join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** A trusted folder and a calm window: no welcome page, no chat, no updates. */
export const calmSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // Without the second one the editor looks for open ports through all processes, again and again.
  'remote.autoForwardPorts': false,
  'remote.autoForwardPortsSource': 'output',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** Fetches the editor's packages if they are missing. Resolves to an exit code; says what it does and how far it is. */
export async function installEditor(folder = home, what = 'the embedded VS Code (160 MB, once)') {
  if (!isInstalled(folder)) {
    const started = performance.now();
    const free = freeMegabytes(folder);
    console.log(`Fetching ${what}…`);
    const progress = setInterval(() => {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`  ${Math.max(0, Math.round(free - freeMegabytes(folder)))} of about 540 MB on disk, ${seconds} s`);
    }, 3000);
    // No install scripts: nothing of what is needed has to be compiled.
    const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    clearInterval(progress);
    if (code !== 0) return code;
  }
  if (folder === home) linkPackages();
  return 0;
}

/** What the disk has left: npm itself says nothing until it is done. */
function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 1e6;
}

/** The server and its static files look for their packages below themselves; they lie beside code-server. */
function linkPackages() {
  const link = join(vscode, 'node_modules');
  if (existsSync(link)) return;
  try {
    unlinkSync(link); // a link that leads nowhere
  } catch {}
  symlinkSync(join('..', '..', '..'), link, 'junction');
}

/** The Node that VS Code's server needs (22.15 or newer): the one out of npm, else our own if it is new enough. */
function nodeForEditor() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packed = join(home, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (existsSync(packed)) return packed;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(`The embedded editor needs Node 22.15 or newer here; this is ${process.version}.`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the editor's server in a folder of its own. `stop()` ends it and all it started (extension host, language
 * server) and removes the folder; it also happens when this process exits for any reason.
 */
export async function startEditor({ vsix, settings = {}, environment = {}, args = [], token } = {}) {
  const node = nodeForEditor();
  const main = join(vscode, 'out', 'server-main.js');
  const data = await mkdtemp(join(tmpdir(), 'tickmark-editor-'));
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...calmSettings, ...settings }, null, 2));
  const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data];
  common.push('--user-data-dir', join(data, 'data'), '--extensions-dir', join(data, 'extensions'));
  if (vsix) {
    const installed = spawnSync(node, [main, ...common, '--install-extension', vsix], { encoding: 'utf8' });
    if (installed.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw new Error(`The extension can't be installed:\n${installed.stdout}${installed.stderr}`);
    }
  }
  const port = await freePort();
  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  // Nothing leaves the machine, and each message would be packed and unpacked while the page waits for it.
  const place = ['--host', '127.0.0.1', '--port', String(port), '--disable-websocket-compression'];
  const server = spawn(node, [main, ...place, ...access, ...common, ...args], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let log = '';
  const exited = new Promise(resolve => server.once('exit', resolve));
  const kill = signal => {
    try {
      if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(server.pid), '/t', '/f']);
      else process.kill(-server.pid, signal);
    } catch {}
  };
  const clean = () => {
    kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', clean);
  const stop = async () => {
    kill('SIGTERM');
    await Promise.race([exited, new Promise(resolve => setTimeout(resolve, 3000))]);
    process.off('exit', clean);
    clean();
  };
  try {
    await new Promise((resolve, reject) => {
      const hear = chunk => {
        log = (log + chunk).slice(-20_000);
        if (log.includes('Extension host agent listening on')) resolve();
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.once('error', reject);
      server.once('exit', code => reject(new Error(`The editor's server ended with exit code ${code}:\n${log}`)));
      setTimeout(() => reject(new Error(`The editor's server is not up after 30 s:\n${log}`)), 30_000).unref();
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, authority: `127.0.0.1:${port}`, stop, exited, log: () => log };
}

/** The address that shows a folder, with a file open if wanted. */
export function addressOf(editor, folder, { openFile, token, payload = [] } = {}) {
  const items = [...payload];
  if (openFile) items.push(['openFile', `vscode-remote://${editor.authority}${openFile}`]);
  const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), folder });
  if (items.length > 0) query.set('payload', JSON.stringify(items));
  return `http://${editor.authority}/?${query}`;
}
