import { expect } from '@playwright/test';
import { findLedgerPages } from './ledger-pages.ts';
import { test } from './sign-in.ts';

test('the start page is what waits for whoever has signed in', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/my-work$/);
  await expect(page.getByRole('main')).toContainText('处待明确');
});

test('a filter is in the address, a deep link restores it, and going back undoes it', async ({ page }) => {
  const { screens } = await findLedgerPages(page);
  await page.goto(`${screens.ledger}?noLead=true`);
  await expect(page.getByRole('main')).toContainText('86');
  await page.getByRole('checkbox', { name: /有量化指标/ }).check();
  await expect(page).toHaveURL(/hasTarget=true/);
  await page.goBack();
  await expect(page).not.toHaveURL(/hasTarget/);
  await expect(page.getByRole('checkbox', { name: /未明确牵头/ })).toBeChecked();
});

test('two Chinese characters find their tasks from any screen', async ({ page }) => {
  const { screens } = await findLedgerPages(page);
  await page.goto(screens.overview);
  await expect(page.getByRole('main')).toContainText('182');
  await page.keyboard.press('/');
  await page.keyboard.type('冬奥');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ledger\?.*q=/);
  await expect(page.getByRole('main')).toContainText('精心筹办北京冬奥会');
});

test('the language switch changes words and the document language', async ({ page }) => {
  const { screens } = await findLedgerPages(page);
  await page.goto(screens.ledger);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Ledger');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the question mark shows what the keys do', async ({ page }) => {
  const { screens } = await findLedgerPages(page);
  await page.goto(screens.ledger);
  await expect(page.getByRole('main')).toContainText('182');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('j and Enter open a task from the ledger', async ({ page }) => {
  const { screens } = await findLedgerPages(page);
  await page.goto(screens.ledger);
  await expect(page.getByRole('main')).toContainText('总体要求');
  await page.keyboard.press('j');
  await expect(page.locator('[data-index] a:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\//);
});

test('an export holds the filtered rows only, with a byte order mark', async ({ page }) => {
  const { directiveId } = await findLedgerPages(page);
  const response = await page.request.get(
    `/api/directives/${directiveId}/tasks/export?format=csv&deadlineKind=when_appropriate`,
  );
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8').trim().split('\n')).toHaveLength(2);
});

test('an address that leads nowhere says so', async ({ page }) => {
  const { directiveId } = await findLedgerPages(page);
  await page.goto(`/d/${directiveId}/tasks/00000000-0000-4000-8000-000000000000`);
  await expect(page.getByRole('alert')).toBeVisible();
});
