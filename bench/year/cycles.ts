import { FIGURES_A_MONTH, findFigures, lotsOf, type MonthFigures } from './figures.ts';
import { dayOf, lastDayOf, nameOf, type YearMonth } from './months.ts';
import { findNamedDay, hasNews, progressOf } from './news.ts';
import { isOrdinary } from './ordinary.ts';
import { inProgram } from './plans.ts';
import { coSign, playReports } from './reports.ts';
import { verifyFigures } from './verified-figures.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

const NO_CHANGE = '按年度计划推进，本月没有新的节点。';
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
  else {
    const figures = await findFigures(world, month);
    for (const [place, organisation] of world.organisations.entries())
      await answerInStatement(world, organisation, { cycleId, month, place, figures });
  }
  for (const organisation of world.organisations) await sign(world, organisation, { cycleId, month });
  await coSign(world, { cycle: nameOf(month), on: dayOf(month, 28) });
  await confirm(world, { cycleId, month });
  await verifyFigures(world, month);
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
  { cycleId, month, place, figures }: OfCycle & { place: number; figures: MonthFigures },
): Promise<void> {
  const open = (await listUnanswered(world, organisationId, cycleId)).filter((line) =>
    isOrdinary(world, 'reports', line),
  );
  const [first] = open;
  if (!first) return;
  const { statementId } = first;
  const ofTarget = ({ taskId }: { taskId: string }) => {
    const told = figures.get(taskId);
    return told?.organisationId === organisationId ? told.figures : [];
  };
  const withNews = open.filter(
    (line) => line.reportsAs !== null && (ofTarget(line).length > 0 || hasNews({ ...line, place }, month)),
  );
  if (withNews.length > 0) {
    const more = FIGURES_A_MONTH - withNews.flatMap(ofTarget).length;
    const counted = withNews.filter((line) => ofTarget(line).length === 0).slice(0, Math.max(0, more));
    await world.act(officer, dayOf(month, 22), 'report_statement_lines', {
      ...{ organisationId, statementId },
      lines: withNews.map((line) => ({
        ...{ assignmentId: line.assignmentId, revision: line.revision },
        progress: progressOf({ ...line, place }, month),
        values: counted.includes(line) ? [lotsOf(month)] : ofTarget(line),
      })),
    });
  }
  const silent = open.filter((line) => !withNews.includes(line));
  const byDay = Map.groupBy(silent, (line) =>
    line.reportsAs === null ? null : findNamedDay({ ...line, place }, month),
  );
  for (const [nextNewsOn, ofDay] of byDay) {
    await world.act(liaison, dayOf(month, 22), 'answer_no_change', {
      ...{ organisationId, statementId, words: nextNewsOn === null ? NO_CHANGE : null, nextNewsOn },
      lines: ofDay.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
    });
  }
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
    .orderBy('line.ordinal')
    .orderBy('line.role')
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
    .select(['line.statementId', 'line.organisationId', 'line.assignmentId', 'line.taskId', 'line.ordinal'])
    .select(['line.revision', 'line.reportsAs'])
    .where('statement.cycleId', '=', cycleId)
    .where('line.organisationId', '=', organisationId)
    .where('line.answer', '=', 'unanswered')
    .orderBy('line.ordinal')
    .orderBy('line.role')
    .execute();
}
