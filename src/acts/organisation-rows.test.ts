import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisations, successions } from '#ledger/organisations/register.ts';
import { insertNewRows } from '#store/insert-rows.ts';
import type { Store } from '#store/open-store.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { identifyOrganisation } from './identify-organisation.ts';
import { loadRegister } from './open-ledger.ts';
import { newOrganisationRows, organisationRows } from './organisation-rows.ts';

const county = { on: '2019-06-10', issuer: '杭州市余杭区人民政府' } as const;

describe('rows of organisations', () => {
  test('hold each once, in the order of their keys, with the governments above and the successors', () => {
    const rows = organisationRows([
      identifyOrganisation('区扶贫办', county),
      identifyOrganisation('余杭区扶贫办', county),
    ]);
    expect(rows.organisation.map(({ id, sortKey }) => [id, sortKey])).toEqual([
      ['agriculture-and-rural-affairs-330110', 'yuhangqunongyenongcunju'],
      ['government-330000', 'zhejiangshengrenminzhengfu'],
      ['government-330100', 'hangzhoushirenminzhengfu'],
      ['government-330110', 'yuhangqurenminzhengfu'],
      ['poverty-alleviation-330110', 'yuhangqufupinban'],
      ['rural-revitalisation-330110', 'yuhangquxiangcunzhenxingju'],
    ]);
    expect(rows.organisationSuccession).toHaveLength(2);
    const names = rows.organisationName.map(({ organisationId, name }) => `${organisationId} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('of those that every installation holds are not needed again', () => {
    const finance = identifyOrganisation('财政部', { on: null, issuer: null });
    expect(newOrganisationRows([finance]).organisation).toEqual([]);
  });

  test('of an unknown name are that name alone', () => {
    const rows = organisationRows([identifyOrganisation('省财政厅', { on: null, issuer: '岚川省人民政府' })]);
    expect(rows.organisation).toMatchObject([
      { shortName: '岚川省财政厅', provisional: true, parentId: null },
    ]);
    expect(rows.organisationName).toEqual([]);
  });
});

describe.each(engines)('the register on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  const countRows = async () => {
    const count = async (table: 'organisation' | 'organisationName' | 'organisationSuccession') => {
      const { rows } = await store.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      return rows;
    };
    return [
      await count('organisation'),
      await count('organisationName'),
      await count('organisationSuccession'),
    ];
  };

  test('stands in the tables as in the program', async () => {
    const names = organisations.reduce((sum, one) => sum + one.names.length, 0);
    expect(await countRows()).toEqual([organisations.length, names, successions.length]);
  });

  test('takes local organisations as they come, once', async () => {
    const before = await countRows();
    const rows = organisationRows([identifyOrganisation('区扶贫办', county)]);
    await insertNewRows(store.db, rows);
    await insertNewRows(store.db, rows);
    const [grown] = await countRows();
    expect(grown).toBe((before[0] ?? 0) + 5);
  });

  test('of another version gives way to this one’s, and local organisations stay', async () => {
    const before = await countRows();
    const id = 'ministry-of-finance';
    await store.db.deleteFrom('organisationRegister').execute();
    await store.db.updateTable('organisation').set({ fullName: '旧名' }).where('id', '=', id).execute();
    await store.db
      .insertInto('organisationName')
      .values({ organisationId: id, name: '旧名', use: 'short' })
      .execute();
    await loadRegister(store.db);
    const finance = await store.db
      .selectFrom('organisation')
      .select('fullName')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(finance.fullName).toBe('财政部');
    expect(await countRows()).toEqual(before);
  });
});
