import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runCommand, startCommand } from '#test-kit/run-command.ts';
import { totpOf } from '#test-kit/totp.ts';
import { listBarriers } from './list-barriers.ts';

const port = 3988;
const folder = mkdtempSync(join(tmpdir(), 'taizhang-sign-in-'));
const environment = { PORT: String(port), TAIZHANG_DATA: folder };
const password = '一句容易记住的话，足够长';
let server: ReturnType<typeof startCommand>;
let activation: string;

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://localhost:${port}` });
test.beforeAll(async () => {
  const person = ['--username', 'admin', '--name', '管理员甲', '--organisation', '国务院办公厅'];
  const added = await runCommand(['user', 'add', ...person, '--roles', 'administrator,keeper'], {
    environment,
  });
  activation = added.stdout.trim();
  server = startCommand(['serve'], { environment });
  await once(server.stdout, 'data');
});
test.afterAll(async () => {
  server?.kill('SIGTERM');
  if (server) await once(server, 'close');
  rmSync(folder, { recursive: true });
});

async function expectNoBarrier(page: Page) {
  expect(await listBarriers(page)).toEqual([]);
  const width = await page
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(width).toBeLessThanOrEqual(0);
}

async function enterPassword(page: Page) {
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
}

let secret = '';

test('a person sets a password with the address that they were handed', async ({ page }) => {
  await page.goto(activation);
  await expectNoBarrier(page);
  await page.getByLabel('新密码').fill('password123');
  await page.getByLabel('再输入一次').fill('password123');
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page.getByRole('alert')).toContainText('密码过于常见');
  await page.getByLabel('新密码').fill(password);
  await page.getByLabel('再输入一次').fill(password);
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page.getByRole('main')).toContainText('请用用户名 admin 登录');
});

test('an administrator is led to set up an authenticator, and comes back to where they were', async ({
  page,
}) => {
  await page.goto('/directives?x=1');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
  await expectNoBarrier(page);
  await enterPassword(page);
  await page.getByRole('button', { name: '显示绑定图形' }).click();
  await expect(page.getByRole('img', { name: /绑定图形/ })).toBeVisible();
  await expectNoBarrier(page);
  secret = ((await page.locator('.authenticator-key').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel(/六位数字/).fill(totpOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '恢复码' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/\/directives\?x=1$/);
  await expect(page.getByRole('button', { name: /管理员甲/ })).toBeVisible();
});

test('then signs in with password and code, sees their sessions, and signs out', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/account');
  await enterPassword(page);
  await expect(page.getByRole('heading', { name: '动态验证码' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByLabel('验证码').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('验证码不对');
  await page.getByLabel('验证码').fill(totpOf(secret));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole('main')).toContainText('目前有 2 处登录');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: /^结束/ }).click();
  await expect(page.getByRole('main')).toContainText('目前有 1 处登录');
  await page.getByRole('button', { name: /管理员甲/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test('a wrong password says what to do and keeps the name', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Username').fill('admin');
  await page.getByLabel('Password').fill('a wrong password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Not signed in');
  await expect(page.getByLabel('Username')).toHaveValue('admin');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoBarrier(page);
});
