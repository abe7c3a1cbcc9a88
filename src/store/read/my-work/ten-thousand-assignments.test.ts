import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import type { Db, Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { explainQueries } from '#test-kit/explain-queries.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import {
  countWaitingAssignments,
  listWaitingAssignments,
  placeOf,
  type WaitingAssignment,
  type WaitingScope,
} from './list-waiting-assignments.ts';

const organisationId = 'ministry-of-finance';
const own: WaitingScope = { kind: 'to_receive', today: '2021-06-16', organisationId };
const COPIES = 55;

/** On the server alone: plans are proved where they are made for size. */
describe('ten thousand assignments of one organisation', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore('postgres');
    const { db } = store;
    await registerText(db, readSample('guofa-2021-6'));
    await sql`insert into task
      select (jsonb_populate_record(task, jsonb_build_object('id', gen_random_uuid(), 'ordinal', ordinal + 200 * copy))).*
      from task, generate_series(1, ${COPIES}::int) as copy`.execute(db);
    await sql`insert into assignment (organisation_id, id, directive_id, task_id, role, state, revision, origin)
      select ${organisationId}, gen_random_uuid(), directive_id, id,
        case when ordinal % 3 = 0 then 'lead' else 'responsible' end, 'named', 1, 'named'
      from task where ordinal > 200`.execute(db);
    const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(db), { tasks });
    await sql`analyze`.execute(db);
  }, 120_000);
  afterAll(() => store?.close());

  const page = (db: Db, after: WaitingAssignment | undefined, limit: number) =>
    listWaitingAssignments(db, own, { after: after ? placeOf('to_receive', after) : null, limit });

  test('are listed page by page, each once, those that it leads first', async () => {
    await readAs(store.db, { organisationId }, async (db) => {
      const { total, late } = await countWaitingAssignments(db, own);
      expect(total).toBeGreaterThan(10_000);
      expect(late).toBe(total);
      const seen: WaitingAssignment[] = [];
      for (
        let rows = await page(db, undefined, 4_000);
        rows.length > 0;
        rows = await page(db, seen.at(-1), 4_000)
      )
        seen.push(...rows);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
      const firstOther = seen.findIndex(({ role }) => role !== 'lead');
      expect(seen.slice(firstOther).some(({ role }) => role === 'lead')).toBe(false);
    });
  });

  test('do not slow those beside them: a small organisation and the keepers find theirs through indexes', async () => {
    const small = { ...own, organisationId: 'ministry-of-justice' };
    const plans = await explainQueries(store.db, async (db) => {
      await countWaitingAssignments(db, small);
      await listWaitingAssignments(db, small, { after: null, limit: 100 });
      await countWaitingAssignments(db, { kind: 'to_decide', today: own.today });
    });
    expect(plans[0]).toContain('assignment_own_waiting');
    expect(plans[1]).toMatch(/Index Scan using assignment_/);
    expect(plans[2]).toContain('assignment_objected');
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (assignment|task)\b/);
  });
});
