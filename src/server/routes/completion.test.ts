import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { claimCompletion } from '#acts/claim-completion.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { type ClosingBoard, closingBoardSchema } from '#contract/completion.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

const carrier = 'ministry-of-finance';
const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，2021年4月底前出台相关政策，年内持续推进）
`;

describe('/api/completion', () => {
  let opened: TestApp;
  let directiveId: string;
  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db), { tasks });
    const own = actContext(db, { caller: callerOf(carrier, 'liaison') });
    await receiveAssignments(own, { assignments: [await branch()] });
    await claimCompletion(
      { ...own, actId: crypto.randomUUID() },
      { ...(await branch()), grounds: '政策已经出台。' },
    );
  });
  afterAll(() => opened.close());

  const branch = async () =>
    await opened.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('directiveId', '=', directiveId)
      .where('organisationId', '=', carrier)
      .executeTakeFirstOrThrow();
  const boardOf = async (step: string): Promise<ClosingBoard> => {
    const url = `/api/completion?step=${step}&directiveId=${directiveId}`;
    return closingBoardSchema.parse((await opened.app.inject(url)).json());
  };
  const act = async (name: string, payload: object) =>
    (await opened.app.inject({ method: 'POST', url: `/api/acts/${name}`, payload })).statusCode;

  test('shows a claim with what it rests on and what is missing, and what may be answered', async () => {
    const { counts, items, next } = await boardOf('to_assess');
    expect(counts).toMatchObject({ to_assess: 1, to_accept: 0, to_support: 0 });
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        ...{ organisationId: carrier, ordinal: 1, state: 'claimed', branches: 2, acceptedBranches: 0 },
        claim: { grounds: '政策已经出台。', outcome: null, signer: null },
      },
    ]);
    expect(items[0]?.can).toEqual(expect.arrayContaining(['assess_claims', 'send_back_claims']));
    expect(items[0]?.warnings).toContain('no_evidence');
    expect(items[0]?.warnings).toContain('policy_missing');
  });

  test('moves it on with each answer, both steps shown', async () => {
    expect(await act('assess-claims', { assignments: [await branch()], assessment: '已核对。' })).toBe(200);
    expect((await boardOf('to_assess')).items).toEqual([]);
    const [assessed] = (await boardOf('to_accept')).items;
    expect(assessed?.claim).toMatchObject({ assessment: '已核对。', assessed: { by: '测试督查员' } });
    expect(await act('accept-claims', { assignments: [await branch()] })).toBe(200);
    expect((await boardOf('accepted')).items).toMatchObject([{ state: 'accepted', acceptedBranches: 1 }]);
    const verification = { how: 'by_data', by: '督查一处', on: '2021-06-09' };
    expect(await act('strike-off-assignments', { assignments: [await branch()], verification })).toBe(200);
    expect((await boardOf('struck_off')).items[0]?.claim?.verifiedBy).toBe('督查一处');
  });

  test('is for the keepers and the head alone', async () => {
    const liaison = await opened.as(
      await addTestPerson(opened.db, { roles: ['liaison'], organisationId: carrier }),
    );
    expect((await liaison('/api/completion?step=to_assess')).statusCode).toBe(403);
    expect((await opened.anonymous('/api/completion?step=to_assess')).statusCode).toBe(401);
  });

  test('is claimed in the program by whom the principal had sign claims, and by no other officer', async () => {
    const organisationId = 'ministry-of-education';
    const person = async (role: 'principal' | 'officer') =>
      await addTestPerson(opened.db, { organisationId, roles: [role], name: role });
    const [principal, officer] = [await person('principal'), await person('officer')];
    const [asPrincipal, asOfficer] = [await opened.as(principal), await opened.as(officer)];
    const send = async (ask: typeof asOfficer, name: string, payload: object) =>
      (await ask({ method: 'POST', url: `/api/acts/${name}`, payload })).statusCode;
    const own = await opened.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('directiveId', '=', directiveId)
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    expect(await send(asOfficer, 'receive-assignments', { assignments: [own] })).toBe(200);
    const claim = {
      ...{ ...own, revision: own.revision + 1, grounds: '园区已建成。' },
      signature: { way: 'in_program' },
    };
    expect(await send(asOfficer, 'claim-completion', claim)).toBe(403);
    const delegation = { organisationId, delegateId: officer.id, kinds: ['claim'], reason: '出差' };
    const days = { fromOn: '2021-06-01', toOn: '2021-06-30' };
    expect(await send(asPrincipal, 'delegate-signature', { ...delegation, ...days })).toBe(200);
    const ways = (await asOfficer(`/api/organisations/${organisationId}/signature-ways`)).json();
    expect(ways).toMatchObject({ ways: { claim: ['in_program'], plan: [] } });
    expect(await send(asOfficer, 'claim-completion', claim)).toBe(200);
  });
});
