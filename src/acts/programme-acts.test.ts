import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { listProgrammeProposals, listProgrammes, listProgrammeTasks } from '#store/read/list-programmes.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addProgramme } from './add-programme.ts';
import { changeProgramme } from './change-programme.ts';
import { linkContinuation } from './link-continuation.ts';
import { linkProgrammeTasks, unlinkProgrammeTasks } from './link-programme-tasks.ts';

const textOf = (year: number, second: string) => `岚川省人民政府关于落实重点工作分工的意见
岚政发〔${year}〕6号
一、实施“十四五”规划，新增绿地100公顷。（财政部负责，12月底前完成）
二、${second}（财政部负责，12月底前完成）
${year}年3月19日
`;
const facts = {
  ...{ name: '“十四五”规划', docNumber: '岚政发〔2021〕1号', firstYear: 2021, lastYear: 2025 },
  ...{ keywords: ['“十四五”'], words: null },
};

describe.each(actEngines)('a programme on %s', (engine) => {
  let store: Store;
  let tasks: { id: string; revision: number; year: number | null; ordinal: number }[];
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, textOf(2021, '推进甲类园区建设。'));
    await registerText(store.db, textOf(2022, '建成甲类园区。'));
    tasks = await store.db
      .selectFrom('task')
      .innerJoin('directive', 'directive.id', 'task.directiveId')
      .select(['task.id', 'task.revision', 'directive.year', 'task.ordinal'])
      .orderBy('directive.year')
      .orderBy('task.ordinal')
      .execute();
  });
  afterAll(() => store.close());
  const keeper = () => actContext(store.db);

  test('has a name of its own and years in order', async () => {
    expect(await addProgramme(keeper(), { ...facts, lastYear: 2020 })).toMatchObject({
      refusal: { code: 'programme_years' },
    });
    expect(await addProgramme(keeper(), facts)).toMatchObject({ ok: true });
    expect(await addProgramme(keeper(), facts)).toMatchObject({ refusal: { code: 'programme_exists' } });
    const liaison = actContext(store.db, { caller: callerOf('ministry-of-finance', 'liaison') });
    expect(await addProgramme(liaison, { ...facts, name: '其他' })).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
  });

  test('proposes what names it and what continues its tasks, and links nothing without a person', async () => {
    const [programme] = await listProgrammes(store.db, 'all');
    const [first, second, , last] = tasks;
    if (!programme || !first || !second || !last) throw new Error('Something is missing.');
    const { id, revision } = programme;
    const proposed = async () =>
      (await listProgrammeProposals(store.db, { programmeId: id, scope: 'all', limit: 10 })).map(
        ({ year, ordinal, keyword }) => [year, ordinal, keyword],
      );
    expect(programme).toMatchObject({ tasks: 0, years: [] });
    expect(await proposed()).toEqual([
      [2021, 1, '“十四五”'],
      [2022, 1, '“十四五”'],
    ]);
    const taskIds = [first.id, second.id];
    expect(await linkProgrammeTasks(keeper(), { id, revision, taskIds })).toMatchObject({
      result: { tasks: 2 },
    });
    await linkContinuation(keeper(), { id: last.id, revision: last.revision, earlierId: second.id });
    expect(await proposed()).toEqual([
      [2022, 1, '“十四五”'],
      [2022, 2, null],
    ]);
    const told = await listProgrammeTasks(store.db, { programmeId: id, today: '2021-06-10', scope: 'all' });
    expect(told).toMatchObject([
      { ordinal: 1, year: 2021, targets: [{ indicator: expect.any(String), value: 100, reported: null }] },
      { ordinal: 2, year: 2021, targets: [] },
    ]);
  });

  test('is changed and loses tasks only as it was seen', async () => {
    const [programme] = await listProgrammes(store.db, 'all');
    if (!programme) throw new Error('The programme is gone.');
    const { id, revision } = programme;
    const taskIds = [tasks[0]?.id ?? ''];
    expect(await changeProgramme(keeper(), { id, revision: revision - 1, ...facts })).toMatchObject({
      refusal: { code: 'stale' },
    });
    expect(await unlinkProgrammeTasks(keeper(), { id, revision, taskIds })).toMatchObject({
      result: { tasks: 1 },
    });
    expect(await listProgrammes(store.db, 'all')).toMatchObject([{ tasks: 1, years: [2021] }]);
  });
});
