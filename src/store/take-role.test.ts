import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { writeAs } from '#test-kit/write-as.ts';
import type { Db, Store } from './open-store.ts';
import { readAs } from './take-role.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
`;
const finance = { organisationId: 'ministry-of-finance' };

describe.each(engines)('the second lock on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
  });
  afterAll(() => store.close());

  test("shows an organisation its own assignments whatever a query forgets, and the ledger's role all", async () => {
    const owners = async (role: Parameters<typeof readAs>[1]) =>
      await readAs(store.db, role, (db) => db.selectFrom('assignment').select('organisationId').execute());
    expect(await owners(finance)).toEqual([{ organisationId: 'ministry-of-finance' }]);
    expect(await owners({ organisationId: 'ministry-of-commerce' })).toEqual([]);
    expect(await owners('ledger')).toHaveLength(2);
  });

  test('hides from an organisation what the journal says at the things of others', async () => {
    const subjects = await readAs(store.db, finance, (db) =>
      db
        .selectFrom('journalSubject')
        .select('organisationId')
        .where('assignmentId', 'is not', null)
        .execute(),
    );
    expect(subjects).toEqual([{ organisationId: 'ministry-of-finance' }]);
  });

  test('lets nothing be written where it is read', async () => {
    await expect(readAs(store.db, 'ledger', rename)).rejects.toThrow('read-only transaction');
  });

  test('answers what is asked together each by itself, and tells the first that fails', async () => {
    const ask = (db: Db, ...failing: (() => Promise<unknown>)[]) =>
      Promise.all([
        db.selectFrom('task').select('ordinal').execute(),
        ...failing.map((each) => each()),
        db.selectFrom('assignment').select('role').orderBy('role').execute(),
      ]);
    expect(await readAs(store.db, 'ledger', ask)).toEqual([
      [{ ordinal: 1 }],
      [{ role: 'lead' }, { role: 'responsible' }],
    ]);
    await expect(readAs(store.db, 'ledger', (db) => ask(db, () => rename(db)))).rejects.toThrow('read-only');
  });

  test.each([
    ['the inputs of acts', sql`select input from journal`],
    ['drafts', sql`select * from draft`],
    [
      'a row of another organisation',
      sql`insert into reminder (organisation_id, id, assignment_id, task_id, reminded_on, act_id)
      select 'ministry-of-education', id, id, task_id, assigned_on, ended_act_id from assignment limit 1`,
    ],
    ['the journal once written', sql`update journal set actor = ''`],
  ])('keeps %s from an organisation', async (_what, query) => {
    await expect(writeAs(store.db, finance, (db) => query.execute(db))).rejects.toThrow(
      /permission denied|row-level security/,
    );
  });

  test.each([
    ['changed', sql`update journal set actor = ''`],
    ['deleted', sql`delete from journal_subject`],
  ])("lets nobody's act leave the journal %s", async (_how, query) => {
    await expect(writeAs(store.db, 'ledger', (db) => query.execute(db))).rejects.toThrow(/permission denied/);
  });
});

test('at a server, a read that failed unnoticed is told of', async () => {
  const store = await openTestStore('postgres');
  const read = readAs(store.db, 'ledger', (db) => rename(db).catch(() => 'unnoticed'));
  await expect(read).rejects.toThrow('had failed');
  await store.close();
});

async function rename(db: Db): Promise<unknown> {
  return await db.updateTable('organisation').set({ shortName: '改名' }).execute();
}
