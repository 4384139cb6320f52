// Takes the picture for the README, docs/images/overview.png, on samples/: `node test/editor/picture.mjs`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, installEditor, startEditor } from '../../scripts/embeddedEditor.mjs';
import { pack, vsixPath } from '../../scripts/package.mjs';
import { root } from '../../scripts/steps.mjs';
import { findBrowser, launch } from './browser.mjs';
import { openWindow } from './window.mjs';

const target = join(root, 'docs', 'images', 'overview.png');
const folder = join(root, 'samples');

if ((await installEditor()) !== 0 || (await pack()) !== 0) process.exit(1);
mkdirSync(join(root, 'docs', 'images'), { recursive: true });
const settings = { 'workbench.colorTheme': 'Default Light Modern', 'editor.occurrencesHighlight': 'off' };
const editor = await startEditor({ vsix: vsixPath, settings });
const browser = await launch(findBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
  const window = openWindow(page);
  await page.goto(addressOf(editor, folder, { openFile: join(folder, '02-cannery-night-shift.txt') }));
  await window.opened('02-cannery-night-shift.txt');
  await window.squiggle('warning');
  await page.getByRole('tab', { name: 'Tickmark' }).first().click();
  await window.row('Differ').waitFor();
  await window.row('People').waitFor();
  // The tip of the icon would hide the sidebar.
  await page.mouse.move(1000, 700);
  await page.locator('.workbench-hover').waitFor({ state: 'hidden' });
  await window.hover('420 people', '420 people', '240 people');
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  await editor.stop();
}
