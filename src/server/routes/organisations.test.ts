import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationDetailSchema, organisationListSchema } from '#contract/organisation.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string) => served.app.inject({ url });

test('organisations are listed with their load, heaviest first', async () => {
  const response = await get(`/api/directives/${served.directiveId}/organisations`);
  const { organisations } = organisationListSchema.parse(response.json());
  expect(organisations).toHaveLength(74);
  expect(organisations[0]).toMatchObject({ shortName: '国家发展改革委', load: { total: 86 } });
});

test('one organisation is told with its months, parts and partners', async () => {
  const response = await get(`/api/directives/${served.directiveId}/organisations/ministry-of-finance`);
  const finance = organisationDetailSchema.parse(response.json());
  expect(finance).toMatchObject({ shortName: '财政部', provisional: false, load: { total: 79 } });
  expect(finance.partners.length).toBeGreaterThan(10);
  expect(finance.lineage.successors.map(({ kind }) => kind)).toContain('transfer');
});

test.each([
  `/api/directives/${nowhere}/organisations`,
  '/api/directives/not-an-id/organisations',
  `/api/directives/${nowhere}/organisations/ministry-of-finance`,
])('%s is not found', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});

test('an organisation that carries nothing of the directive is not found', async () => {
  expect((await get(`/api/directives/${served.directiveId}/organisations/nobody`)).statusCode).toBe(404);
});
