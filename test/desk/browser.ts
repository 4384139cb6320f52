/** The desk's page in a plain browser: built, served without a network, with a stand-in for the editor around it. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { deskPage } from '../../client/src/deskPage.ts';
import type { HostMessage, PageMessage } from '../../desk/src/messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Null where there is none: the tests are left out then, but never in continuous integration. */
export const browserPath = places.find(place => place && existsSync(place)) ?? null;

interface Theme {
  readonly class: string;
  readonly variables: Readonly<Record<string, string>>;
}
/** What the editor's themes give the page, as they gave it once; only the variables that the page uses. */
export const themes: Readonly<Record<string, Theme>> = JSON.parse(
  readFileSync(new URL('themes.json', import.meta.url), 'utf8'),
);

/** Waits as long as the hook around it: the first start on a machine reads some 300 MB from its disk. */
export function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath: browserPath as string, args, timeout: 110_000 });
}

const address = 'https://desk.test/';

export class DeskBrowser {
  readonly #browser: Browser;
  readonly #files: ReadonlyMap<string, { body: string; contentType: string }>;

  private constructor(browser: Browser, script: string, styles: string) {
    this.#browser = browser;
    const html = deskPage({
      script: `${address}desk.js`,
      styles: `${address}desk.css`,
      source: address,
      nonce: 'once',
    });
    this.#files = new Map([
      ['/', { body: html, contentType: 'text/html' }],
      ['/desk.js', { body: script, contentType: 'text/javascript' }],
      ['/desk.css', { body: styles, contentType: 'text/css' }],
    ]);
  }

  static async start(): Promise<DeskBrowser> {
    const output = async (entry: string) => {
      const options = { bundle: true, write: false, minify: true, format: 'iife', target: 'es2023' } as const;
      const { outputFiles } = await build({ ...options, entryPoints: [`${root}desk/${entry}`], logLevel: 'error' });
      return outputFiles[0]?.text ?? '';
    };
    const browser = await launch();
    return new DeskBrowser(browser, await output('src/main.ts'), await output('desk.css'));
  }

  stop(): Promise<void> {
    return this.#browser.close();
  }

  /** A page that has said that it is ready. */
  async open(theme = 'light', size = { width: 1000, height: 700 }, state: unknown = undefined): Promise<DeskPage> {
    const page = await this.#browser.newPage({ viewport: size });
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' || /Content Security/u.test(message.text())) faults.push(message.text());
    });
    await page.route('**/*', (route, request) => {
      const file = this.#files.get(new URL(request.url()).pathname);
      return file ? route.fulfill(file) : route.abort();
    });
    await page.addInitScript(editorAround, { theme: themes[theme] as Theme, state });
    await page.goto(address);
    await page.waitForFunction(() => (globalThis as unknown as Around).sent.length > 0);
    return new DeskPage(page, faults);
  }
}

interface Around {
  sent: PageMessage[];
  state: unknown;
}

/** Runs in the page, before its own script. */
function editorAround({ theme, state }: { theme: Theme; state: unknown }): void {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of this file
  const page = globalThis as any;
  page.sent = [];
  page.state = state;
  page.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => page.sent.push(message),
    getState: () => page.state,
    setState: (kept: unknown) => {
      page.state = kept;
    },
  });
  page.document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(theme.variables)) {
      page.document.documentElement.style.setProperty(name, value);
    }
    page.document.body.className = theme.class;
  });
}

export class DeskPage {
  readonly page: Page;
  /** Exceptions, and what the content security policy refused. */
  readonly faults: readonly string[];

  constructor(page: Page, faults: readonly string[]) {
    this.page = page;
    this.faults = faults;
  }

  tell(message: HostMessage): Promise<void> {
    return this.page.evaluate(data => globalThis.postMessage(data), message);
  }

  /** What the page has said, of one kind. */
  said<Type extends PageMessage['type']>(type: Type): Promise<Extract<PageMessage, { type: Type }>[]> {
    return this.page.evaluate(
      wanted => (globalThis as unknown as Around).sent.filter(one => one.type === wanted) as never,
      type,
    );
  }

  state(): Promise<unknown> {
    return this.page.evaluate(() => (globalThis as unknown as Around).state);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
