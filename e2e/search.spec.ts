import { expect } from '@playwright/test';
import { listObjections } from './list-barriers.ts';
import { test } from './sign-in.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/directives');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('hits show while typing, and the arrow keys lead to one of them', async ({ page }) => {
  await page.getByRole('combobox', { name: '搜索' }).fill('发改委');
  const option = page.getByRole('option', { name: '国家发展改革委' });
  await expect(option).toBeVisible();
  expect(await listObjections(page, '.search-box')).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisations\/national-development-and-reform-commission$/);
  await expect(page.getByRole('combobox', { name: '搜索' })).toHaveValue('');
});

test('Escape closes the hits and keeps the words; Enter leads to all that has them', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '搜索' });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.insertText('就业');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue('就业');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole('link', { name: '在台账中查看 11 项' }).click();
  await expect(page).toHaveURL(/\/ledger\?q=/);
  await expect(box).toHaveValue('就业');
});

test('the page of the search follows the typing, on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/search');
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.fill('无此词语');
  await expect(page.getByText('没有找到“无此词语”').first()).toBeVisible();
  await box.fill('就业');
  await expect(page.getByRole('heading', { name: '任务' })).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
  expect(await listObjections(page)).toEqual([]);
});
