import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import {
  comparedStatementsSchema,
  cycleSheetSchema,
  cyclesSchema,
  statementSheetSchema,
  statementWorkSchema,
} from '#contract/reconciliation.ts';
import { workbookResultSchema } from '#contract/workbooks.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const own = 'ministry-of-finance';
const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
`;

describe('/api/cycles', () => {
  let opened: TestApp;
  let finance: Ask;
  let education: Ask;
  const cycleIds: string[] = [];
  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    const directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db), { tasks });
    finance = await opened.as(await addTestPerson(db, { organisationId: own, roles: ['liaison'] }));
    const elsewhere = { organisationId: 'ministry-of-education', roles: ['liaison' as const] };
    education = await opened.as(await addTestPerson(db, elsewhere));
    for (const [label, fromOn, untilOn] of [
      ['2021年5月', '2021-05-01', '2021-05-31'],
      ['2021年6月', '2021-06-01', '2021-06-30'],
    ] as const) {
      const payload = { directiveId, kind: 'monthly', label, fromOn, untilOn, dueOn: '2021-06-30' };
      const response = await opened.app.inject({ method: 'POST', url: '/api/acts/open-cycle', payload });
      cycleIds.push(response.json().cycleId);
    }
  });
  afterAll(() => opened.close());

  const sheetAt = () => `/api/cycles/${cycleIds[1]}/statements/${own}`;

  test('keepers see all statements, an organisation its own, a stranger none', async () => {
    const all = cycleSheetSchema.parse((await opened.app.inject(`/api/cycles/${cycleIds[1]}`)).json());
    expect(all.statements.map(({ counts }) => counts.lines)).toEqual([1, 1]);
    expect(all.cycle.can).toEqual(['close_cycle']);
    const { cycles, openable } = cyclesSchema.parse((await finance('/api/cycles')).json());
    expect(cycles.map(({ label, statements }) => [label, statements])).toEqual([
      ['2021年6月', 1],
      ['2021年5月', 1],
    ]);
    expect(openable).toEqual([]);
    expect((await education(sheetAt())).statusCode).toBe(404);
    expect((await opened.anonymous(sheetAt())).statusCode).toBe(401);
    expect((await finance('/api/cycles/none')).statusCode).toBe(404);
    const bad = { method: 'POST', url: '/api/acts/open-cycle', payload: { kind: 'daily' } } as const;
    expect((await opened.app.inject(bad)).statusCode).toBe(400);
  });

  test('a statement says what its reader may do, and is answered by whoever speaks for the organisation', async () => {
    const before = statementSheetSchema.parse((await finance(sheetAt())).json());
    expect(before.lines).toMatchObject([{ role: 'lead', assignmentState: 'assigned', answer: 'unanswered' }]);
    expect(before.can).toContain('answer_no_change');
    const payload = {
      ...{ organisationId: own, statementId: before.statement.id, words: null, nextNewsOn: null },
      lines: before.lines.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
    };
    const url = '/api/acts/answer-no-change';
    expect((await education({ method: 'POST', url, payload })).statusCode).toBe(404);
    expect((await opened.app.inject({ method: 'POST', url, payload })).statusCode).toBe(403);
    expect((await finance({ method: 'POST', url, payload })).json()).toMatchObject({ lines: 1, reports: 0 });
    const after = statementSheetSchema.parse((await finance(sheetAt())).json());
    expect(after.statement.counts).toMatchObject({ unanswered: 0, keeperUnanswered: 1 });
  });

  test('a statement leaves as a workbook to whoever sees it, and what comes back is told before it is done', async () => {
    const book = await finance(`${sheetAt()}/workbook`);
    expect([book.statusCode, book.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await education(`${sheetAt()}/workbook`)).statusCode).toBe(404);
    expect((await opened.anonymous(`${sheetAt()}/workbook`)).statusCode).toBe(401);
    const all = await opened.app.inject(`/api/cycles/${cycleIds[1]}/workbooks`);
    expect([all.statusCode, all.headers['content-type']]).toEqual([200, 'application/zip']);
    const send = (ask: Ask, query: string, payload: Buffer) => {
      const headers = { 'content-type': 'application/octet-stream' };
      return ask({ method: 'POST', url: `/api/workbooks?${query}`, headers, payload });
    };
    const tried = await send(finance, 'fileName=a.xlsx&trial=true', book.rawPayload);
    expect(workbookResultSchema.parse(tried.json())).toMatchObject({ done: false, rows: 1, changes: [] });
    expect((await send(education, 'fileName=a.xlsx', book.rawPayload)).json().code).toBe('workbook_closed');
    expect((await send(finance, 'fileName=a.xlsx', Buffer.from('序号,任务'))).json().code).toBe(
      'unsupported_format',
    );
    expect((await send(finance, 'trial=perhaps', book.rawPayload)).statusCode).toBe(400);
  });

  test('two cycles are compared line by line, and what is open waits in one’s work', async () => {
    const compared = await finance(`${sheetAt()}/compared-with/${cycleIds[0]}`);
    expect(comparedStatementsSchema.parse(compared.json())).toMatchObject({
      before: { label: '2021年5月' },
      lines: [
        { change: 'changed', changes: [{ field: 'answer', before: 'unanswered', after: 'unchanged' }] },
      ],
    });
    expect((await education(`${sheetAt()}/compared-with/${cycleIds[0]}`)).statusCode).toBe(404);
    const work = statementWorkSchema.parse((await finance('/api/my-work/statements')).json());
    expect(work.own.map(({ organisationId }) => organisationId)).toEqual([own, own]);
    expect(work.signed).toEqual([]);
  });
});
