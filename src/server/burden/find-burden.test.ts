import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPolicyQuestion } from '#acts/ask-policy-question.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { noteReminder } from '#acts/note-reminder.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { saveReport } from '#acts/save-report.ts';
import { signPlan } from '#acts/sign-plan.ts';
import { signReport } from '#acts/sign-report.ts';
import { submitPlan } from '#acts/submit-plan.ts';
import type { Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { saveTestPlan } from '#test-kit/save-test-plan.ts';
import { findBurdenRequests, findBurdenYear } from './find-burden.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部负责，12月底前完成）
二、推进乙类园区建设。（财政部负责，12月底前完成）
三、推进丙类园区建设。（教育部负责，12月底前完成）
`;
/** One row of a plan is the finance ministry's: what it only helps with goes into none. */
const textWithPlans = `岚川省2022年重点工作分工
一、推进甲类园区建设。（财政部负责，12月底前完成）
二、推进乙类园区建设。（教育部负责，财政部配合，12月底前完成）
三、推进丙类园区建设。（教育部负责，12月底前完成）
各地区、各有关部门要认真落实，于6月20日前将实施方案报省政府。
岚川省人民政府
2022年3月1日
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const keeper = keeperOf('general-office-of-the-state-council');

describe.each(actEngines)('what requests cost on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const { db } = store;
    const directiveId = await registerText(db, text);
    await assignTasks(actContext(db), {
      tasks: await db.selectFrom('task').select(['id', 'revision']).execute(),
    });
    const assignments = await db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'taskId'])
      .where('organisationId', '=', finance)
      .orderBy('id')
      .execute();
    const at = (today: `${number}-${number}-${number}`) => actContext(db, { today, caller: keeper });
    await noteReminder(at('2021-05-20'), { assignments });
    await openCycle(at('2021-06-10'), {
      ...{ directiveId, kind: 'monthly', label: '2021-06' },
      ...{ fromOn: '2021-06-01', untilOn: '2021-06-10', dueOn: '2021-06-20' },
    });
    const own = actContext(db, { today: '2021-06-11', caller: callerOf(finance, 'liaison') });
    const [first, second] = assignments;
    if (!first || !second) throw new Error('Nothing was assigned.');
    await objectToAssignment(own, { ...first, reason: '职责不符。' });
    const asked = await askPolicyQuestion(
      { ...own, actId: crypto.randomUUID() },
      {
        ...{ taskId: second.taskId, addresseeId: education, question: '口径如何确定？', dueOn: '2021-06-30' },
      },
    );
    if (!asked.ok) throw new Error(asked.refusal.code);
  });
  afterAll(() => store.close());

  const burdenOf = async (caller: typeof keeper, year = 2021) =>
    await readAs(store.db, 'ledger', (db) => findBurdenYear(db, { caller, year, today: '2021-06-30' }));

  test('a reminder of several tasks is one request, a statement one with a field a line, a question one of whoever answers', async () => {
    const { organisations, total } = await burdenOf(keeper);
    expect(organisations).toMatchObject([
      { organisationId: education, requests: 2, fieldsAsked: 2, fieldsTyped: 0 },
      {
        ...{ organisationId: finance, requests: 2, fieldsAsked: 2, fieldsTyped: 1, pages: 1 },
        kinds: [
          { kind: 'statement', requests: 1 },
          { kind: 'reminder', requests: 1 },
        ],
        months: [
          { month: '2021-05', requests: 1, fieldsAsked: 0 },
          { month: '2021-06', requests: 1, fieldsAsked: 2, fieldsTyped: 1 },
        ],
      },
    ]);
    expect(total).toEqual({ requests: 4, fieldsAsked: 4, fieldsTyped: 1, pages: 3 });
  });

  test('who asks is told with it, an organisation like the office', async () => {
    const { requesters } = await burdenOf(keeper);
    expect(requesters).toMatchObject([
      { requests: 3, fieldsAsked: 3 },
      { organisationId: finance, requests: 1, fieldsAsked: 1 },
    ]);
  });

  test('an organisation sees its own and no other, and a year without requests is empty', async () => {
    const { organisations } = await burdenOf(callerOf(education, 'officer'));
    expect(organisations.map(({ organisationId }) => organisationId)).toEqual([education]);
    expect(await burdenOf(keeper, 2020)).toMatchObject({
      organisations: [],
      years: [
        { year: 2020, requests: 0 },
        { year: 2021, requests: 4, fieldsAsked: 4 },
      ],
    });
  });

  test('a figure of a month opens its requests, as many as it says', async () => {
    const requestsOf = async (caller: typeof keeper) =>
      await readAs(store.db, 'ledger', (db) =>
        findBurdenRequests(db, { caller, organisationId: education, month: '2021-06' }),
      );
    const { requests } = await requestsOf(keeper);
    expect(requests.map(({ kind }) => kind)).toEqual(['policy_question', 'statement']);
    expect((await requestsOf(callerOf(finance, 'liaison'))).requests).toEqual([]);
  });

  test('what is new in a signed report counts as typed, figures included', async () => {
    const own = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', education)
      .executeTakeFirstOrThrow();
    const by = () =>
      actContext(store.db, { today: '2021-06-12', caller: callerOf(education, 'liaison', 'principal') });
    await receiveAssignments(by(), { assignments: [own] });
    const saved = await saveReport(by(), {
      ...{ organisationId: education, assignmentId: own.id, cycle: '2021-06', revision: 0, nextNewsOn: null },
      words: {
        ...{ progress: '开工 3 个园区。', results: null, difficulties: '用地不足。' },
        ...{ experience: null, nextSteps: null, helpNeeded: null },
      },
      values: [
        { indicator: '开工数', value: 3, unit: '个', period: '1—6月', source: '台账', targetPosition: null },
      ],
      ...{ quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const signed = await signReport(by(), { ...saved.result, signature: { way: 'in_program' } });
    if (!signed.ok) throw new Error(signed.refusal.code);
    const { organisations } = await burdenOf(callerOf(education, 'officer'));
    expect(organisations).toMatchObject([{ fieldsTyped: 3 }]);
  });

  test('a plan that the text asks for is asked with the first tasks, three fields each; what is handed in counts as typed', async () => {
    const { db } = store;
    const directiveId = await registerText(db, textWithPlans);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .orderBy('ordinal')
      .execute();
    await assignTasks(actContext(db, { today: '2022-03-01' }), { tasks: tasks.slice(0, 2) });
    await assignTasks(actContext(db, { today: '2022-03-02' }), { tasks: tasks.slice(2) });
    const caller = callerOf(finance, 'liaison', 'principal');
    const asked = async () => (await burdenOf(caller, 2022)).organisations;
    const plans = [{ kind: 'plan', requests: 1 }];
    expect(await asked()).toMatchObject([{ requests: 1, fieldsAsked: 3, fieldsTyped: 0, kinds: plans }]);

    const key = await saveTestPlan(db, { taskId: tasks[0]?.id ?? '', organisationId: finance });
    const seen = async () => {
      const held = db.selectFrom('plan').select('revision').where('id', '=', key.id);
      return { ...key, ...(await held.executeTakeFirstOrThrow()) };
    };
    const by = () => actContext(db, { today: '2022-03-05', caller });
    const signed = await signPlan(by(), { ...(await seen()), signature: { way: 'in_program' } });
    if (!signed.ok) throw new Error(signed.refusal.code);
    await submitPlan(by(), await seen());
    expect(await asked()).toMatchObject([{ fieldsTyped: 7 }]);
  });
});
