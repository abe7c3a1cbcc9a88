import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import { lightOn } from '#ledger/lights/light-on.ts';
import { defaultLightSettings as settings } from '#ledger/lights/light-settings.ts';
import { taskLightOn } from '#ledger/lights/task-light.ts';
import { type LightColour, lightColours, lightGroupings } from '#ledger/values/light-values.ts';
import type { Store } from '#store/open-store.ts';
import { countLights } from '#store/read/lights/count-lights.ts';
import { listDirectiveFacts } from '#store/read/lights/list-branch-facts.ts';
import { listLights } from '#store/read/lights/list-lights.ts';
import { listMiscounted } from '#store/read/lights/list-miscounted.ts';
import { listWeighedBranches } from '#store/read/lights/list-weighed-branches.ts';
import { listTasks, type TaskPage } from '#store/read/list-tasks.ts';
import { foldAllLightCounts } from '#store/tables/light-count.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimCompletion } from './claim-completion.ts';
import { lightRowsOf, weighTasks } from './light-rows.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { reportNoChange } from './report-no-change.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，商务部配合，6月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，年内持续推进）
三、推进丙类园区建设。（财政部负责，12月底前完成）
`;

/** Under what the organisations of the second text are counted. */
const groupsOf = {
  'ministry-of-finance': { level: 'central', region: null },
  'government-of-hebei': { level: 'province', region: '13' },
  'finance-130000': { level: 'province', region: '13' },
};

describe.each(engines)('the lights that acts settle on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let taskIds: string[];
  /** What the ledger showed on the days on which somebody looked. */
  const seen = new Map<LocalDate, string[]>();

  const on = (today: LocalDate) => ({ ...actContext(store.db), today });
  const as = (today: LocalDate, organisationId: string) => ({
    ...actContext(store.db, { caller: callerOf(organisationId, 'liaison') }),
    today,
  });
  const own = async (organisationId: string, ordinal: number) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision'])
      .where('assignment.organisationId', '=', organisationId)
      .where('task.ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
  const coloursOf = async (day: LocalDate) => {
    const lights = await readAs(store.db, 'ledger', (db) => listLights(db, taskIds, { day, scope: 'all' }));
    const byTask = Map.groupBy(lights, ({ taskId }) => taskId);
    return taskIds.map((id) => taskLightOn(byTask.get(id) ?? [], day).colour);
  };
  const look = async (day: LocalDate) => seen.set(day, await coloursOf(day));

  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
    taskIds = tasks.map(({ id }) => id);
    await look('2021-03-18');
    await assignTasks(on('2021-03-19'), { tasks });
    await look('2021-03-19');
    for (const organisationId of ['ministry-of-finance', 'ministry-of-education']) {
      await receiveAssignments(as('2021-03-22', organisationId), {
        assignments: [await own(organisationId, 1), await own(organisationId, 2)],
      });
    }
    await look('2021-05-10');
    await claimCompletion(as('2021-06-15', 'ministry-of-finance'), {
      ...{ ...(await own('ministry-of-finance', 1)), grounds: '园区已经建成' },
    });
    await look('2021-06-20');
    await withdrawClaim(as('2021-07-05', 'ministry-of-finance'), await own('ministry-of-finance', 1));
    await look('2021-07-05');
    const { organisationId, id } = await own('ministry-of-education', 2);
    const unchanged = await reportNoChange(as('2021-07-10', 'ministry-of-education'), {
      ...{ organisationId, cycle: '2021-07', assignmentIds: [id], words: null, nextNewsOn: null },
    });
    expect(unchanged.ok).toBe(true);
    await look('2021-08-01');
  });
  afterAll(() => store.close());

  test('law: of any day the store tells later what was shown on it', async () => {
    for (const [day, colours] of seen) expect(await coloursOf(day), day).toEqual(colours);
    expect(seen.get('2021-03-18')).toEqual(['grey', 'grey', 'grey']);
    expect(seen.get('2021-03-19')).toEqual(['green', 'green', 'green']);
    expect(seen.get('2021-05-10')).toEqual(['yellow', 'yellow', 'yellow']);
    expect(seen.get('2021-06-20')?.[0], 'claimed in time').toBe('green');
    expect(seen.get('2021-07-05')?.[0], 'withdrawn after its date').toBe('red');
  });

  test('law: what is stored is what the facts come to afresh', async () => {
    const facts = await readAs(store.db, 'ledger', (db) => listDirectiveFacts(db, directiveId));
    const weights = weighTasks(await readAs(store.db, 'ledger', (db) => listWeighedBranches(db, taskIds)));
    const stored = await store.db
      .selectFrom('assignmentLight')
      .select(['assignmentId', 'weight', 'grey', 'blueOn', 'yellowOn', 'redOn', 'turns', 'provisional'])
      .where('untilOn', 'is', null)
      .orderBy('organisationId')
      .orderBy('assignmentId')
      .execute();
    const afresh = lightRowsOf(facts, { weights, settings, fromOn: '2021-08-01' }).map(
      ({ organisationId, taskId, directiveId: _id, fromOn, untilOn, ...row }) => row,
    );
    expect(stored).toEqual(afresh);
    expect(stored.length).toBe(6);
  });

  test('law: on any day the counts, however grouped, and the filter are equal to the rows', async () => {
    await foldAllLightCounts(store.db);
    for (let days = 0; days < 340; days += 9) {
      const day = addDays('2021-03-10', days);
      const colours = await coloursOf(day);
      const totals = Object.fromEntries(
        lightColours.map((colour) => [colour, colours.filter((each) => each === colour).length]),
      );
      for (const by of ['all', 'part', 'month'] as const) {
        const counts = await countLights(store.db, { directiveId, day, by, scope: 'all' });
        const summed = lightColours.map((colour) => [
          colour,
          counts.reduce((sum, count) => sum + count[colour], 0),
        ]);
        expect(Object.fromEntries(summed), `${by} ${day}`).toEqual(totals);
      }
      const behind = await listTasks(
        store.db,
        directiveId,
        { light: { colours: ['red'], day } },
        { limit: 9 },
      );
      expect(behind.total, day).toBe(totals['red']);
    }
  });

  test('law: the counts by organisation, level and region are equal to the rows of those that answer', async () => {
    const words = '一、推进丁类园区建设。（财政部、河北省人民政府、河北省财政厅负责，年内持续推进）';
    const id = await registerText(store.db, `岚川省2021年重点工作分工\n${words}\n`);
    const tasks = store.db.selectFrom('task').select(['id', 'revision']).where('directiveId', '=', id);
    const task = await tasks.executeTakeFirstOrThrow();
    await assignTasks(on('2021-06-11'), { tasks: [task] });
    expect(await listMiscounted(store.db)).toEqual([]);
    for (const day of ['2021-06-10', '2021-06-11', '2021-08-01', '2021-08-31'] as const) {
      const rows = await readAs(store.db, 'ledger', (db) => listLights(db, [task.id], { day, scope: 'all' }));
      for (const by of ['organisation', 'level', 'region'] as const) {
        const counts = await countLights(store.db, { directiveId: id, day, by, scope: 'all' });
        const told = counts.map((count) => `${count.key}: ${lightColours.map((colour) => count[colour])}`);
        const keyOf = (organisationId: string) =>
          Object.entries(groupsOf)
            .filter(([own]) => own === organisationId)
            .map(([own, groups]) => (by === 'organisation' ? own : groups[by]))[0];
        const groups = Map.groupBy(rows, ({ organisationId }) => keyOf(organisationId));
        const counted = [...groups].map(([key, own]) => {
          const shown = own.map((row) => lightOn(row, day).colour);
          return `${key}: ${lightColours.map((colour) => shown.filter((each) => each === colour).length)}`;
        });
        expect(told.toSorted(), `${by} ${day}`).toEqual(counted.toSorted());
        expect(rows.length).toBe(day === '2021-06-10' ? 0 : 3);
      }
    }
  });

  test('law: the counts are those of rows where organisations move, before and after they are folded; a broken one is found', async () => {
    const { db } = store;
    const move = async (parentId: string | null) =>
      await db
        .updateTable('organisation')
        .set({ parentId })
        .where('id', '=', 'ministry-of-education')
        .execute();
    await foldAllLightCounts(db);
    await move('government-of-hebei');
    expect(await listMiscounted(db)).toEqual([]);
    const question = { directiveId, day: '2021-07-05', by: 'region', scope: 'all' } as const;
    expect((await countLights(db, question)).map(({ key }) => key)).toEqual([null, '13']);
    await foldAllLightCounts(db);
    expect(await listMiscounted(db)).toEqual([]);
    await move(null);
    await foldAllLightCounts(db);
    expect(await listMiscounted(db)).toEqual([]);
    const [first] = await db
      .selectFrom('lightCount')
      .selectAll()
      .where('red', '>', 0)
      .orderBy('day')
      .execute();
    if (!first) throw new Error('Nothing was red.');
    const own = db
      .updateTable('lightCount')
      .where('day', '=', first.day)
      .where('counted', '=', first.counted);
    await own.set((eb) => ({ red: eb('red', '+', 1) })).execute();
    expect(await listMiscounted(db)).toMatchObject([{ counted: first.counted, day: first.day, red: 1 }]);
    await own.set((eb) => ({ red: eb('red', '-', 1) })).execute();
  });

  test('law: by light the pages put together are the rows, the worst first and in printed order', async () => {
    for (const day of ['2021-03-18', '2021-05-10', '2021-06-20', '2021-07-05', '2021-08-01'] as const) {
      const colours = await coloursOf(day);
      const expected = lightColours
        .toReversed()
        .flatMap((colour) => taskIds.filter((_, index) => colours[index] === colour));
      const found: string[] = [];
      let place: { after?: number; light?: LightColour } | null = {};
      while (place) {
        const byLight = { day, after: place.light };
        const asked = { limit: 1, after: place.after, byLight };
        const page: TaskPage = await listTasks(store.db, directiveId, {}, asked);
        found.push(...page.rows.map(({ id }) => id));
        place = page.next && page.nextLight ? { after: page.next, light: page.nextLight } : null;
      }
      expect(found, day).toEqual(expected);
    }
  });

  test('are counted by organisation for branches that answer, within the scope', async () => {
    const question = { directiveId, day: '2021-07-05', by: 'organisation' } as const;
    const all = await countLights(store.db, { ...question, scope: 'all' });
    expect(all.map(({ key }) => key)).toEqual(['ministry-of-finance', 'ministry-of-education']);
    for (const by of lightGroupings) await countLights(store.db, { ...question, by, scope: 'all' });
    const organisationIds = ['ministry-of-education'];
    const scope = { organisationIds, personIds: [], administers: false, seesContents: true };
    const one = await countLights(store.db, { ...question, scope });
    expect(one.map(({ key }) => key)).toEqual(organisationIds);
  });
});
