// Takes the pictures of the walkthrough, media/walkthrough/, on samples/: `node test/editor/walkthroughPictures.mjs`.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, installEditor, startEditor } from '../../scripts/embeddedEditor.mjs';
import { pack, vsixPath } from '../../scripts/package.mjs';
import { root } from '../../scripts/steps.mjs';
import { findBrowser, launch, scratchFolder } from './browser.mjs';
import { openWindow } from './window.mjs';

const target = join(root, 'media', 'walkthrough');
const article = '02-cannery-night-shift.txt';
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
/** A window without what is not Tickmark’s. */
const calm = {
  'editor.occurrencesHighlight': 'off',
  'editor.lightbulb.enabled': 'off',
  // The editor takes its time with the line above the article, and would be seen with old counts.
  'editor.codeLens': false,
  'workbench.statusBar.visible': true,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'tickmark.checker': 'M. Quill',
};

if ((await installEditor()) !== 0 || (await pack()) !== 0) process.exit(1);
mkdirSync(target, { recursive: true });
const browser = await launch(findBrowser());
try {
  for (const [name, theme] of Object.entries(themes)) await take(name, theme);
} finally {
  await browser.close();
}

async function take(name, theme) {
  const folder = join(scratchFolder(), 'samples');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  const editor = await startEditor({ vsix: vsixPath, settings: { ...calm, 'workbench.colorTheme': theme } });
  try {
    const page = await browser.newPage({ viewport: { width: 860, height: 520 } });
    const window = openWindow(page);
    const { keyboard } = page;
    const picture = async step =>
      writeFileSync(join(target, `${step}-${name}.webp`), await webp(await page.screenshot()));
    await page.goto(addressOf(editor, folder, { openFile: join(folder, article) }));
    await window.opened(article);
    await window.squiggle('warning');
    await picture('open');

    await page.getByRole('tab', { name: 'Tickmark' }).first().click();
    await window.collapse('Topics');
    await window.row('420 people').first().click();
    await page.mouse.move(600, 500);
    await picture('differ');

    await keyboard.press('Control+b');
    await window.hover('420 people', '420 people', '240 people');
    await page.waitForTimeout(500); // It fades in.
    await picture('explain');

    await page.mouse.move(5, 5);
    await keyboard.press('Control+1');
    await keyboard.press('Control+Home');
    await keyboard.press('Alt+.');
    await window.status('Ln 5, Col 29');
    await keyboard.press('Alt+.');
    await window.status('Ln 5, Col 121');
    await keyboard.press('Alt+Enter');
    await page.locator('.quick-input-widget input').first().waitFor();
    await keyboard.type('Annual report, p. 12');
    await keyboard.press('Enter');
    await window.status(/1\/6/u);
    await keyboard.press('Alt+.');
    await window.status(/Ln 7/u);
    await keyboard.press('Alt+Enter');
    await page.locator('.quick-input-widget').getByRole('option', { name: 'Annual report, p. 12' }).waitFor();
    await picture('tick');

    await keyboard.press('Enter');
    await window.status(/2\/6/u);
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await keyboard.press('Alt+d');
    const desk = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await desk.getByText('420 people').first().waitFor();
    await page.waitForTimeout(500); // The page draws its rows in the next frames.
    await picture('sheet');
    await page.close();
  } finally {
    await editor.stop();
  }
}

/** A fifth of the bytes of a PNG: the pictures ship with the extension. */
async function webp(png) {
  const page = await browser.newPage();
  const data = await page.evaluate(
    async source => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.7);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(data.split(',')[1], 'base64');
}
