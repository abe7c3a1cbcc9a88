import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Store } from '#store/open-store.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { saveTestPlan } from '#test-kit/save-test-plan.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimMilestones } from './claim-milestones.ts';
import { openCycle } from './open-cycle.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { saveReport } from './save-report.ts';
import { signReport } from './sign-report.ts';
import { rejectMilestones, verifyMilestones } from './verify-milestones.ts';
import { verifyValues } from './verify-values.ts';
import { withdrawMilestoneClaims } from './withdraw-milestone-claims.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设，新开工20个以上。（财政部负责，12月底前完成）
`;
const organisationId = 'ministry-of-finance';
const finance = callerOf(organisationId, 'liaison', 'principal');
const verification = { how: 'on_site', by: '督查一组', on: '2021-07-05' } as const;

describe.each(actEngines)('what is verified on %s', (engine) => {
  let store: Store;
  let assignmentId: string;
  let milestones: { id: string; words: string }[];
  let directiveId: string;

  const as = (caller = actContext(store.db).caller, today: LocalDate = '2021-07-05') =>
    actContext(store.db, { caller, today });
  const claim = async (...which: number[]) =>
    await claimMilestones(as(finance, '2021-07-02'), {
      ...{ organisationId, assignmentId },
      milestones: which.map((index) => ({
        milestoneId: milestones[index]?.id ?? '',
        ...{ reachedOn: '2021-06-29' as const, said: '初稿已报送', evidenceIds: [] },
      })),
    });
  const mark = async (state: 'claimed' | 'verified' | 'not_confirmed' | 'withdrawn') =>
    await store.db
      .selectFrom('milestoneMark')
      .select(['organisationId', 'id', 'revision'])
      .where('state', '=', state)
      .executeTakeFirstOrThrow();
  const light = async () =>
    await store.db
      .selectFrom('assignmentLight')
      .select(['redOn', 'turns'])
      .where('untilOn', 'is', null)
      .executeTakeFirstOrThrow();
  const isBehind = async () => (await light()).turns.some(({ code }) => code === 'milestones_behind');
  const asksFor = async (words: string) =>
    (await light()).turns.some(({ code, facts }) => code === 'date' && facts['words'] === words);

  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(as(), { tasks });
    const own = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'taskId'])
      .executeTakeFirstOrThrow();
    assignmentId = own.id;
    await receiveAssignments(as(finance), { assignments: [own] });
    const plan = await saveTestPlan(store.db, { taskId: own.taskId, organisationId });
    milestones = await store.db.selectFrom('milestone').select(['id', 'words']).orderBy('position').execute();
    expect(await claim(0)).toMatchObject({ refusal: { code: 'milestone_not_found' } });
    await store.db.updateTable('plan').set({ state: 'accepted' }).where('id', '=', plan.id).execute();
  });
  afterAll(() => store.close());

  test('a milestone is claimed from the plan that counts, once, and not for a day to come', async () => {
    const [milestone] = milestones;
    const tomorrow = await claimMilestones(as(finance, '2021-06-28'), {
      ...{ organisationId, assignmentId },
      milestones: [
        { milestoneId: milestone?.id ?? '', reachedOn: '2021-06-29', said: null, evidenceIds: [] },
      ],
    });
    expect(tomorrow).toMatchObject({ refusal: { code: 'reached_in_future' } });
    expect(await claim(0)).toMatchObject({ ok: true });
    expect(await claim(0)).toMatchObject({ refusal: { code: 'milestone_claimed' } });
  });

  test('what is claimed no longer asks for its date, and is behind until it is verified', async () => {
    expect([await asksFor('完成初稿'), await asksFor('印发'), await isBehind()]).toEqual([false, true, true]);
    expect(await verifyMilestones(as(), { marks: [await mark('claimed')], verification })).toMatchObject({
      ok: true,
    });
    const { turns } = await light();
    expect(turns.filter(({ code }) => code === 'milestones_behind').map(({ facts }) => facts)).toEqual([
      { due: 2, verified: 1, points: 50, dueOn: '2021-09-30' },
    ]);
  });

  test('an inspector verifies what others claim and never what their own organisation does', async () => {
    await claim(1);
    const marks = [await mark('claimed')];
    const own = callerOf(organisationId, 'inspector');
    expect(await verifyMilestones(as(own), { marks, verification })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'verifier' },
    });
    expect(
      await verifyMilestones(as(callerOf('ministry-of-commerce', 'inspector')), { marks, verification }),
    ).toMatchObject({ refusal: { code: 'not_found' } });
    const tomorrow = { ...verification, on: '2021-07-06' } as const;
    expect(await verifyMilestones(as(), { marks, verification: tomorrow })).toMatchObject({
      refusal: { code: 'verified_in_future' },
    });
  });

  test('what is not confirmed, or taken back, can be claimed anew', async () => {
    const rejected = { ...verification, words: '文件未印发' };
    expect(
      await rejectMilestones(as(), { marks: [await mark('claimed')], verification: rejected }),
    ).toMatchObject({ ok: true });
    expect(await asksFor('印发')).toBe(true);
    expect(await claim(1)).toMatchObject({ ok: true });
    expect(await withdrawMilestoneClaims(as(finance), { marks: [await mark('claimed')] })).toMatchObject({
      ok: true,
    });
    expect(await withdrawMilestoneClaims(as(finance), { marks: [await mark('verified')] })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'verified' },
    });
    expect(await claim(1)).toMatchObject({ ok: true });
  });

  test('a verified figure stands beside the reported one; a statement freezes both, and what was verified of the plan', async () => {
    const words = { progress: '正在推进。', results: null, difficulties: null, experience: null };
    const saved = await saveReport(as(finance), {
      ...{ organisationId, assignmentId, cycle: '2021-07', revision: 0, nextNewsOn: null, quotes: [] },
      ...{ words: { ...words, nextSteps: null, helpNeeded: null }, confirmations: [] },
      values: [
        { indicator: '新开工', targetPosition: 0, value: 12, unit: '个', period: '1—6月', source: '台账' },
      ],
    });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const given = (revision: number, value: number, position = 0) => ({
      ...{ ...saved.result, revision, verification },
      values: [{ position, value, source: '现场清点' }],
    });
    expect(await verifyValues(as(), given(1, 9))).toMatchObject({ refusal: { code: 'not_found' } });
    await signReport(as(finance), { ...saved.result, signature: { way: 'in_program' } });
    expect(await verifyValues(as(), given(2, 9, 1))).toMatchObject({ refusal: { code: 'figure_not_found' } });
    expect(await verifyValues(as(), given(2, 9))).toMatchObject({ ok: true, result: { values: 1 } });
    expect(await verifyValues(as(), given(2, 10))).toMatchObject({ ok: true });
    const opened = await openCycle(as(callerOf(keepersOffice, 'keeper')), {
      ...{ directiveId, kind: 'monthly', label: '7月对账' },
      ...{ fromOn: '2021-07-01', untilOn: '2021-07-31', dueOn: '2021-08-05' },
    });
    expect(opened).toMatchObject({ ok: true });
    const line = await store.db
      .selectFrom('statementLine')
      .select(['figures', 'verifiedFigures', 'milestones'])
      .executeTakeFirstOrThrow();
    expect(line).toMatchObject({
      figures: [{ indicator: '新开工', value: 12 }],
      verifiedFigures: [{ indicator: '新开工', value: 10, verifiedOn: '2021-07-05' }],
      milestones: [{ words: '完成初稿', verifiedOn: '2021-07-05' }],
    });
  });
});
