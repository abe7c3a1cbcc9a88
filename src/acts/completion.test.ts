import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { acceptClaims } from './accept-claims.ts';
import { assessClaims } from './assess-claims.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimCompletion } from './claim-completion.ts';
import { passOnAssignments } from './pass-on-assignments.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { reopenAssignment } from './reopen-assignment.ts';
import { sendBackClaims } from './send-back-claims.ts';
import { strikeOffAssignments } from './strike-off-assignments.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，商务部配合，12月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，12月底前完成）
三、推进丙类园区建设。（财政部负责，12月底前完成）
`;
const organisations = ['ministry-of-finance', 'ministry-of-education', 'ministry-of-commerce'] as const;
type Carrier = (typeof organisations)[number];

describe.each(actEngines)('the way of a branch to its end on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    for (const organisationId of organisations) {
      const assignments = await store.db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('organisationId', '=', organisationId)
        .execute();
      await receiveAssignments(as(organisationId), { assignments });
    }
  });
  afterAll(() => store.close());

  const keeper = () => actContext(store.db);
  const as = (organisationId: Carrier) =>
    actContext(store.db, { caller: callerOf(organisationId, 'liaison') });
  const branch = async (ordinal: number, organisationId: Carrier) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision', 'assignment.state'])
      .where('task.ordinal', '=', ordinal)
      .where('assignment.organisationId', '=', organisationId)
      .orderBy('assignment.id')
      .executeTakeFirstOrThrow();
  const taskState = async (ordinal: number) =>
    (
      await store.db
        .selectFrom('task')
        .select('state')
        .where('ordinal', '=', ordinal)
        .executeTakeFirstOrThrow()
    ).state;
  const claim = async (ordinal: number, organisationId: Carrier) =>
    await claimCompletion(as(organisationId), {
      ...(await branch(ordinal, organisationId)),
      grounds: '园区已建成投用。',
    });
  const assess = async (ordinal: number, organisationId: Carrier) =>
    await assessClaims(keeper(), {
      assignments: [await branch(ordinal, organisationId)],
      assessment: '材料齐全。',
    });
  const accept = async (ordinal: number, organisationId: Carrier) =>
    await acceptClaims(keeper(), { assignments: [await branch(ordinal, organisationId)] });
  const finish = async (ordinal: number, organisationId: Carrier) => {
    for (const step of [claim, assess, accept])
      expect(await step(ordinal, organisationId)).toMatchObject({ ok: true });
  };

  test('only the organisation claims, only once it has received, and takes back what nobody has assessed', async () => {
    expect(await claim(1, 'ministry-of-finance')).toMatchObject({ ok: true, result: { revision: 4 } });
    const claimed = await branch(1, 'ministry-of-finance');
    expect(await withdrawClaim(as('ministry-of-education'), claimed)).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await withdrawClaim(as('ministry-of-finance'), claimed)).toMatchObject({ ok: true });
    expect((await branch(1, 'ministry-of-finance')).state).toBe('received');
    expect(
      await assessClaims(keeper(), {
        assignments: [await branch(1, 'ministry-of-finance')],
        assessment: '可',
      }),
    ).toMatchObject({ refusal: { code: 'not_in_state', state: 'received' } });
  });

  test('a claim that is taken back while it is assessed is one or the other', async () => {
    await claim(1, 'ministry-of-finance');
    const seen = await branch(1, 'ministry-of-finance');
    const outcomes = await Promise.all([
      withdrawClaim(as('ministry-of-finance'), seen),
      assessClaims(keeper(), { assignments: [seen], assessment: '材料齐全。' }),
    ]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const left = await branch(1, 'ministry-of-finance');
    expect(left.revision).toBe(seen.revision + 1);
    if (left.state === 'assessed') {
      expect(await withdrawClaim(as('ministry-of-finance'), left)).toMatchObject({
        refusal: { code: 'not_in_state' },
      });
      await sendBackClaims(keeper(), { assignments: [left], reason: '补充验收材料' });
    }
  });

  test('what is sent back goes on with the reason, and can be claimed anew', async () => {
    await claim(1, 'ministry-of-finance');
    await assess(1, 'ministry-of-finance');
    const seen = await branch(1, 'ministry-of-finance');
    const back = await sendBackClaims(keeper(), { assignments: [seen], reason: '补充验收材料' });
    expect(back).toMatchObject({ ok: true });
    const { outcome, outcomeWords } = await store.db
      .selectFrom('completionClaim')
      .select(['outcome', 'outcomeWords'])
      .where('assignmentId', '=', seen.id)
      .orderBy('actId', 'desc')
      .executeTakeFirstOrThrow();
    expect([outcome, outcomeWords]).toEqual(['sent_back', '补充验收材料']);
  });

  test('the keepers assess, the head alone accepts', async () => {
    await claim(1, 'ministry-of-finance');
    await assess(1, 'ministry-of-finance');
    const caller = callerOf('general-office-of-the-state-council', 'keeper');
    const seen = await branch(1, 'ministry-of-finance');
    expect(await acceptClaims(actContext(store.db, { caller }), { assignments: [seen] })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'head' },
    });
    expect(await accept(1, 'ministry-of-finance')).toMatchObject({ ok: true });
  });

  test('the task is closed with the last branch that counts, and struck off with the last that is verified', async () => {
    expect(await taskState(1)).toBe('assigned');
    await finish(1, 'ministry-of-education');
    expect(await taskState(1)).toBe('closed');
    expect((await branch(1, 'ministry-of-commerce')).state).toBe('received');
    const verification = { how: 'on_site', by: '督查一处', on: '2021-06-09' } as const;
    for (const organisationId of ['ministry-of-finance', 'ministry-of-education'] as const) {
      expect(await taskState(1)).toBe('closed');
      const assignments = [await branch(1, organisationId)];
      expect(
        await strikeOffAssignments(keeper(), {
          assignments,
          verification: { ...verification, on: '2021-06-11' },
        }),
      ).toMatchObject({ refusal: { code: 'verified_in_future' } });
      expect(await strikeOffAssignments(keeper(), { assignments, verification })).toMatchObject({ ok: true });
    }
    expect(await taskState(1)).toBe('struck_off');
  });

  test('a branch that is opened again opens the task with it', async () => {
    const seen = await branch(1, 'ministry-of-education');
    expect(await reopenAssignment(keeper(), { ...seen, reason: '复查发现未完成' })).toMatchObject({
      ok: true,
    });
    expect(await taskState(1)).toBe('assigned');
    expect((await branch(1, 'ministry-of-education')).state).toBe('received');
  });

  test('a task closes too when the last open branch is withdrawn', async () => {
    await finish(2, 'ministry-of-finance');
    expect(await taskState(2)).toBe('assigned');
    const open = await branch(2, 'ministry-of-education');
    expect(await withdrawAssignment(keeper(), { ...open, reason: '职责已划出' })).toMatchObject({ ok: true });
    expect(await taskState(2)).toBe('closed');
  });

  test('what was accepted stays with who did it; a claim that was not decided lapses with its branch', async () => {
    await claim(3, 'ministry-of-finance');
    const passed = await passOnAssignments(keeper(), {
      ...{ fromOrganisationId: 'ministry-of-finance', toOrganisationId: 'ministry-of-commerce' },
      ...{ effectiveOn: '2021-06-10', basis: '机构改革方案' },
    });
    expect(passed).toMatchObject({ ok: true });
    expect((await branch(2, 'ministry-of-finance')).state).toBe('accepted');
    expect((await branch(3, 'ministry-of-finance')).state).toBe('passed_on');
    expect((await branch(3, 'ministry-of-commerce')).state).toBe('assigned');
  });
});
