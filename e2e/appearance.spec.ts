import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { findLedgerPages } from './ledger-pages.ts';
import { test } from './sign-in.ts';

const names = [
  'overview',
  'ledger',
  'task',
  'organisations',
  'organisation',
  'document',
  'directives',
  'notifications',
  'myWork',
  'succession',
  'review',
] as const;

for (const name of names) {
  test(`the ${name} screen needs no sideways scrolling at 375 pixels`, async ({ page }) => {
    const { screens } = await findLedgerPages(page);
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(screens[name]);
    await expect(page.getByRole('main')).toContainText(/\d/);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(375);
  });

  for (const [language, colorScheme] of [
    ['Chinese', 'light'],
    ['Chinese', 'dark'],
    ['English', 'light'],
  ] as const) {
    test(`the ${name} screen has no serious barrier in ${language}, ${colorScheme}`, async ({ page }) => {
      const { screens } = await findLedgerPages(page);
      await page.emulateMedia({ colorScheme });
      await page.goto(screens[name]);
      if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('main')).toContainText(/\d/);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
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
