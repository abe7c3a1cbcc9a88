import { type KyselyPlugin, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainQueries } from '#test-kit/explain-queries.ts';
import { multiplyDirective } from '#test-kit/multiply-directive.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import type { Db, Store } from '../open-store.ts';
import { lockTasks } from '../tables/task.ts';
import { readAs } from '../take-role.ts';
import { type ExportedBranch, exportBranches } from './export-branches.ts';
import { findTask } from './find-task.ts';
import { listFindings } from './findings/list-findings.ts';
import { countIndicators, listIndicators } from './indicators/list-indicators.ts';
import { listTracks } from './indicators/list-tracks.ts';
import { countLights } from './lights/count-lights.ts';
import { listLights } from './lights/list-lights.ts';
import { listTaskLights } from './lights/list-task-lights.ts';
import { listOrganisations } from './list-organisations.ts';
import { listTaskRows, listTasks } from './list-tasks.ts';
import { searchTasks } from './search/search-tasks.ts';
import { listStatementLines } from './statements/list-statement-lines.ts';
import { listStatements } from './statements/list-statements.ts';
import type { TaskFilter } from './task-filter.ts';

const text = readSample('guofa-2021-6');
/** What it may take to register any directive of this size: the statements, not the tasks, count. */
const STATEMENTS = 100;

/** On the server alone: plans are proved where they are made for size. */
describe('a directive of ten thousand tasks', () => {
  let store: Store;
  let smallId: string;
  let directiveId: string;
  let statements = 0;
  beforeAll(async () => {
    store = await openTestStore('postgres');
    smallId = await registerText(store.db, text);
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        statements += 1;
        return result;
      },
    };
    directiveId = await registerText(store.db.withPlugin(counter), multiplyDirective(text, 55));
  }, 120_000);
  afterAll(async () => {
    await store?.close();
  });

  test('is registered whole, in few round trips', async () => {
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThan(STATEMENTS);
    const page = await listTasks(store.db, directiveId, { q: '就业' }, { limit: 100 });
    const small = await listTasks(store.db, smallId, { q: '就业' }, { limit: 100 });
    expect(page.total).toBe(small.total * 55);
  });

  test('is written down whole by organisation, whoever carries more than a page', async () => {
    const organisationIds = ['export-import-bank', 'ministry-of-finance'];
    const scope = { ...{ organisationIds, personIds: [] }, administers: false, seesContents: true };
    const asked = { ...{ directiveId, filter: {}, scope }, day: '2021-06-10' } as const;
    const rows: ExportedBranch[] = [];
    for await (const row of exportBranches(store.db, asked)) rows.push(row);
    const own = rows.filter(({ organisationId }) => organisationId === organisationIds[1]);
    expect(own.length).toBeGreaterThan(500);
    expect(own.map(({ ordinal }) => ordinal)).toEqual(
      own.map(({ ordinal }) => ordinal).sort((a, b) => a - b),
    );
    const keys = new Set(rows.map(({ organisationId, id }) => `${organisationId} ${id}`));
    expect(keys.size).toBe(rows.length);
    const { carried } = await store.db
      .selectFrom('assignment')
      .select(({ fn }) => fn.countAll<number>().as('carried'))
      .where('directiveId', '=', directiveId)
      .where('organisationId', 'in', organisationIds)
      .executeTakeFirstOrThrow();
    expect(rows.filter(({ organisationId }) => organisationIds.includes(organisationId))).toHaveLength(
      carried,
    );
  });

  const planOfList = async (id: string, filter: TaskFilter, after = 0) => {
    const ask = (db: Db) => listTaskRows(db, id, filter, { after, limit: 50 });
    const [plan] = await explainQueries(store.db, ask);
    return plan ?? '';
  };

  test.each<[string, TaskFilter, string]>([
    ['two characters', { q: '普惠' }, 'task_grams'],
    ['a longer word', { q: '小微企业贷款' }, 'task_grams'],
    ['two words', { q: '普惠 贷款' }, 'task_grams'],
    ['an organisation', { organisation: ['export-import-bank'] }, 'assignment_directive'],
    ['a month', { dueMonth: ['2021-05'] }, 'deadline_due'],
  ])('is searched by %s through the index', async (_, filter, index) => {
    expect(await planOfList(directiveId, filter)).toContain(index);
  });

  test.each(['普惠', '小微企业贷款'])(
    'is searched for %s among all directives through the index',
    async (words) => {
      const search = { words, limit: 5, scope: { organisationIds: ['ministry-of-finance'] } };
      const plans = await readAs(store.db, 'ledger', (within) =>
        explainQueries(within, (db) => searchTasks(db, search)),
      );
      expect(plans).toEqual([expect.stringContaining('task_grams')]);
      expect(plans).toEqual([expect.not.stringContaining('Seq Scan on task')]);
    },
  );

  test('is held whole by asking once who is concerned in it', async () => {
    const tasks = await store.db
      .selectFrom('task')
      .select('id')
      .where('directiveId', '=', directiveId)
      .execute();
    const ids = tasks.map(({ id }) => id);
    const plans = await explainQueries(store.db, (db) => lockTasks(db, ids));
    expect(plans).toEqual([expect.stringContaining('CTE Scan on asked')]);
    const [held] = await lockTasks(store.db, ids);
    expect(held).toMatchObject({ kind: 'document', concernedIds: [] });
  });

  test('is paged through the key, to its last page', async () => {
    const plan = await planOfList(directiveId, {}, 9_950);
    expect(plan).toContain('task_ordinal');
    expect(plan).not.toMatch(/Seq Scan on (task|responsibility|deadline)\b/);
  });

  test('does not slow a small directive beside it', async () => {
    expect(await planOfList(smallId, { noLead: true })).not.toMatch(
      /Seq Scan on (task|responsibility|deadline)\b/,
    );
    const [plan] = await explainQueries(store.db, (db) => listOrganisations(db, smallId));
    expect(plan).toContain('assignment_asked');
  });

  test('counts the lights of any day, and of one task, through the keys', async () => {
    await sql`
      insert into assignment_light (organisation_id, assignment_id, task_id, directive_id, from_on, until_on, weight,
        blue_on, yellow_on, red_on, turns, provisional)
      select organisation_id, id, task_id, directive_id, date '2021-03-01' + 30 * month,
        case when month < 4 then date '2021-03-31' + 30 * month end,
        'voice', '2021-05-01', '2021-06-01', '2021-07-01', '[]', false
      from assignment cross join generate_series(0, 4) as month
    `.execute(store.db);
    await sql`analyze assignment_light`.execute(store.db);
    const question = { day: '2021-06-10', scope: 'all' } as const;
    for (const by of ['all', 'organisation'] as const) {
      const ask = (db: Db) => countLights(db, { ...question, by, directiveId: smallId });
      const [plan] = await explainQueries(store.db, ask);
      expect(plan, by).toContain('assignment_light');
      expect(plan, by).not.toContain('Seq Scan on assignment_light');
    }
    const [row] = await listTaskRows(store.db, directiveId, {}, { after: 5_000, limit: 1 });
    const [plan] = await explainQueries(store.db, (db) => listLights(db, [row?.id ?? ''], question));
    expect(plan).toContain('assignment_light_task');
    const ofOne = { organisation: ['export-import-bank'], light: { colours: [], day: question.day } };
    const plans = await explainQueries(store.db, async (db) => {
      const { rows, facets } = await listTasks(db, directiveId, ofOne, { byLight: question, limit: 100 });
      expect(facets?.light[0]?.value, 'by light, of an organisation').toBe('yellow');
      const lights = await listTaskLights(db, [rows[0]?.id ?? ''], question);
      expect([...lights.values()].flat().length).toBeGreaterThan(0);
    });
    for (const index of ['assignment_directive', 'assignment_light_voice_held'])
      expect(plans[0]).toContain(index);
    expect(plans[1]).toContain('assignment_light_answering_held');
    for (const each of plans) expect(each).not.toContain('Seq Scan on assignment_light');
    const lit = { light: { colours: ['red'], day: question.day } } as const;
    expect(await planOfList(directiveId, lit, 9_000), 'by light, the red ones').toContain(
      'assignment_light_red',
    );
    const counts = await countLights(store.db, { ...question, by: 'all', directiveId });
    expect(counts[0]?.yellow).toBeGreaterThan(9_000);
  });

  test('holds its indicators against their figures through the keys', async () => {
    await sql`
      insert into progress_report (organisation_id, id, assignment_id, task_id, directive_id, cycle, kind, state, revision,
        progress, new_fields, confirmations, signer, signed_on, act_id)
      select distinct on (organisation_id, assignment.id) organisation_id, gen_random_uuid(), assignment.id, task_id,
        directive_id, '2021-05', 'own', 'signed', 1, '已开展', '{progress}', '[]', '甲', date '2021-05-28',
        (select act_id from journal limit 1)
      from assignment`.execute(store.db);
    await sql`
      insert into report_value (organisation_id, report_id, position, indicator, target_position, value, period, source)
      select report.organisation_id, report.id, target.position, target.indicator, target.position, 1, '1—5月', '统计'
      from progress_report as report join target on target.task_id = report.task_id`.execute(store.db);
    await sql`analyze assignment, progress_report, report_value, target, task`.execute(store.db);
    const question = { day: '2021-06-10', scope: 'all', directiveId: smallId } as const;
    const plans = await explainQueries(store.db, async (db) => {
      await countIndicators(db, question);
      const rows = await listIndicators(db, question, { show: undefined, limit: 60 });
      await listTracks(db, rows, question);
    });
    for (const plan of plans) {
      expect(plan).not.toMatch(
        /Seq Scan on (task|assignment|assignment_light|progress_report|report_value)\b/,
      );
      expect(plan).toMatch(/progress_report_(task|said)/);
    }
    const small = await countIndicators(store.db, question);
    const large = await countIndicators(store.db, { ...question, directiveId });
    expect([large.all, large.reported]).toEqual([55 * small.all, 55 * small.reported]);
    expect(small.reported).toBe(small.all);
  });

  test('reads a statement and its findings through keys, however many stand beside them', async () => {
    const act = sql`(select act_id from journal limit 1)`;
    await sql`
      insert into reconciliation_cycle (id, directive_id, kind, label, from_on, until_on, due_on, opened_on, state, revision,
        act_id)
      select id, id, 'monthly', '6月', date '2021-06-01', date '2021-06-30', date '2021-06-30', date '2021-06-10', 'open', 1,
        ${act} from directive`.execute(store.db);
    await sql`
      insert into statement (organisation_id, id, cycle_id, directive_id, state, revision, act_id)
      select distinct organisation_id, directive_id, directive_id, directive_id, 'open', 1, ${act}
      from assignment`.execute(store.db);
    await sql`
      insert into statement_line (organisation_id, statement_id, assignment_id, task_id, ordinal, role, task_state,
        assignment_state, figures, verified_figures, milestones, differences, answer, keeper_answer, revision, act_id)
      select organisation_id, assignment.directive_id, assignment.id, task_id, ordinal, role, 'assigned', 'assigned',
        '[]', '[]', '[]', '{}', 'unanswered', 'unanswered', 1, ${act}
      from assignment join task on task.id = task_id`.execute(store.db);
    await sql`
      insert into finding (organisation_id, id, directive_id, cycle_id, rule, severity, task_id, assignment_id, key, evidence,
        state, revision, found_on, act_id)
      select organisation_id, id, directive_id, directive_id, 'overdue_open', 'high', task_id, id, id, '[]', 'open', 1,
        date '2021-06-10', ${act} from assignment`.execute(store.db);
    await sql`analyze statement, statement_line, finding`.execute(store.db);
    const scope = 'all';
    const [own] = await listStatements(store.db, { cycleIds: [smallId], scope });
    const { organisationId = '', id: statementId = '', lines } = own ?? {};
    const [line] = await listStatementLines(store.db, { organisationId, statementId });
    const key = { organisationId, id: line?.assignmentId ?? '' };
    const plans = await explainQueries(store.db, async (db) => {
      await listStatements(db, { cycleIds: [smallId], scope });
      expect(await listStatementLines(db, { organisationId, statementId })).toHaveLength(lines ?? 0);
      expect(await listFindings(db, { scope, key })).toHaveLength(1);
    });
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (statement_line|finding)\b/);
    expect(plans).toHaveLength(3);
  });

  test('shows one task through keys alone', async () => {
    const [row] = await listTaskRows(store.db, directiveId, {}, { after: 5_000, limit: 1 });
    const [plan] = await explainQueries(store.db, (db) => findTask(db, row?.id ?? ''));
    expect(plan).not.toContain('Seq Scan');
  });
});
