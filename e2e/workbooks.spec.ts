import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { test } from './sign-in.ts';
import { openAs } from './year-cast.ts';

async function act(page: Page, name: string, data: object) {
  const response = await page.request.post(`/api/acts/${name}`, {
    headers: { 'idempotency-key': randomUUID() },
    data,
  });
  expect(response.ok(), `${name}: ${await response.text()}`).toBe(true);
  return await response.json();
}

test('a statement leaves as a workbook, is filled in elsewhere, and comes back with every change shown before it is made', async ({
  browser,
}) => {
  const keeper = await openAs(browser, 'keeper', '/reconciliation');
  const { openable } = await (await keeper.request.get('/api/cycles')).json();
  const directive = openable.find(
    ({ docNumber }: { docNumber: string }) => docNumber === '岚政发〔2021〕3号',
  );
  const { cycleId } = await act(keeper, 'open-cycle', {
    ...{ directiveId: directive.directiveId, kind: 'custom', label: '工作簿一期' },
    ...{ fromOn: '2021-05-20', untilOn: '2021-06-09', dueOn: '2021-06-30' },
  });

  const liaison = await openAs(browser, 'finance-liaison');
  const { organisationId } = await (await liaison.request.get('/api/me')).json();
  await liaison.goto(`/reconciliation/${cycleId}/${organisationId}`);
  await liaison.getByText('离线填写').click();
  const downloading = liaison.waitForEvent('download');
  await liaison.getByRole('link', { name: '下载工作簿' }).click();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await (await downloading).path());
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  sheet.name = '改过名';
  sheet.getCell('J4').value = '核对无误';
  sheet.getCell('J5').value = '有异议';
  const bring = async () => {
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await liaison
      .locator('input[type=file]')
      .setInputFiles({ name: '对账单.xlsx', mimeType: 'application/octet-stream', buffer });
  };

  await bring();
  await expect(liaison.getByText('改过名 K5')).toBeVisible();
  await expect(liaison.getByText('1 处有误，未导入')).toBeVisible();
  await liaison.getByRole('button', { name: '移除' }).click();
  sheet.getCell('K5').value = '应由其他部门牵头。';
  await bring();
  await expect(liaison.getByRole('row', { name: /K5/ })).toContainText('应由其他部门牵头。');
  await liaison.getByRole('button', { name: '导入', exact: true }).click();
  await expect(liaison.getByText('已导入，3 处改动')).toBeVisible();
  await liaison.getByRole('link', { name: /^全部/ }).click();
  await expect(liaison.locator('.statement-answer-disputed')).toHaveText('有异议');

  const { cycle } = await (await keeper.request.get(`/api/cycles/${cycleId}`)).json();
  await act(keeper, 'close-cycle', { id: cycleId, revision: cycle.revision });
});
