import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ForeseenQuery } from '#contract/foreseen.ts';
import { addUpAsked } from '#ledger/burden/add-up-asked.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findForeseen } from '#server/burden/find-foreseen.ts';
import { compareState } from '#store/compare-state.ts';
import type { Store } from '#store/open-store.ts';
import { listAskedInMonth } from '#store/read/burden/list-asked-in-month.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { answerDataRequest } from './answer-data-request.ts';
import { type ApprovedOverCap, approveOverCap } from './approve-over-cap.ts';
import { askData } from './ask-data.ts';
import { askPolicyQuestion } from './ask-policy-question.ts';
import { assignTasks } from './assign-tasks.ts';
import { openCycle } from './open-cycle.ts';
import { registerDirective } from './register-directive.ts';
import { replayJournal } from './replay/replay-journal.ts';
import { setRequestCap } from './set-request-cap.ts';
import { withdrawDataRequest } from './withdraw-data-request.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部负责，12月底前完成）
二、推进乙类园区建设。（财政部负责，12月底前完成）
三、推进丙类园区建设。（教育部负责，12月底前完成）
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const keeper = callerOf(keepersOffice, 'keeper');
const head = callerOf(keepersOffice, 'head');
const about = (query: Partial<ForeseenQuery> & Pick<ForeseenQuery, 'act'>): ForeseenQuery => ({
  ...{ organisationIds: [], taskIds: [], fields: [] },
  ...query,
});

describe.each(actEngines)('the brakes on what is asked, on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let taskId: string;
  let acts = 0;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
    const registered = await registerDirective(as(keeper), file);
    if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
    directiveId = registered.directiveId;
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
    await assignTasks(as(keeper), { tasks });
    taskId = tasks[0]?.id ?? '';
  });
  afterAll(() => store.close());

  /** Acts in the order in which they are done, for the journal to be performed again. */
  const as = (caller: Caller, today: LocalDate = '2021-06-10') => {
    acts += 1;
    const actId = `0179f000-0000-7000-8000-${String(acts).padStart(12, '0')}`;
    return actContext(store.db, { caller, today, actId });
  };
  const standingOf = async (organisationId: string, today: LocalDate) => {
    const asked = { organisationIds: [organisationId], today };
    const rows = await readAs(store.db, 'ledger', (db) => listAskedInMonth(db, asked));
    return addUpAsked(rows).get(organisationId);
  };
  const foresee = async (caller: Caller, query: ForeseenQuery, today: LocalDate) =>
    await readAs(store.db, 'ledger', (db) => findForeseen(db, { caller, query, today }));
  const june = { fromOn: '2021-06-01', untilOn: '2021-06-10' } as const;
  const cycle = () =>
    ({ directiveId, kind: 'monthly', label: '2021年6月', ...june, dueOn: '2021-06-20' }) as const;
  const ask = (caller: Caller, today: LocalDate, more: { approvalId?: string } = {}) =>
    askPolicyQuestion(as(caller, today), {
      ...{ taskId, addresseeId: education, question: '口径如何确定？', dueOn: '2021-12-30', ...more },
    });

  test('what was foreseen of a cycle is what it then costs', async () => {
    const query = about({ act: 'open_cycle', directiveId, ...june });
    const { organisations } = await foresee(keeper, query, '2021-06-10');
    expect(
      organisations.map(({ organisationId, fields, isOver }) => ({ organisationId, fields, isOver })),
    ).toEqual(
      expect.arrayContaining([
        { organisationId: education, fields: 1, isOver: false },
        { organisationId: finance, fields: 2, isOver: false },
      ]),
    );
    expect(await openCycle(as(keeper), cycle())).toMatchObject({ ok: true });
    expect(await standingOf(finance, '2021-06-30')).toEqual({ requests: 1, fields: 2 });
    expect(await standingOf(finance, '2021-07-01')).toBeUndefined();
  });

  test('the head alone sets a cap, and what would exceed it is refused with whom and how much; what does not goes out', async () => {
    const set = { kind: 'default', requests: 2, fields: null, reason: '减轻基层负担' } as const;
    expect(await setRequestCap(as(keeper), set)).toMatchObject({ refusal: { who: 'head' } });
    expect(await setRequestCap(as(head), set)).toMatchObject({ ok: true });
    const liaison = callerOf(finance, 'liaison');
    expect(await ask(liaison, '2021-06-11')).toMatchObject({ ok: true });
    expect(await ask(liaison, '2021-06-12')).toMatchObject({
      refusal: {
        code: 'over_cap',
        over: [
          {
            ...{ organisationId: education, organisation: '教育部' },
            ...{ asked: { requests: 3, fields: 3 }, cap: { requests: 2, fields: null } },
          },
        ],
      },
    });
    expect(await ask(liaison, '2021-07-01')).toMatchObject({ ok: true });
  });

  test('before it goes out, who asks sees what is open about the same and whether it exceeds the cap, and nothing of what others asked', async () => {
    const query = about({ act: 'ask_policy_question', organisationIds: [education], taskIds: [taskId] });
    const own = await foresee(callerOf(finance, 'liaison'), query, '2021-06-12');
    expect(own.organisations).toMatchObject([
      {
        ...{ isOver: true, standing: { requests: 2, fields: 2 }, cap: { requests: 2 } },
        overlaps: [{ kind: 'policy_question' }, { kind: 'policy_question' }],
      },
    ]);
    const other = await foresee(callerOf('ministry-of-justice', 'liaison'), query, '2021-06-12');
    expect(other.organisations).toMatchObject([{ isOver: true, overlaps: [], known: [] }]);
  });

  test('leave of the head lets one request out, once, to whom it names; its reason stands in the journal', async () => {
    const leave: ApprovedOverCap = {
      ...{ act: 'ask_policy_question', askerId: finance, organisationIds: [education] },
      ...{ validUntil: '2021-06-30', reason: '国务院会议前须定' },
    };
    expect(await approveOverCap(as(keeper), leave)).toMatchObject({ refusal: { who: 'head' } });
    const given = await approveOverCap(as(head), leave);
    if (!given.ok) throw new Error(given.refusal.code);
    const { id: approvalId } = given.result;
    const justice = callerOf('ministry-of-justice', 'liaison');
    expect(await ask(justice, '2021-06-14', { approvalId })).toMatchObject({
      refusal: { code: 'approval_unfit' },
    });
    const liaison = callerOf(finance, 'liaison');
    expect(await ask(liaison, '2021-06-14', { approvalId })).toMatchObject({ ok: true });
    expect(await ask(liaison, '2021-06-15', { approvalId })).toMatchObject({
      refusal: { code: 'approval_unfit' },
    });
    const { usedActId } = await store.db.selectFrom('capApproval').selectAll().executeTakeFirstOrThrow();
    const { basis } = await store.db
      .selectFrom('journal')
      .select('basis')
      .where('actId', '=', usedActId ?? '')
      .executeTakeFirstOrThrow();
    expect(basis).toBe(`${head.name}：国务院会议前须定`);
  });

  test('a request for data asks for what is not known: an answer given once is filled in with where from, and not asked again', async () => {
    await setRequestCap(as(head), { kind: 'default', requests: null, fields: 9, reason: '按项数控制' });
    const request = {
      ...{ directiveId, title: '园区情况', purpose: '半年总结', organisationIds: [finance, education] },
      fields: [
        { name: '园区数', unit: '个', period: '2021-06', taskId: null },
        { name: '入驻企业数', unit: '家', period: '2021-06', taskId: null },
      ],
      dueOn: '2021-12-30' as const,
    };
    const today = '2021-08-02' as const;
    expect(await askData(as(callerOf(finance, 'liaison'), today), request)).toMatchObject({
      refusal: { who: 'keeper' },
    });
    const asked = await askData(as(keeper, today), request);
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { id } = asked.result;
    expect(asked.result).toMatchObject({ asked: 4, known: 0 });
    expect(await standingOf(finance, today)).toEqual({ requests: 1, fields: 2 });
    const answer = { id, organisationId: finance, answers: [{ position: 0, revision: 1, value: '12' }] };
    const answering = (caller: Caller) => answerDataRequest(as(caller, today), answer);
    expect(await answering(callerOf(education, 'officer'))).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await answering(keeper)).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await answering(callerOf(finance, 'officer'))).toMatchObject({ ok: true, result: { open: true } });
    expect(await answering(callerOf(finance, 'officer'))).toMatchObject({ refusal: { code: 'stale' } });

    const query = about({ ...request, act: 'ask_data' });
    const { organisations } = await foresee(keeper, query, today);
    expect(organisations.find(({ organisationId }) => organisationId === finance)).toMatchObject({
      ...{ fields: 1, filledIn: 1, overlaps: [{ kind: 'data', label: '园区情况' }] },
      known: [{ kind: 'data_request', what: '园区数 2021-06', value: '12 个' }],
    });
    expect(await askData(as(keeper, today), request)).toMatchObject({ result: { asked: 3, known: 1 } });
    const [known] = request.fields;
    if (!known) throw new Error('The request has no field.');
    const again = { ...request, organisationIds: [finance], fields: [known] };
    expect(await askData(as(keeper, today), again)).toMatchObject({ refusal: { code: 'all_known' } });

    expect(await withdrawDataRequest(as(keeper, today), { id, revision: 1, reason: '合并' })).toMatchObject({
      ok: true,
    });
    expect(
      await answerDataRequest(as(callerOf(finance, 'officer'), today), {
        ...answer,
        answers: [{ position: 1, revision: 1, value: '3' }],
      }),
    ).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
  });

  test('performed again, the journal gives the same caps, leave and requests for data', async () => {
    const replayed = await openTestStore(engine);
    try {
      await replayJournal(store.db, replayed.db);
      expect(await compareState(store.db, replayed.db)).toEqual([]);
    } finally {
      await replayed.close();
    }
  });
});
