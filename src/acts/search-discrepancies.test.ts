import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { settingsOf } from '#ledger/discrepancies/rule-settings.ts';
import type { PlannedMilestone } from '#ledger/plans/plan-content.ts';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { fullContent } from '#test-kit/save-test-plan.ts';
import { acceptPlan } from './accept-plan.ts';
import { addEvidence } from './add-evidence.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimCompletion } from './claim-completion.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { revisePlan } from './revise-plan.ts';
import { savePlan } from './save-plan.ts';
import { saveReport } from './save-report.ts';
import { searchDiscrepancies } from './search-discrepancies.ts';
import { signPlan } from './sign-plan.ts';
import { signReport } from './sign-report.ts';
import { submitPlan } from './submit-plan.ts';
import { verifyValues } from './verify-values.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部负责，12月底前完成）
各地区、各有关部门要认真落实，于6月20日前将实施方案报省政府。
岚川省人民政府
2021年6月1日
`;
const organisationId = 'ministry-of-finance';
const finance = callerOf(organisationId, 'liaison', 'principal');
const signature = { way: 'in_program' } as const;

describe.each(engines)('looking for discrepancies on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  const as = (today: LocalDate) => actContext(store.db, { caller: finance, today });
  const branch = async () =>
    await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
  const plan = async () =>
    await store.db
      .selectFrom('plan')
      .select(['organisationId', 'id', 'revision'])
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow();
  /** Writes, signs and hands in the plan, which the keepers accept, all on one day. */
  const handIn = async (today: LocalDate, milestones: PlannedMilestone[], revision: number) => {
    const { id: assignmentId } = await branch();
    const row = { ...fullContent, milestones, assignmentId, revision, unitId: null };
    await savePlan(as(today), { directiveId, organisationId, rows: [row] });
    await signPlan(as(today), { ...(await plan()), signature });
    await submitPlan(as(today), await plan());
    expect(await acceptPlan(actContext(store.db, { today }), await plan())).toMatchObject({ ok: true });
  };
  const sought = async (today: LocalDate) =>
    await searchDiscrepancies(store.db, { directiveId, settings: settingsOf([]), today, closed: null });

  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    await receiveAssignments(as('2021-06-11'), { assignments: [await branch()] });
  });
  afterAll(() => store.close());

  test('a plan is missing, late, and its milestones slip and are moved once they have passed', async () => {
    expect(await sought('2021-06-20')).toEqual([]);
    expect(await sought('2021-06-21')).toMatchObject([{ rule: 'plan_missing', evidence: [{ id: null }] }]);
    const [first, second] = fullContent.milestones;
    await handIn('2021-06-22', fullContent.milestones, 0);
    expect(await sought('2021-07-01')).toMatchObject([
      { rule: 'milestone_slipped', evidence: [{ kind: 'milestone', on: '2021-06-30' }] },
      { rule: 'plan_missing', evidence: [{ on: '2021-06-22', was: '2021-06-20' }] },
    ]);
    await revisePlan(as('2021-07-05'), { ...(await plan()), reason: '时限调整' });
    const { revision } = await store.db
      .selectFrom('planRow')
      .select('revision')
      .where('planId', '=', (await plan()).id)
      .executeTakeFirstOrThrow();
    if (!first || !second) throw new Error('The plan has two milestones.');
    await handIn('2021-07-06', [{ ...first, dueOn: '2021-08-30' }, second], revision);
    expect((await sought('2021-07-07')).filter(({ rule }) => rule !== 'plan_missing')).toMatchObject([
      { rule: 'milestone_moved', evidence: [{ was: '2021-06-30', on: '2021-08-30' }, { kind: 'plan' }] },
    ]);
  });

  test('evidence older than the task, a claim that rests on nothing and a figure above the verified one are found', async () => {
    const document = { kind: 'document', title: '园区管理办法', docNumber: '岚财发〔2021〕3号' } as const;
    const added = await addEvidence(as('2021-07-07'), {
      assignment: await branch(),
      evidence: [{ ...document, issuedOn: '2021-05-31', isPolicy: false }],
    });
    expect(added).toMatchObject({ ok: true });
    const { id: assignmentId } = await branch();
    const nothing = {
      results: null,
      difficulties: null,
      experience: null,
      nextSteps: null,
      helpNeeded: null,
    };
    const saved = await saveReport(as('2021-07-07'), {
      ...{ organisationId, assignmentId, cycle: '2021-07', revision: 0, nextNewsOn: null },
      words: { progress: '开工十二个园区。', ...nothing },
      values: [
        { indicator: '新开工', value: 12, unit: '个', period: '1—6月', source: '台账', targetPosition: null },
      ],
      ...{ quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The report was refused: ${saved.refusal.code}`);
    await signReport(as('2021-07-07'), { ...saved.result, signature });
    const verification = { how: 'by_data', by: '督查组', on: '2021-07-08' } as const;
    const verified = await verifyValues(actContext(store.db, { today: '2021-07-08' }), {
      ...{ organisationId, id: saved.result.id, revision: 2, verification },
      values: [{ position: 0, value: 10, source: '统计年报' }],
    });
    expect(verified).toMatchObject({ ok: true });
    await claimCompletion(as('2021-07-08'), { ...(await branch()), grounds: '已建成。' });
    expect((await sought('2021-07-09')).map(({ rule }) => rule)).toEqual([
      'milestone_moved',
      'done_without_evidence',
      'evidence_misdated',
      'above_verified',
      'plan_missing',
    ]);
  });
});
