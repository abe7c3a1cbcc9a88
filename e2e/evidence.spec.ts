import { expect, type Page, test } from '@playwright/test';
import { listObjections } from './list-barriers.ts';
import { signIn } from './sign-in.ts';

const liaison = { username: 'finance-liaison' };
const sample = (name: string) => new URL(`../samples/${name}`, import.meta.url).pathname;

/** Opens the first task that the reader's organisation has received and may add evidence to. */
async function openOwnTask(page: Page) {
  const { directives } = await (await page.request.get('/api/directives')).json();
  const { id } = directives.find(
    ({ docNumber }: { docNumber: string | null }) => docNumber === '岚政发〔2021〕3号',
  );
  const { rows } = await (await page.request.get(`/api/directives/${id}/tasks?limit=100`)).json();
  for (const task of rows) {
    const { assignments } = await (await page.request.get(`/api/tasks/${task.id}/standing`)).json();
    if (!assignments.some(({ can }: { can: string[] }) => can.includes('add_evidence'))) continue;
    // Until all of it is there, what is above the buttons may still move them from under the pointer.
    await page.goto(`/d/${id}/tasks/${task.id}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { name: '佐证材料', exact: true })).toBeVisible();
    return;
  }
  throw new Error('The organisation has received nothing.');
}

const table = (page: Page) => page.getByRole('table', { name: '佐证材料' });

test('files are added, looked at by keyboard and withdrawn; a refused one says why', async ({ page }) => {
  await signIn(page, liaison);
  await openOwnTask(page);
  const place = page.locator('.evidence-add input[type=file]');
  await place.setInputFiles([sample('lanchuan-2022-5.pdf'), sample('lanchuan-ledger-in-use.xlsx')]);
  await place.setInputFiles({
    name: '通知.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('密级：秘密\n通知'),
  });
  await expect(page.getByText('文件带有密级标志')).toBeVisible();
  await page.getByLabel('lanchuan-2022-5.pdf 的名称').fill('建设方案');
  await page.getByRole('button', { name: '添加 2 份材料' }).click();
  await expect(table(page).getByText('建设方案', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '查看：建设方案' }).click();
  const viewer = page.getByRole('dialog', { name: '建设方案' });
  await expect(viewer.getByRole('img', { name: /^第 1 页/ })).toBeVisible({ timeout: 20_000 });
  expect(await listObjections(page, 'dialog')).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: /^撤回佐证材料 · 建设方案/ }).click();
  await page.getByLabel('理由').fill('版本有误');
  await page.getByRole('button', { name: '撤回', exact: true }).last().click();
  await expect(table(page)).toContainText('撤回：版本有误');
});

test('a document and a figure are typed in; the history says so', async ({ page }) => {
  await signIn(page, liaison);
  await openOwnTask(page);
  await page.getByRole('button', { name: '添加文号' }).click();
  await page.getByLabel('名称', { exact: true }).fill('示例办法');
  await page.getByLabel('发文字号').fill('岚财发〔2021〕8号');
  await page.getByLabel('印发日期').fill('2021-05-28');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await expect(table(page)).toContainText('岚财发〔2021〕8号，2021-05-28 印发');
  await expect(page.getByRole('listitem').filter({ hasText: '添加佐证材料' }).first()).toContainText(
    '示例办法',
  );
  expect(await listObjections(page)).toEqual([]);
});
