import { sql } from 'kysely';
import type { ActName } from '#contract/values.ts';
import { branchRevision } from './branch-revision.ts';
import { nameDocument } from './documents.ts';
import { dayOf, lastDayOf, type YearMonth } from './months.ts';
import { isOrdinary } from './ordinary.ts';
import { inProgram } from './plans.ts';
import { findSpeakers, type Speaker } from './speakers.ts';
import type { YearPerson, YearWorld } from './year-world.ts';

interface Branch {
  organisationId: string;
  id: string;
}

interface DueBranch extends Branch {
  taskId: string;
  ordinal: number;
}

/** Of the tasks that go on through the year so many are summed up and done before its end. */
const SUMMED_UP = 0.5;
/** In this month so many of those that are due at the year's end, and set no target, are done already. */
const EARLY_MONTH = 9;
const DONE_EARLY = 0.3;

/**
 * What falls due by the end of a month is claimed in time, first by those who answer for a share, then by whoever speaks for all; sent
 * back once in a while, assessed, accepted, and in part struck off: the keepers and the head each decide in one selection.
 */
export async function playClosings(world: YearWorld, month: YearMonth): Promise<void> {
  const { random, keeper, head } = world;
  const decide = async (who: YearPerson, day: number, name: ActName, branches: Branch[], more: object) => {
    if (branches.length === 0) return;
    const assignments = await Promise.all(
      branches.map(async ({ organisationId, id }) => ({
        ...{ organisationId, id, revision: await branchRevision(world, { organisationId, id }) },
      })),
    );
    await world.act(who, dayOf(month, day), name, { assignments, ...more });
  };
  const due = await listClaimed(world, month);
  for (const branch of due)
    await claim(world, branch, { month, day: 8, grounds: '各项措施落实，任务已完成。' });
  const sentBack = due.filter(() => random.chance(0.1));
  await decide(keeper, 10, 'send_back_claims', sentBack, { reason: '缺少印发文件的文号。' });
  for (const branch of sentBack)
    await claim(world, branch, { month, day: 13, grounds: '补充文号，任务已完成。' });
  await decide(keeper, 14, 'assess_claims', due, { assessment: '材料齐全，情况属实。' });
  await decide(head, 16, 'accept_claims', due, {});
  const struckOff = due.filter(() => random.chance(0.5));
  await decide(keeper, 18, 'strike_off_assignments', struckOff, {
    verification: { how: 'by_data', by: '督查人员甲', on: dayOf(month, 18) },
  });
}

/** The branches that are claimed in a month, whoever speaks for all after the others of the task. */
async function listClaimed(world: YearWorld, month: YearMonth): Promise<DueBranch[]> {
  const speakers = await findSpeakers(world);
  const byTask = Map.groupBy(await listDue(world, month), ({ taskId }) => taskId);
  const ordinary = [...byTask.values()].filter((branches) =>
    branches.every((branch) => isOrdinary(world, 'completion', { ...branch, assignmentId: branch.id })),
  );
  const claimed = ordinary.filter(([first]) => first && world.random.chance(first.share)).flat();
  return claimed.toSorted((one, other) => turnOf(one, speakers) - turnOf(other, speakers));
}

function turnOf({ taskId, organisationId }: DueBranch, speakers: ReadonlyMap<string, Speaker>): number {
  return speakers.get(taskId)?.organisationId === organisationId ? 1 : 0;
}

/** The branches that answer for tasks which may be claimed in a month, nobody having been given more time. */
async function listDue(world: YearWorld, month: YearMonth): Promise<(DueBranch & { share: number })[]> {
  const shares = await findShares(world, month);
  const branches = await world.db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id', 'assignment.taskId', 'task.ordinal'])
    .select(['assignment.state', 'assignment.extendedOn'])
    .where('assignment.directiveId', '=', world.directiveId)
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('assignment.endedActId', 'is', null)
    .orderBy('task.ordinal')
    .orderBy('assignment.organisationId')
    .orderBy('assignment.role')
    .execute();
  return [...Map.groupBy(branches, ({ taskId }) => taskId)].flatMap(([taskId, ofTask]) => {
    const share = shares.get(taskId);
    if (share === undefined || ofTask.some(({ extendedOn }) => extendedOn !== null)) return [];
    return ofTask
      .filter(({ state }) => state === 'received')
      .map(({ organisationId, id, ordinal }) => ({ organisationId, id, taskId, ordinal, share }));
  });
}

/**
 * By task, how many of its like are claimed in a month: all whose days fall before the month's end; a few that are done ahead of the
 * year's end; in the last month some of those that go on through the year once their policy is issued.
 */
async function findShares({ db, directiveId }: YearWorld, month: YearMonth): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; lastOn: string; goesOn: boolean; setsTarget: boolean }>`
    select task.id, max(due_on)::text as "lastOn",
      bool_or(kind in ('ongoing', 'when_appropriate')) as "goesOn",
      exists (select from target where task_id = task.id and target.kind = 'target') as "setsTarget"
    from task join deadline on deadline.task_id = task.id
    where directive_id = ${directiveId} and state = 'assigned'
    group by task.id
    having bool_or(kind in ('complete', 'issue_policy')) and max(due_on) is not null`.execute(db);
  return new Map(
    rows.flatMap(({ id, lastOn, goesOn, setsTarget }): [string, number][] => {
      if (goesOn) return month === 12 && lastOn <= lastDayOf(12) ? [[id, SUMMED_UP]] : [];
      if (lastOn <= lastDayOf(month)) return [[id, 1]];
      const mayBeEarly = month === EARLY_MONTH && !setsTarget && lastOn <= lastDayOf(12);
      return mayBeEarly ? [[id, DONE_EARLY]] : [];
    }),
  );
}

async function claim(
  world: YearWorld,
  { organisationId, id }: Branch,
  { month, day, grounds }: { month: YearMonth; day: number; grounds: string },
): Promise<void> {
  const { officer, principal } = world.organisation(organisationId);
  const on = dayOf(month, day);
  const document = { by: officer, on, title: '任务完成情况报告', isPolicy: false };
  const evidenceIds = await nameDocument(world, { organisationId, id }, document);
  await world.act(principal, on, 'claim_completion', {
    ...{ organisationId, id, revision: await branchRevision(world, { organisationId, id }) },
    ...{ grounds, evidenceIds, signature: inProgram },
  });
}
