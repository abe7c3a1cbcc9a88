import { expect } from '@playwright/test';
import { test } from './sign-in.ts';

test('the bell leads to what one was told; going to a thing is reading it', async ({ page }) => {
  await page.goto('/directives');
  const bell = page.getByRole('link', { name: /^通知，\d+ 条未读$/ });
  const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
  expect(before).toBeGreaterThan(0);
  await bell.click();
  await expect(page).toHaveURL(/\/notifications$/);
  const section = page.getByRole('region', { name: '未读' });
  await section.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/d\//);
  const after = before === 1 ? '通知，没有未读' : `通知，${before - 1} 条未读`;
  await expect(page.getByRole('link', { name: after })).toBeVisible();
});

test('on the page of one’s account it stands whether mail is sent', async ({ page }) => {
  await page.goto('/account');
  await expect(page.getByRole('region', { name: '邮件提醒' })).toContainText('没有设置邮件服务器');
});
