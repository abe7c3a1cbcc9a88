import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { type StatementPage, statementPageSchema } from '#contract/reconciliation.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const own = 'ministry-of-finance';
const text = `岚川省2021年重点工作分工
一、推进园区建设
1．建成甲类园区。（财政部牵头，12月底前完成）
2．建成乙类园区。（财政部牵头，12月底前完成）
3．建成丙类园区。（财政部牵头，12月底前完成）
`;

let opened: TestApp;
let finance: Ask;
let address: string;
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
  const payload = {
    ...{ directiveId, kind: 'monthly', label: '2021年6月' },
    ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-06-30' },
  };
  const cycle = await opened.app.inject({ method: 'POST', url: '/api/acts/open-cycle', payload });
  address = `/api/cycles/${cycle.json().cycleId}/statements/${own}`;
});
afterAll(() => opened.close());

const read = async (query: string): Promise<StatementPage> =>
  statementPageSchema.parse((await finance(`${address}?${query}`)).json());
const ordinalsOf = ({ lines }: StatementPage) => lines.map(({ ordinal }) => ordinal);

test('the lines of a statement come page by page, and all at once where no limit is said', async () => {
  const whole = await read('');
  expect([ordinalsOf(whole), whole.show, whole.next]).toEqual([[1, 2, 3], 'all', null]);
  const first = await read('limit=2');
  expect([ordinalsOf(first), first.next]).toEqual([[1, 2], first.lines[1]?.assignmentId]);
  const last = await read(`limit=1&after=${first.next}`);
  expect([ordinalsOf(last), last.next]).toEqual([[3], null]);
  expect(last.statement.counts.lines).toBe(3);
  expect((await finance(`${address}?limit=0`)).statusCode).toBe(400);
  expect((await finance(`${address}?show=some`)).statusCode).toBe(400);
});

test('a page has the lines of one kind, and says how many there are of each', async () => {
  const { lines, statement } = await read('limit=1');
  const payload = {
    ...{ organisationId: own, statementId: statement.id, words: '与台账不符。', answer: 'disputed' },
    lines: lines.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
  };
  const url = '/api/acts/answer-statement-lines';
  expect((await finance({ method: 'POST', url, payload })).statusCode).toBe(200);
  const waiting = await read('show=waiting&limit=1');
  expect([ordinalsOf(waiting), waiting.show]).toEqual([[2], 'unanswered']);
  expect(waiting.shown).toMatchObject({ all: 3, unanswered: 2, reported: 0, disputed: 1, unchecked: 3 });
  expect(ordinalsOf(await read('show=disputed'))).toEqual([1]);
  expect(ordinalsOf(await read('show=unanswered&unit=none'))).toEqual([2, 3]);
  const elsewhere = await read(`unit=${statement.id}`);
  expect([ordinalsOf(elsewhere), elsewhere.shown.all]).toEqual([[], 0]);
});
