import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { readCells } from '#acts/read-cells.ts';
import { branchExportSchema } from '#contract/branch-export.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

const justice = 'ministry-of-justice';
const formula = '=HYPERLINK("x")';

let served: TestApp;
let branches: number;
beforeAll(async () => {
  served = await openTestApp();
  const { db, directiveId } = served;
  const tasks = await db.selectFrom('task').select(['id', 'revision']).orderBy('ordinal').execute();
  await assignTasks(actContext(db), { tasks: tasks.slice(0, 20) });
  branches = (await db.selectFrom('assignment').select('id').execute()).length;
  const { actId } = await db.selectFrom('journal').select('actId').executeTakeFirstOrThrow();
  await sql`
    insert into progress_report (organisation_id, id, assignment_id, task_id, directive_id, cycle, kind, state, revision,
      progress, new_fields, confirmations, act_id)
    select organisation_id, gen_random_uuid(), id, task_id, ${directiveId}::uuid, said.cycle, 'own', said.state, 1,
      '按计划推进', '{}'::text[], '[]'::jsonb, ${actId}::uuid
    from assignment cross join (values ('2021-04', 'unchanged'), ('2021-05', 'draft')) as said (cycle, state)
    where organisation_id = ${justice}`.execute(db);
  await sql`update assignment set words = ${formula} where organisation_id = ${justice}`.execute(db);
});
afterAll(async () => {
  await served?.close();
});

const path = (query: string) => `/api/directives/${served.directiveId}/assignments/export?${query}`;
const take = (query: string) => served.app.inject({ url: path(query) });

/** The rows that somebody of the organisation is given. */
async function rowsOf(organisationId: string) {
  const ask = await served.as(await addTestPerson(served.db, { organisationId, roles: ['liaison'] }));
  const response = await ask({ url: path('format=json') });
  return branchExportSchema.parse(response.json()).assignments;
}

test('csv has a line for each organisation and task, and no cell is a formula', async () => {
  const response = await take('format=csv&language=zh');
  const name = encodeURIComponent('国发〔2021〕6号 分单位台账.csv');
  expect(response.headers['content-disposition']).toContain(`filename*=UTF-8''${name}`);
  const lines = response.rawPayload.toString('utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(branches + 1);
  expect(lines[0]).toMatch(/^\uFEFF单位,上级单位,序号,任务,分解要求,职责,状态,/);
  const own = lines.filter((line) => line.startsWith('司法部,'));
  expect(own.length).toBeGreaterThan(0);
  for (const line of own) expect(line).toContain(`"'=HYPERLINK(`);
});

test('json has each branch once, with its state, its light and the last month that is signed', async () => {
  const { assignments } = branchExportSchema.parse((await take('format=json')).json());
  expect(new Set(assignments.map(({ id }) => id)).size).toBe(branches);
  const own = assignments.filter(({ organisation }) => organisation.id === justice);
  expect(own.map(({ lastReport }) => lastReport)).toEqual(own.map(() => '2021-04'));
  const waiting = assignments.find(({ state }) => state === 'named');
  expect(waiting).toMatchObject({ assignedOn: null, lastReport: null, light: { grey: 'not_given' } });
  expect(assignments.find(({ state }) => state === 'assigned')?.light.grey).toBeNull();
  const someTasks = branchExportSchema.parse((await take('format=json&noLead=true')).json()).assignments;
  expect(someTasks.length).toBeLessThan(branches);
});

test('an organisation is given its own branches and those of the tasks that it leads; a stranger none', async () => {
  const rows = await rowsOf('ministry-of-finance');
  const led = await served.db
    .selectFrom('assignment')
    .select('taskId')
    .where('organisationId', '=', 'ministry-of-finance')
    .where('role', '=', 'lead')
    .execute();
  const ledIds = led.map(({ taskId }) => taskId);
  const others = rows.filter(({ organisation }) => organisation.id !== 'ministry-of-finance');
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ task }) => !ledIds.includes(task.id))).toEqual([]);
  expect(rows.length).toBeLessThan(branches);
  const { id: stranger } = await served.db
    .selectFrom('organisation')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('assignment').whereRef('organisationId', '=', 'organisation.id'))),
    )
    .executeTakeFirstOrThrow();
  expect(await rowsOf(stranger)).toEqual([]);
});

test('a workbook has every branch with its light', async () => {
  const cells = await readCells((await take('format=xlsx&language=zh')).rawPayload);
  if (!cells.ok) throw new Error(`The workbook was refused: ${cells.refusal.code}`);
  const [sheet] = cells.sheets;
  expect(sheet?.name).toBe('分单位台账');
  expect(Math.max(...(sheet?.cells.map(({ row }) => row) ?? []))).toBe(branches + 3);
});
