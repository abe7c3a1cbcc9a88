import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCells } from '#acts/read-cells.ts';
import { taskExportSchema } from '#contract/task-export.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const take = (query: string, headers = {}) =>
  served.app.inject({ url: `/api/directives/${served.directiveId}/tasks/export?${query}`, headers });

test('csv has every task under Chinese headings, to be saved under the directive’s number', async () => {
  const response = await take('format=csv');
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  const name = encodeURIComponent('国发〔2021〕6号 台账.csv');
  expect(response.headers['content-disposition']).toContain(`filename*=UTF-8''${name}`);
  const body = response.rawPayload.toString('utf8');
  expect(body.startsWith('\uFEFF序号,部分,方面,项,任务,牵头,')).toBe(true);
  expect(body.trimEnd().split('\r\n')).toHaveLength(183);
});

test('csv has the columns asked for in their order, and English headings for English readers', async () => {
  const query = 'format=csv&columns=lead&columns=ordinal&part=%E4%B8%80';
  const english = await take(query, { 'accept-language': 'en' });
  expect(english.body).toMatch(/^\uFEFF?Lead,No\.\r\n,1\r\n/);
  expect((await take(`${query}&language=en`)).body).toBe(english.body);
});

test('a workbook has every task with its light, to be saved under the directive’s number', async () => {
  const response = await take('format=xlsx');
  const name = encodeURIComponent('国发〔2021〕6号 台账.xlsx');
  expect(response.headers['content-disposition']).toContain(`filename*=UTF-8''${name}`);
  const cells = await readCells(response.rawPayload);
  if (!cells.ok) throw new Error(`The workbook was refused: ${cells.refusal.code}`);
  const [sheet] = cells.sheets;
  expect(sheet?.name).toBe('督查总台账');
  const last = sheet?.cells.filter(({ row }) => row === 185).map(({ text }) => text) ?? [];
  expect(last[0]).toBe('182');
  expect(last).toContain('○ 不适用');
});

test('json has the directive and the whole rows that pass the filters', async () => {
  const { directive, tasks } = taskExportSchema.parse((await take('format=json&noLead=true')).json());
  expect(directive.id).toBe(served.directiveId);
  expect(tasks).toHaveLength(86);
  expect(tasks.every(({ noLead, state }) => noLead && state === 'registered')).toBe(true);
});

test('json without a task is still json', async () => {
  const { tasks } = taskExportSchema.parse(
    (await take(`format=json&q=${encodeURIComponent('无此词语')}`)).json(),
  );
  expect(tasks).toEqual([]);
});

test('what is wrong with an order is named', async () => {
  const response = await take('format=xls&columns=secret');
  expect(response.statusCode).toBe(400);
  expect(response.json().issues.map(({ path }: { path: string }) => path)).toEqual(['format', 'columns']);
});

test('of no directive there is nothing to export', async () => {
  const url = '/api/directives/00000000-0000-7000-8000-000000000000/tasks/export?format=csv';
  expect((await served.app.inject({ url })).statusCode).toBe(404);
});
