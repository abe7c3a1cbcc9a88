import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { defaultLightSettings, type LightSettings } from '#ledger/lights/light-settings.ts';
import { taskLightOn } from '#ledger/lights/task-light.ts';
import { compareState } from '#store/compare-state.ts';
import type { Store } from '#store/open-store.ts';
import { listLights } from '#store/read/lights/list-lights.ts';
import { findLastRun, findTellingRun } from '#store/tables/light-run.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { carryAllLights, carryLights } from './carry-lights.ts';
import { changeLightSettings } from './change-light-settings.ts';
import { openLightRuns } from './open-light-runs.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { registerDirective } from './register-directive.ts';
import { replayJournal } from './replay/replay-journal.ts';
import { setInternalDate } from './set-internal-date.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，商务部配合，6月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，年内持续推进）
三、推进丙类园区建设。（财政部负责，12月底前完成）
`;
/** News is asked for as good as never, so that dates alone count. */
const patient = { ...defaultLightSettings, yellowCycles: 24, redCycles: 24 };
const wide = { ...patient, blueWorkingDays: 60, yellowWorkingDays: 40 };

describe.each(engines)('numbers of the lights that change on %s', (engine) => {
  let store: Store;
  let taskIds: string[];
  /** What the ledger showed on the days on which somebody looked. */
  const seen = new Map<LocalDate, string[]>();
  const now = new Date('2021-06-10T01:00:00Z');

  const keeper = callerOf(keepersOffice, 'keeper');

  const by = (today: LocalDate, caller = callerOf(keepersOffice, 'head')) => ({
    ...actContext(store.db, { caller }),
    ...{ today, now: new Date(`${today}T01:00:00Z`) },
  });
  const change = async (today: LocalDate, effectiveOn: LocalDate, settings: LightSettings) =>
    await changeLightSettings(by(today), { effectiveOn, settings, reason: '专题会议议定' });
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
  const receive = async (today: LocalDate, organisationId: string, ordinal: number) =>
    await receiveAssignments(by(today, callerOf(organisationId, 'liaison')), {
      assignments: [await own(organisationId, ordinal)],
    });

  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: '分工.txt' };
    await registerDirective(by('2021-03-18', keeper), file);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
    taskIds = tasks.map(({ id }) => id);
    await assignTasks(by('2021-03-19', keeper), { tasks });
    await look('2021-05-10');
    await change('2021-05-12', '2021-05-20', patient);
    // The program is stopped after two of six branches, and somebody acts before it goes on.
    expect(await carryLights(store.db, now, 2)).toBe('settled');
    await receive('2021-05-14', 'ministry-of-finance', 2);
    await look('2021-05-19');
    await carryAllLights(store.db, now);
    await look('2021-05-20');
    await change('2021-06-01', '2021-06-01', wide);
    expect(await carryLights(store.db, now, 1)).toBe('settled');
    // Nobody goes on for days; the next act waits until everything is settled.
    await receive('2021-06-04', 'ministry-of-finance', 1);
    await look('2021-06-04');
    await setInternalDate(by('2021-06-08', keeper), {
      ...{ assignments: [await own('ministry-of-finance', 3)], on: '2021-08-20' },
    });
    await look('2021-06-08');
  });
  afterAll(() => store.close());

  test('law: of any day the store tells later what was shown on it, former numbers before their day', async () => {
    for (const [day, colours] of seen) expect(await coloursOf(day), day).toEqual(colours);
    expect(seen.get('2021-05-19'), 'one cycle without news').toEqual(['yellow', 'yellow', 'yellow']);
    expect(seen.get('2021-05-20')).toEqual(['green', 'green', 'green']);
    expect(await coloursOf('2021-05-31'), 'before the wider ones').toEqual(['green', 'green', 'green']);
    expect(await coloursOf('2021-06-02'), 'as if settled on the day').toEqual(['yellow', 'green', 'green']);
    expect(seen.get('2021-06-08')).toEqual(['yellow', 'green', 'blue']);
  });

  test('are carried through once, by whichever copies of the program there are', async () => {
    await change('2021-06-09', '2021-06-10', patient);
    await Promise.all([carryAllLights(store.db, now), carryAllLights(store.db, now)]);
    const run = await findLastRun(store.db);
    expect(run).toMatchObject({ kind: 'settings', effectiveOn: '2021-06-10', total: 6, settled: 6 });
    expect(await coloursOf('2021-06-09')).toEqual(['yellow', 'green', 'blue']);
    expect(await coloursOf('2021-06-10')).toEqual(['blue', 'green', 'green']);
  });

  test('come out the same when the journal is performed again, whenever they were carried through', async () => {
    const other = await openTestStore('postgres');
    try {
      await replayJournal(store.db, other.db);
      expect(await compareState(store.db, other.db)).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('are decided by the head, in order, and not for days that have passed', async () => {
    const ask = { effectiveOn: '2021-07-01', settings: patient, reason: '核对' } as const;
    expect(await changeLightSettings(by('2021-07-01', keeper), ask)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'head' },
    });
    expect(await change('2021-07-02', '2021-07-01', patient)).toMatchObject({
      refusal: { code: 'lights_in_past' },
    });
    expect(await change('2021-07-01', '2021-07-01', { ...patient, redPoints: 5 })).toMatchObject({
      refusal: { code: 'lights_disordered' },
    });
  });

  test('branches without a light get theirs when the program starts, and a new calendar reaches all', async () => {
    const lights = () => store.db.selectFrom('assignmentLight').selectAll().where('untilOn', 'is', null);
    const start = async (calendar: string) => {
      await openLightRuns(store.db, { today: '2021-06-11', now: new Date(), calendar });
      const run = await findLastRun(store.db);
      await carryAllLights(store.db, now);
      return run?.doneAt === null ? run.kind : 'none';
    };
    expect(await start('2021')).toBe('calendar');
    expect(await findTellingRun(store.db), 'the first replaces none').toBeUndefined();
    expect(await start('2021')).toBe('none');
    const before = await lights().orderBy('assignmentId').execute();
    await store.db.deleteFrom('assignmentLight').execute();
    expect(await start('2021')).toBe('missing');
    const after = await lights().orderBy('assignmentId').execute();
    expect(after).toEqual(before.map((row) => ({ ...row, fromOn: '2021-06-11' })));
    expect(await start('2022')).toBe('calendar');
    expect(await findTellingRun(store.db)).toMatchObject({ kind: 'calendar' });
    expect(await lights().orderBy('assignmentId').execute(), 'nothing has changed').toEqual(after);
  });
});
