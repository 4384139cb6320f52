/** A browser for the tests of a file; each page that they open is to end without a fault. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { browserPath, DeskBrowser, type DeskPage } from './browser.ts';

/** On a machine without a browser, but for that of CI, such tests are left out. */
export const missing = browserPath === null && process.env['CI'] !== 'true';

/** What opens a page of the desk. */
export function usePage(): (...how: Parameters<DeskBrowser['open']>) => Promise<DeskPage> {
  let browser: DeskBrowser | undefined;
  let desk: DeskPage | undefined;
  beforeAll(async () => {
    if (!missing) browser = await DeskBrowser.start();
  });
  afterAll(() => browser?.stop());
  afterEach(async () => {
    expect(desk?.faults ?? []).toEqual([]);
    await desk?.close();
  });
  return async (...how) => {
    if (!browser) throw new Error('There is no browser here.');
    desk = await browser.open(...how);
    return desk;
  };
}
