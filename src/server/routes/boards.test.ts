import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { issueOrder } from '#acts/issue-order.ts';
import { lightHeatSchema, type SupervisionBoard, supervisionBoardSchema } from '#contract/boards.ts';
import { lightCountsSchema, lightTrendSchema } from '#contract/lights.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，5月底前完成）
二、推进乙类园区建设。（财政部牵头，6月15日前完成）
三、推进丙类园区建设。（商务部牵头，12月底前完成）
`;

describe('/api/directives/:directiveId/board', () => {
  let opened: TestApp;
  let directiveId: string;
  let education: Ask;
  let commerce: Ask;
  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db, { today: '2021-04-06' }), { tasks });
    const of = async (organisationId: string) =>
      await opened.as(await addTestPerson(db, { organisationId, roles: ['principal'] }));
    education = await of('ministry-of-education');
    commerce = await of('ministry-of-commerce');
  });
  afterAll(() => opened.close());

  const boardOf = async (ask: Ask, day = '2021-06-10'): Promise<SupervisionBoard> =>
    supervisionBoardSchema.parse((await ask(`/api/directives/${directiveId}/board?day=${day}`)).json());
  const keeper: Ask = (request) => opened.app.inject(request);
  const rowsOf = ({ items }: SupervisionBoard['red']) =>
    items.map(({ organisation: { id }, task, colours, redOn }) => [id, task.ordinal, colours, redOn]);

  test('shows what is red, those that colour their task first, and what turns red within the week', async () => {
    const board = await boardOf(keeper);
    expect(rowsOf(board.red)).toEqual([
      ['ministry-of-finance', 1, true, '2021-06-01'],
      ['ministry-of-education', 1, false, '2021-06-01'],
    ]);
    expect(board.red).toMatchObject({ branches: 2, tasks: 1, organisations: 2 });
    expect(board.red.items[0]?.reasons).toMatchObject([{ code: 'date', dueOn: '2021-05-31' }]);
    expect(board.red.items[0]?.can).toContain('note_reminder');
    expect(board.red.items.map(({ issue }) => issue)).toEqual(
      Array.from({ length: 2 }, () => ({ colour: 'blue', afterColour: null })),
    );
    expect(rowsOf(board.turning)).toEqual([['ministry-of-finance', 2, true, '2021-06-16']]);
    expect(rowsOf((await boardOf(keeper, '2021-05-20')).red)).toEqual([]);
  });

  test('has as many rows of any day as branches are counted red', async () => {
    for (const day of ['2021-05-31', '2021-06-10', '2021-07-10']) {
      const counts = lightCountsSchema.parse(
        (await keeper(`/api/directives/${directiveId}/lights?day=${day}&by=organisation`)).json(),
      );
      const { red } = await boardOf(keeper, day);
      const heat = await keeper(`/api/directives/${directiveId}/lights/heat?day=${day}`);
      const { cells } = lightHeatSchema.parse(heat.json());
      expect([day, cells.reduce((sum, cell) => sum + cell.red, 0)]).toEqual([day, red.branches]);
      const counted = counts.counts.reduce((sum, count) => sum + count.red, 0);
      expect([day, red.branches, red.items.length]).toEqual([day, counted, counted]);
    }
    const csv = await commerce(`/api/directives/${directiveId}/lights/heat/export?day=2021-06-10`);
    expect(csv.body.trim().split('\r\n')).toEqual([
      expect.stringContaining('单位,部分,标题,'),
      expect.stringContaining('商务部,'),
    ]);
  });

  test('counts the tasks of every week as that day counts them', async () => {
    const asked = `/api/directives/${directiveId}/lights/trend?day=2021-07-06&weeks=12`;
    const { weeks } = lightTrendSchema.parse((await keeper(asked)).json());
    expect(weeks.map(({ day }) => day)).toContain('2021-06-08');
    expect(weeks.length).toBe(12);
    for (const { day, ...colours } of [weeks[0], weeks[8], weeks.at(-1)].flatMap((week) => week ?? [])) {
      const { counts } = lightCountsSchema.parse(
        (await keeper(`/api/directives/${directiveId}/lights?day=${day}`)).json(),
      );
      expect([day, counts[0]]).toMatchObject([day, colours]);
    }
    expect(weeks.at(-1)).toMatchObject({ day: '2021-07-06', red: 3 });
  });

  test('tells an organisation its own, and who does not lead the task nothing of another', async () => {
    expect(rowsOf((await boardOf(education)).red)).toEqual([
      ['ministry-of-education', 1, false, '2021-06-01'],
    ]);
    const { red } = await boardOf(commerce);
    expect([red.branches, red.items]).toEqual([0, []]);
  });

  test('names who owes answers today, an order left unanswered among them, and nobody for another day', async () => {
    const { db } = opened;
    const branch = await db
      .selectFrom('assignment')
      .select(['organisationId', 'id'])
      .where('directiveId', '=', directiveId)
      .where('organisationId', '=', 'ministry-of-education')
      .executeTakeFirstOrThrow();
    const issued = await issueOrder(actContext(db, { today: '2021-06-02' }), {
      ...{ organisationId: branch.organisationId, assignmentId: branch.id, colour: 'blue', decision: null },
      ...{ matter: '甲类园区', request: '报送进度', person: '甲', replyBy: '2021-06-04', contact: '000' },
    });
    expect(issued).toMatchObject({ ok: true });
    const { today } = await boardOf(keeper);
    const board = await boardOf(keeper, today);
    expect(board.silent?.[0]).toMatchObject({ organisation: { id: 'ministry-of-education' }, orders: 1 });
    const row = board.red.items.find(({ organisation }) => organisation.id === 'ministry-of-education');
    expect([row?.order?.colour, row?.issue]).toEqual(['blue', { colour: 'yellow', afterColour: 'blue' }]);
    const [own] = (await boardOf(education, today)).red.items;
    expect([own?.order?.colour, own?.issue]).toEqual(['blue', null]);
    expect(
      (await boardOf(commerce, today)).silent?.map(({ organisation }) => organisation.id) ?? [],
    ).not.toContain('ministry-of-education');
    expect((await boardOf(keeper, '2021-04-30')).silent).toBeNull();
  });
});
