import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { confirmOrderReceipt, replyToOrder } from './answer-order.ts';
import { assignTasks } from './assign-tasks.ts';
import { closeOrder, recordInterview, returnOrderReply, withdrawOrder } from './conclude-order.ts';
import { issueOrder, type NewOrder } from './issue-order.ts';
import { receiveAssignments } from './receive-assignments.ts';

const own = 'ministry-of-finance';
const text = ['一、推进甲类园区建设。（财政部负责）', '二、推进乙类园区建设。（财政部负责）'].join('\n');

describe.each(actEngines)('supervision orders on %s', (engine) => {
  let store: Store;
  let assignments: { organisationId: string; id: string; revision: number }[];
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    assignments = await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision'])
      .orderBy('task.ordinal')
      .execute();
    await receiveAssignments(as('officer'), { assignments });
  });
  afterAll(() => store.close());

  const keeper = (today: `${number}-${number}-${number}` = '2021-06-10') => actContext(store.db, { today });
  const as = (role: 'liaison' | 'officer') =>
    actContext(store.db, { today: '2021-06-10', caller: callerOf(own, role) });
  const issue = async (
    place: number,
    part: Partial<NewOrder> = {},
    today?: `${number}-${number}-${number}`,
  ) =>
    await issueOrder(keeper(today), {
      ...{ organisationId: own, assignmentId: assignments[place]?.id ?? '', colour: 'blue', decision: null },
      ...{
        matter: '园区建设滞后',
        request: '限期报送施工计划。',
        person: '某处负责人',
        contact: '督查室 0999-6600000',
      },
      ...{ replyBy: '2021-06-15', ...part },
    });

  test('one matter has one slip; a higher one follows an unanswered lower one or a decision, and takes its place', async () => {
    expect(await issue(0, { colour: 'yellow' })).toMatchObject({ refusal: { code: 'decision_needed' } });
    expect(await issue(0, { replyBy: '2021-06-09' })).toMatchObject({ refusal: { code: 'reply_in_past' } });
    const first = await issue(0);
    expect(first).toMatchObject({ result: { year: 2021, serial: 1 } });
    expect(await issue(0)).toMatchObject({ refusal: { code: 'order_open', serial: 1 } });
    const later = { colour: 'yellow', replyBy: '2021-06-25' } as const;
    expect(await issue(0, later, '2021-06-16')).toMatchObject({ result: { serial: 2 } });
    const states = await store.db
      .selectFrom('supervisionOrder')
      .select(['serial', 'state', 'followsId'])
      .orderBy('serial')
      .execute();
    expect(states).toEqual([
      { serial: 1, state: 'followed', followsId: null },
      { serial: 2, state: 'issued', followsId: first.ok ? first.result.id : '' },
    ]);
    const decided = await issue(1, { colour: 'red', decision: '省长办公会议纪要第9期' });
    expect(decided).toMatchObject({ result: { serial: 3 } });
    if (decided.ok)
      await withdrawOrder(keeper(), { id: decided.result.id, revision: 1, reason: '事项已办结' });
  });

  test('is received, replied to by who speaks for the organisation, returned once and closed', async () => {
    const issued = await issue(1);
    if (!issued.ok) throw new Error(issued.refusal.code);
    expect(issued.result.serial).toBe(4);
    const { id } = issued.result;
    expect(await confirmOrderReceipt(as('officer'), { id, revision: 1 })).toMatchObject({
      result: { revision: 2 },
    });
    expect(await replyToOrder(as('officer'), { id, revision: 2, reply: '正在办理。' })).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
    expect(await closeOrder(keeper(), { id, revision: 2 })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    await replyToOrder(as('liaison'), { id, revision: 2, reply: '正在办理。' });
    const returned = { id, revision: 3, reason: '请报具体日期。', replyBy: '2021-06-18' } as const;
    expect(await returnOrderReply(keeper(), returned)).toMatchObject({ result: { revision: 4 } });
    await replyToOrder(as('liaison'), { id, revision: 4, reply: '6月底前开工。' });
    const interview = {
      ...{
        id,
        revision: 5,
        heldBy: '督查室',
        attended: '分管负责人',
        points: '滞后原因',
        outcome: '按期开工',
      },
      agreedOn: null,
    };
    expect(await recordInterview(keeper(), { ...interview, heldOn: '2021-06-11' })).toMatchObject({
      refusal: { code: 'interview_to_come' },
    });
    expect(await recordInterview(keeper(), { ...interview, heldOn: '2021-06-10' })).toMatchObject({
      ok: true,
    });
    expect(await closeOrder(keeper(), { id, revision: 6 })).toMatchObject({ ok: true });
  });
});
