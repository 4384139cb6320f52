// What a person does in the window, in the words of the tests. Roles with names are the steady selectors; of the classes
// only those are used that VS Code's own tests rely on.
export function openWindow(page) {
  const editor = () => page.locator('.editor-group-container.active .editor-instance').first();

  /** The middle of some words in the active editor, wherever tokens split them. */
  async function find(words) {
    const wanted = words instanceof RegExp ? { source: words.source, flags: words.flags } : { text: words };
    const place = await page.waitForFunction(({ text, source, flags }) => {
      const pattern = source === undefined ? null : new RegExp(source, flags);
      for (const line of document.querySelectorAll('.editor-group-container.active .editor-instance .view-line')) {
        const nodes = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode);
        // The editor writes blanks as no-break spaces.
        const whole = nodes
          .map(node => node.data)
          .join('')
          .replaceAll('\u00a0', ' ');
        const match = pattern?.exec(whole);
        const start = pattern ? (match?.index ?? -1) : whole.indexOf(text);
        if (start < 0) continue;
        const length = pattern ? match[0].length : text.length;
        const range = document.createRange();
        let offset = 0;
        for (const node of nodes) {
          const end = offset + node.data.length;
          if (start >= offset && start < end) range.setStart(node, start - offset);
          if (start + length > offset && start + length <= end) range.setEnd(node, start + length - offset);
          offset = end;
        }
        const box = range.getBoundingClientRect();
        if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, wanted);
    return place.jsonValue();
  }

  /** Where some words stand once they have stood there for a moment. */
  async function restingPlace(words) {
    let place = await find(words);
    for (let before = null; before?.x !== place.x || before.y !== place.y; ) {
      before = place;
      await page.waitForTimeout(100);
      place = await find(words);
    }
    return place;
  }

  return {
    /** Waits until the active editor shows a file of this name. */
    async opened(name) {
      await page
        .locator(`.editor-group-container.active .editor-instance [data-uri$="/${name}"] .view-line`)
        .first()
        .waitFor();
    },
    async squiggle(kind) {
      await editor().locator(`.squiggly-${kind}`).first().waitFor();
    },
    line(words) {
      return editor()
        .locator('.view-line')
        .filter({ hasText: words.replaceAll(' ', '\u00a0') })
        .first();
    },
    async click(words) {
      for (let attempt = 0; attempt < 4; attempt++) {
        const place = await restingPlace(words);
        await page.mouse.click(place.x, place.y);
        await page.waitForTimeout(50);
        const { x, y } = await find(words);
        // The line above the article has come between the look and the click: what was clicked stood a line higher.
        if (x === place.x && y === place.y) return;
        // Else two clicks are one double click.
        await page.waitForTimeout(600);
      }
      throw new Error(`“${words}” does not stand still.`);
    },
    /** Opens the menu of quick fixes on some words; it offers the one that is wanted. */
    async quickFixes(words, title) {
      const fix = page.locator('.action-widget').getByText(title).first();
      for (let attempt = 0; attempt < 3; attempt++) {
        // The line above the article may have come between looking for the words and the click.
        await this.click(words);
        await page.keyboard.press('Control+.');
        if (
          await fix.waitFor({ timeout: 5000 }).then(
            () => true,
            () => false,
          )
        )
          return;
        await page.keyboard.press('Escape');
      }
      throw new Error(`No quick fix on “${words}” is called ${title}.`);
    },
    /** Rests the mouse on some words until the hover says all of the texts. */
    async hover(words, ...texts) {
      let shown = '';
      for (let attempt = 0; attempt < 4; attempt++) {
        // Away first: a hover that is still open would hide the words.
        await page.mouse.move(5, 5);
        await page.locator('.monaco-hover .hover-contents').first().waitFor({ state: 'hidden' });
        const { x, y } = await find(words);
        await page.mouse.move(x, y);
        await page.mouse.move(x + 1, y);
        const hover = page.locator('.monaco-hover .hover-contents').filter({ hasText: texts[0] }).first();
        const came = await hover.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        shown = (await page.locator('.monaco-hover').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
        if (came && texts.every(text => shown.includes(text))) return;
      }
      throw new Error(`The hover lacks one of ${texts.join(', ')}. It says:\n${shown}`);
    },
    /** Opens the Problems panel and looks for each text with its filter: the list itself is longer than the panel. */
    async problems(...texts) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel').waitFor();
      const filter = page.getByPlaceholder(/^Filter/u).first();
      for (const text of texts) {
        await filter.fill(text);
        await page.locator('.markers-panel').getByRole('treeitem').filter({ hasText: text }).first().waitFor();
      }
      await filter.fill('');
    },
    /** A row of the sidebar by the beginning of its name. */
    row(name) {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      return page.locator('.sidebar').getByRole('treeitem', { name: new RegExp(`^${escaped}`, 'u') });
    },
    async collapse(view) {
      await page
        .locator('.sidebar')
        .getByRole('button', { name: new RegExp(`^${view}`, 'u') })
        .first()
        .click();
    },
    async status(pattern) {
      await page.locator('.statusbar').getByText(pattern).first().waitFor();
    },
    async openByName(name) {
      await page.keyboard.press('Control+p');
      const input = page.locator('.quick-input-widget input').first();
      await input.waitFor();
      await input.fill(name);
      // The row that Enter takes: another one has it until the list is sifted.
      await page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: name }).waitFor();
      await page.keyboard.press('Enter');
      await this.opened(name);
    },
  };
}
