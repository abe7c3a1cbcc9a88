import { dayOf, lastDayOf, type YearMonth } from './months.ts';
import { inProgram } from './plans.ts';
import { coSign, playReports, SHARE_WITH_NEWS } from './reports.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** Figures that are new in a statement of an ordinary month. */
const FIGURES_A_MONTH = 3;
/** Of so many statements the keepers dispute a line of one. */
const STATEMENTS_A_DISPUTE = 25;

/** How the organisations answer a cycle: by reports written task by task, or in their statements. */
export type AnswerWay = 'by_reports' | 'in_statements';

/** A month's reconciliation from the opening of its cycle to its close: answered, signed, confirmed or disputed, looked through. */
export async function playCycle(world: YearWorld, month: YearMonth, way: AnswerWay): Promise<void> {
  const { keeper, directiveId } = world;
  await world.act(keeper, dayOf(month, 20), 'open_cycle', {
    ...{ directiveId, kind: 'monthly', label: `2021年${month}月`, fromOn: dayOf(month, 1) },
    ...{ untilOn: lastDayOf(month), dueOn: lastDayOf(month) },
  });
  const cycleId = await newestCycle(world);
  if (way === 'by_reports') await playReports(world, month);
  for (const organisation of world.organisations) {
    if (way === 'in_statements') await answerInStatement(world, organisation, { cycleId, month });
    await sign(world, organisation, { cycleId, month });
  }
  await coSign(world, { cycle: `2021-${String(month).padStart(2, '0')}`, on: dayOf(month, 28) });
  await confirm(world, { cycleId, month });
  await world.act(keeper, lastDayOf(month), 'find_discrepancies', { cycleId });
  await world.act(keeper, lastDayOf(month), 'close_cycle', { id: cycleId, revision: 1 });
}

interface OfCycle {
  cycleId: string;
  month: YearMonth;
}

async function newestCycle({ db, directiveId }: YearWorld): Promise<string> {
  const { id } = await db
    .selectFrom('reconciliationCycle')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return id;
}

/** What is new, what is not, each in one act: the ordinary month of an organisation, however much it carries. */
async function answerInStatement(
  world: YearWorld,
  { id: organisationId, officer, liaison }: YearOrganisation,
  { cycleId, month }: OfCycle,
): Promise<void> {
  const { random } = world;
  const open = await listUnanswered(world, organisationId, cycleId);
  const withNews = open.filter(({ reportsAs }) => reportsAs !== null && random.chance(SHARE_WITH_NEWS));
  const [first] = open;
  if (!first) return;
  const { statementId } = first;
  if (withNews.length > 0) {
    await world.act(officer, dayOf(month, 22), 'report_statement_lines', {
      ...{ organisationId, statementId },
      lines: withNews.map(({ assignmentId, revision }, index) => ({
        ...{ assignmentId, revision },
        progress: `${month}月：按计划推进，第${random.below(9) + 1}批工作已部署。`,
        values: index < FIGURES_A_MONTH ? [figureOf(month)] : [],
      })),
    });
  }
  const silent = await listUnanswered(world, organisationId, cycleId);
  if (silent.length === 0) return;
  await world.act(liaison, dayOf(month, 22), 'answer_no_change', {
    ...{ organisationId, statementId, words: '按年度计划推进，本月没有新的节点。', nextNewsOn: null },
    lines: silent.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
  });
}

function figureOf(month: YearMonth) {
  return {
    ...{ indicator: '已部署批次', targetPosition: null, value: month * 10, unit: '批' },
    ...{ period: `1—${month}月`, source: '部门统计' },
  };
}

/** Whatever is left is confirmed as it stands; the principal signs all of it. */
async function sign(
  world: YearWorld,
  { id: organisationId, officer, principal }: YearOrganisation,
  { cycleId, month }: OfCycle,
): Promise<void> {
  const rest = await listUnanswered(world, organisationId, cycleId);
  const [first] = rest;
  if (first) {
    await world.act(officer, dayOf(month, 27), 'answer_statement_lines', {
      ...{ organisationId, statementId: first.statementId, answer: 'confirmed', words: null },
      lines: rest.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
    });
  }
  const statement = await world.db
    .selectFrom('statement')
    .select(['id', 'revision'])
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .executeTakeFirst();
  if (!statement) return;
  await world.act(principal, dayOf(month, 27), 'sign_statement', {
    ...{ organisationId, ...statement, signature: inProgram },
  });
}

/** The keepers answer every signed statement; of some they dispute a line. */
async function confirm(world: YearWorld, { cycleId, month }: OfCycle): Promise<void> {
  const { db, keeper } = world;
  const lines = await db
    .selectFrom('statementLine as line')
    .innerJoin('statement', 'statement.id', 'line.statementId')
    .select(['line.organisationId', 'line.statementId', 'line.assignmentId', 'line.revision'])
    .where('statement.cycleId', '=', cycleId)
    .where('statement.state', '=', 'signed')
    .orderBy('line.organisationId')
    .orderBy('line.assignmentId')
    .execute();
  const statements = [...Map.groupBy(lines, ({ statementId }) => statementId).values()];
  for (const [index, [first, ...others]] of statements.entries()) {
    if (!first) continue;
    const { organisationId, statementId } = first;
    const answer = async (of: typeof lines, said: object) =>
      await world.act(keeper, dayOf(month, 28), 'keeper_answer_lines', {
        ...{ organisationId, statementId, ...said },
        lines: of.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
      });
    const isDisputed = index % STATEMENTS_A_DISPUTE === 0;
    if (isDisputed) await answer([first], { answer: 'disputed', words: '与上月所报口径不一致。' });
    const agreed = isDisputed ? others : [first, ...others];
    if (agreed.length > 0) await answer(agreed, { answer: 'confirmed', words: null });
  }
}

async function listUnanswered({ db }: YearWorld, organisationId: string, cycleId: string) {
  return await db
    .selectFrom('statementLine as line')
    .innerJoin('statement', 'statement.id', 'line.statementId')
    .select(['line.statementId', 'line.assignmentId', 'line.revision', 'line.reportsAs'])
    .where('statement.cycleId', '=', cycleId)
    .where('line.organisationId', '=', organisationId)
    .where('line.answer', '=', 'unanswered')
    .orderBy('line.ordinal')
    .orderBy('line.assignmentId')
    .execute();
}
