import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerStatementLines } from '#acts/answer-statement-lines.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { closeCycle } from '#acts/close-cycle.ts';
import { explainFindings } from '#acts/explain-findings.ts';
import { issueOrder } from '#acts/issue-order.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { signStatement } from '#acts/sign-statement.ts';
import { upholdFindings } from '#acts/uphold-findings.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { type Bulletin, bulletinSchema } from '#contract/bulletin.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addFinding } from '#test-kit/rights/add-finding.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，6月15日前完成）
二、推进乙类园区建设。（商务部牵头，12月底前完成）
`;
const organisationId = 'ministry-of-finance';
const finance = callerOf(organisationId, 'liaison', 'principal');

describe('/api/cycles/:cycleId/bulletin', () => {
  let opened: TestApp;
  let cycleId: string;
  let ofFinance: Ask;
  let finding: { organisationId: string; id: string };
  const at = (today: LocalDate, more: Parameters<typeof actContext>[1] = {}) =>
    actContext(opened.db, { today, now: new Date(`${today}T01:00:00Z`), ...more });
  const branch = async () =>
    await opened.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.taskId'])
      .where('assignment.organisationId', '=', organisationId)
      .where('task.clause', 'like', '%甲类园区%')
      .executeTakeFirstOrThrow();
  const statement = async () =>
    await opened.db
      .selectFrom('statement')
      .select(['organisationId', 'id', 'revision'])
      .where('cycleId', '=', cycleId)
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
  const order = async (today: LocalDate) =>
    await issueOrder(at(today), {
      ...{ organisationId, assignmentId: (await branch()).id, colour: 'blue', decision: null },
      ...{ matter: '甲类园区', request: '报送进度', person: '甲', replyBy: '2021-06-18', contact: '000' },
    });

  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    const directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(at('2021-04-06'), { tasks });
    const cycle = await openCycle(at('2021-06-02'), {
      ...{ directiveId, kind: 'monthly', label: '5月对账' },
      ...{ fromOn: '2021-05-01', untilOn: '2021-05-31', dueOn: '2021-06-08' },
    });
    if (!cycle.ok) throw new Error(cycle.refusal.code);
    cycleId = cycle.result.cycleId;
    const { id: statementId } = await statement();
    const { id: assignmentId } = await branch();
    finding = await addFinding(db, { cycleId, organisationId, id: statementId, assignmentId });
    const lines = await db
      .selectFrom('statementLine')
      .select(['assignmentId', 'revision'])
      .where('statementId', '=', statementId)
      .execute();
    const own = { caller: finance };
    const disputed = await answerStatementLines(at('2021-06-09', own), {
      ...{ organisationId, statementId, lines, answer: 'disputed', words: '时限不符。' },
    });
    expect(disputed).toMatchObject({ ok: true });
    const signed = await signStatement(at('2021-06-09', own), {
      ...(await statement()),
      signature: { way: 'in_program' },
    });
    expect(signed).toMatchObject({ ok: true });
    const explained = await explainFindings(at('2021-06-10', own), {
      findings: [{ ...finding, revision: 1 }],
      words: '已在办理。',
    });
    expect(explained).toMatchObject({ ok: true });
    expect(await order('2021-06-11')).toMatchObject({ ok: true });
    const { revision } = await db
      .selectFrom('reconciliationCycle')
      .select('revision')
      .where('id', '=', cycleId)
      .executeTakeFirstOrThrow();
    expect(await bulletinOf((request) => opened.app.inject(request))).toMatchObject({ bulletin: null });
    expect(await closeCycle(at('2021-06-20'), { id: cycleId, revision })).toMatchObject({ ok: true });
    ofFinance = await opened.as(await addTestPerson(db, { organisationId, roles: ['principal'] }));
  });
  afterAll(() => opened.close());

  const bulletinOf = async (ask: Ask): Promise<Bulletin> =>
    bulletinSchema.parse((await ask(`/api/cycles/${cycleId}/bulletin`)).json());
  const keeper: Ask = (request) => opened.app.inject(request);

  test('tells who answered when, what is disputed, how the lights went, what was found and ordered', async () => {
    const { whole, bulletin } = await bulletinOf(keeper);
    expect(whole).toBe(true);
    const rows = bulletin?.organisations ?? [];
    expect(rows.map(({ answer }) => answer).toSorted()).toEqual(['late', 'missing', 'missing']);
    const own = rows.find((row) => row.organisationId === organisationId);
    expect(own).toMatchObject({ answer: 'late', signedOn: '2021-06-09', lines: 1, disputed: 1, orders: 1 });
    expect([own?.before.red, own?.after.red]).toEqual([0, 1]);
    expect(bulletin?.disputes).toMatchObject([
      { organisationId, answerWords: '时限不符。', keeperWords: null },
    ]);
    expect(bulletin?.rules.find(({ rule }) => rule === 'nothing_new')?.findings).toMatchObject({
      explained: 1,
    });
    expect(bulletin?.orders).toMatchObject([{ organisationId, colour: 'blue', request: '报送进度' }]);
    expect(bulletin?.experiences).toEqual([]);
    const moved = bulletin?.changes.reduce((sum, { branches }) => sum + branches, 0);
    expect(moved).toBe(rows.reduce((sum, { lines }) => sum + lines, 0));
  });

  test('is the same however much is done after the cycle was closed', async () => {
    const before = await bulletinOf(keeper);
    const upheld = await upholdFindings(at('2021-06-21'), {
      findings: [{ ...finding, revision: 2 }],
      reason: '说明不成立。',
    });
    expect(upheld).toMatchObject({ ok: true });
    expect(await bulletinOf(keeper)).toEqual(before);
  });

  test('shows an organisation its own alone, and nobody what they do not see', async () => {
    const { whole, bulletin } = await bulletinOf(ofFinance);
    expect([whole, bulletin?.organisations.map((row) => row.organisationId)]).toEqual([
      false,
      [organisationId],
    ]);
    expect((await opened.anonymous(`/api/cycles/${cycleId}/bulletin`)).statusCode).toBe(401);
    const administrator = await opened.as(
      await addTestPerson(opened.db, { organisationId, roles: ['administrator'] }),
    );
    expect((await administrator(`/api/cycles/${cycleId}/bulletin`)).statusCode).toBe(404);
  });
});
