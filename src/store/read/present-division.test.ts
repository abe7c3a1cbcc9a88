import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { mergeTasks } from '#acts/merge-tasks.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { splitTask } from '#acts/split-task.ts';
import { withdrawTask } from '#acts/withdraw-task.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import type { Store } from '../open-store.ts';
import { findOrganisationDetail } from './find-organisation-detail.ts';
import { findOverview } from './find-overview.ts';
import { listOrganisations } from './list-organisations.ts';
import { listTasks } from './list-tasks.ts';

const text = `岚川省2021年重点工作分工
一、发展产业
1．建成甲类园区。（财政部牵头，教育部负责，12月底前完成）
2．建成乙类园区。（财政部负责，11月底前完成）
3．建成丙类园区。（商务部负责，10月底前完成）
4．建成丁类园区。（司法部、商务部负责，9月底前完成）
5．建成戊类园区。（司法部负责，8月底前完成）
`;

describe.each(engines)('figures after the work was divided anew on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    const all = await tasks();
    done(await assignTasks(actContext(store.db), { tasks: all }));
    const [first, second, third, fourth, fifth] = await tasks();
    if (!first || !second || !third || !fourth || !fifth) throw new Error('The text has five tasks.');
    const reason = '分工调整';
    const into = { intoId: first.id, intoRevision: first.revision };
    done(await mergeTasks(actContext(store.db), { ...into, tasks: [second], reason }));
    const assignments = await standingOf(third.id);
    const parts = ['其一。', '其二。'].map((clause) => ({ clause, assignments }));
    done(await splitTask(actContext(store.db), { ...third, reason, parts }));
    const passOn = { fromOrganisationId: 'ministry-of-education', toOrganisationId: 'ministry-of-justice' };
    done(
      await passOnAssignments(actContext(store.db), { ...passOn, effectiveOn: '2021-06-10', basis: reason }),
    );
    done(await withdrawTask(actContext(store.db), { ...fifth, reason }));
  });
  afterAll(async () => {
    await store?.close();
  });

  const done = (outcome: { ok: boolean }) => expect(outcome).toMatchObject({ ok: true });
  const tasks = async () =>
    await store.db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
  const standingOf = async (taskId: string) =>
    await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id'])
      .where('taskId', '=', taskId)
      .where('endedActId', 'is', null)
      .execute();
  const overview = async () => {
    const found = await findOverview(store.db, directiveId, '2021-06-10');
    if (!found) throw new Error('There is no overview.');
    return found;
  };

  test('count the tasks and assignments that stand: not merged, split or withdrawn ones', async () => {
    const { figures, parts, dueMonths } = await overview();
    // The first, the fourth, and two parts of the third.
    expect(figures).toMatchObject({ tasks: 4, dated: 4, organisations: 3 });
    expect(parts.map((part) => part.tasks)).toEqual([4]);
    expect(dueMonths.map(({ month, complete }) => [month, complete])).toEqual([
      ['2021-09', 1],
      ['2021-10', 2],
      ['2021-12', 1],
    ]);
    // 财政部 has two roles in the first, its own and the merged one.
    expect(figures.assignments).toBe(7);
  });

  test('give each organisation the tasks that its ledger shows', async () => {
    const organisations = await listOrganisations(store.db, directiveId);
    expect(organisations.map(({ id, load }) => [id, load.total]).toSorted()).toEqual([
      ['ministry-of-commerce', 3],
      ['ministry-of-finance', 1],
      ['ministry-of-justice', 2],
    ]);
    const { matrix } = await overview();
    for (const { id, load } of organisations) {
      const { total } = await listTasks(store.db, directiveId, { organisation: [id] }, { limit: 10 });
      const cells = matrix.filter(({ organisationId }) => organisationId === id);
      const detail = await findOrganisationDetail(store.db, directiveId, id);
      const months = detail?.dueMonths.reduce((sum, { complete }) => sum + complete, 0);
      expect([total, cells[0]?.total, detail?.load.total, months]).toEqual(Array(4).fill(load.total));
    }
  });

  test('leave out who has passed everything on', async () => {
    expect(await findOrganisationDetail(store.db, directiveId, 'ministry-of-education')).toBeUndefined();
  });
});
