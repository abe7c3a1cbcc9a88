import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { explainQueries } from '#test-kit/explain-queries.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { registerText } from '#test-kit/register-text.ts';
import type { AssignmentKey } from '../tables/assignment.ts';
import { countBelow } from './cascade-counts.ts';
import { listCascadeLevel } from './list-cascade.ts';
import { listLateBelow } from './list-given.ts';

const finance = 'ministry-of-finance';
const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部、教育部负责，12月底前完成）
`;

/** On the server alone: plans are proved where they are made for size. */
describe('ten thousand assignments given on from one', () => {
  let store: Store;
  let own: AssignmentKey;
  let other: AssignmentKey;
  beforeAll(async () => {
    store = await openTestStore('postgres');
    const { db } = store;
    await registerText(db, text);
    const keyOf = async (organisationId: string) =>
      await db
        .selectFrom('assignment')
        .select(['organisationId', 'id'])
        .where('organisationId', '=', organisationId)
        .executeTakeFirstOrThrow();
    [own, other] = [await keyOf(finance), await keyOf('ministry-of-education')];
    await sql`insert into organisation (id, short_name, full_name, kind, sort_key, source, provisional, parent_id)
      select 'lower-' || number, '第' || number || '县', '第' || number || '县', 'bureau', number::text, 'test', false,
        ${finance}
      from generate_series(1, 10000) as number`.execute(db);
    await sql`insert into assignment (organisation_id, id, directive_id, task_id, role, state, revision, origin,
        parent_organisation_id, parent_id, assigned_on, receive_by)
      select organisation.id, gen_random_uuid(), parent.directive_id, parent.task_id, 'responsible',
        case when organisation.sort_key like '%7' then 'received' else 'assigned' end, 1, 'cascade',
        parent.organisation_id, parent.id, '2021-06-10', '2021-06-11'
      from organisation join assignment as parent on parent.organisation_id = ${finance}
      where organisation.id like 'lower-%'`.execute(db);
    await sql`analyze`.execute(db);
  }, 120_000);
  afterAll(() => store?.close());

  test('are counted by state, listed page by page and told as late', async () => {
    const countsOf = await countBelow(store.db, [own, other], '2021-06-16');
    expect(countsOf(own.id)).toEqual({
      ...{ direct: 10_000, total: 10_000, late: 9_000 },
      states: { assigned: 9_000, received: 1_000 },
    });
    expect(countsOf(other.id).total).toBe(0);
    const first = await listCascadeLevel(store.db, { parent: own }, 'all', { after: undefined, limit: 100 });
    const after = first.at(-1)?.id;
    const second = await listCascadeLevel(store.db, { parent: own }, 'all', { after, limit: 100 });
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(200);
    expect(await listLateBelow(store.db, finance, '2021-06-16')).toHaveLength(9_000);
  });

  test('do not slow those beside them: what a small giver gave is found through an index', async () => {
    const plans = await explainQueries(store.db, async (db) => {
      await listCascadeLevel(db, { parent: other }, 'all', { after: undefined, limit: 100 });
      await listLateBelow(db, other.organisationId, '2021-06-16');
    });
    for (const plan of plans) {
      expect(plan).toContain('assignment_given');
      expect(plan).not.toMatch(/Seq Scan on assignment\b/);
    }
  });
});
