import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const WIDTHS = [1366, 360] as const;

/** What stands on the page: nothing still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // Some blocks are loaded when the reader comes near them.
  const later = page.locator('[data-later]');
  await expect(async () => {
    if ((await later.count()) > 0) await later.first().scrollIntoViewIfNeeded({ timeout: 500 });
    expect(await later.count()).toBe(0);
  }).toPass();
  await page.waitForLoadState('networkidle');
}

/** Words that only a program would show: missing values, and keys of the catalogue without their text. */
const PROGRAM_WORDS = /\b(?:NaN|undefined|null|\[object Object\]|Invalid Date)\b/;
const CATALOGUE_KEY =
  /(?<![\w@./-])(?:apiDocs|home|bulletin|cascade|evaluation|targetPage|calendar|delivery|asked|budget|catalogue|nav|observationImport|reconciliation|club|progress|plan|target|report|review|dashboard|charts|nav|account|area|organisation|occurrence|offline|session|common|ui|status)\.[a-z]\w*(?:\.\w+)*(?![\w@/-])/;

/** Nothing lies beyond the window, and every word is a person's. */
export async function fits(page: Page, width: number, where: string): Promise<void> {
  // A window that was just made smaller is drawn anew a moment later.
  await expect
    .soft(async () => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${where}: width of the page`).toBeLessThanOrEqual(width);
    })
    .toPass({ timeout: 3_000 });
  const text = await page.locator('body').innerText();
  expect.soft(text, where).not.toMatch(PROGRAM_WORDS);
  expect.soft(text, where).not.toMatch(CATALOGUE_KEY);
}

export async function accessible(page: Page, where: string): Promise<void> {
  // What holds is not listed and nothing lies in other frames: that is most of the time it would take.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
      preload: false,
    })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(found, `${where}: WCAG A and AA`).toEqual([]);
}
