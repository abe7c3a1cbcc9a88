import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findLedgerPages, screenNames } from './ledger-pages.ts';
import { test } from './sign-in.ts';

/** A figure, `3 项`; every screen has some once its answers are there, not `没有需要办理的`. */
const FIGURE = /\d/;
/** Screens that say in words that there is nothing, where nothing is. */
const mayBeEmpty: readonly string[] = ['given', 'instructions', 'programmes', 'findings', 'dataRequests'];

for (const name of screenNames) {
  test(`the ${name} screen has no serious barrier, wide and narrow, light and dark, in both languages, and scrolls one way`, async ({
    page,
  }) => {
    const { screens } = await findLedgerPages(page);
    await page.goto(screens[name]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (!mayBeEmpty.includes(name)) await expect(page.getByRole('main')).toContainText(FIGURE);
    await page.waitForLoadState('networkidle');
    expect.soft(await listBarriers(page), 'Chinese, light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: '中文' })).toBeVisible();
    await page.setViewportSize({ width: 375, height: 812 });
    await page.waitForLoadState('networkidle');
    expect.soft(await listBarriers(page), 'English, dark, narrow').toEqual([]);
    expect.soft(await widthOf(page), 'English, narrow').toBeLessThanOrEqual(375);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect.soft(await widthOf(page), 'Chinese, narrow').toBeLessThanOrEqual(375);
  });
}

/** What keeps somebody from using the page, each with the place where it was first found. */
async function listBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function widthOf(page: Page): Promise<number> {
  return await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
}

test('the pictures of the README are taken', async ({ page }, testInfo) => {
  const { screens } = await findLedgerPages(page);
  const folder = process.env['UPDATE_SCREENSHOTS'] ? 'docs/screenshots' : testInfo.outputPath('screenshots');
  await page.goto(screens.ledger);
  await expect(page.getByRole('main')).toContainText('总体要求');
  await page.screenshot({ path: `${folder}/ledger-zh.png` });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Ledger');
  await page.screenshot({ path: `${folder}/ledger-en.png` });
});
