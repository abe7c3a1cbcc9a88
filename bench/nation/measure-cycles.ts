import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openCycle } from '#acts/open-cycle.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { newActId } from '#server/act-id.ts';
import type { Db } from '#store/open-store.ts';
import { keeperOf } from '#test-kit/callers.ts';
import { type Figure, judgeTime } from '../figure.ts';
import { medianOf } from '../time-beside.ts';
import { measuredOn, type Nation } from './open-nation.ts';

/** The cycles begin on days of their own; the first is not timed: it plans and compiles. */
const DAYS = ['2022-04-01', '2022-04-02', '2022-04-03', '2022-04-04'] as const;
/** Where there are more, one cycle is timed: each writes as many lines. */
const MANY = 100_000;

/** A cycle that is opened, beside the same statements and lines copied under another cycle by two statements; in turns. */
export async function measureCycles(
  { db, directiveId, assignments }: Nation,
  name: string,
): Promise<Figure[]> {
  const ours: number[] = [];
  const reference: number[] = [];
  const days = DAYS.slice(0, assignments > MANY ? 2 : DAYS.length);
  for (const [round, fromOn] of days.entries()) {
    const startedAt = performance.now();
    const cycleId = await open(db, directiveId, fromOn);
    const openedAt = performance.now();
    const copying = await timeCopy(db, cycleId);
    if (round === 0) continue;
    ours.push(openedAt - startedAt);
    reference.push(copying);
  }
  const times = { ours: medianOf(ours), reference: medianOf(reference) };
  const bare = 'insert ... select of the same statements and lines';
  return [judgeTime(`opening a cycle, ${name}`, bare, times, 3)];
}

async function open(db: Db, directiveId: string, fromOn: LocalDate): Promise<string> {
  const now = new Date();
  const outcome = await openCycle(
    { db, today: measuredOn, now, actId: newActId(now), caller: keeperOf('岚川督查员') },
    {
      ...{ directiveId, kind: 'custom', label: fromOn },
      ...{ fromOn, untilOn: measuredOn, dueOn: measuredOn },
    },
  );
  if (!outcome.ok) throw new Error(`The cycle was refused: ${outcome.refusal.code}`);
  return outcome.result.cycleId;
}

/** Milliseconds of the copy with its commit; the cycle that it hangs on is there before. */
async function timeCopy(db: Db, cycleId: string): Promise<number> {
  const copyId = randomUUID();
  await sql`
    insert into reconciliation_cycle select copy.* from reconciliation_cycle as cycle
    cross join lateral jsonb_populate_record(cycle, jsonb_build_object('id', ${copyId}::uuid,
      'from_on', cycle.from_on - 365)) as copy
    where cycle.id = ${cycleId}::uuid`.execute(db);
  const startedAt = performance.now();
  await db.transaction().execute(async (within) => {
    await sql`
      insert into statement (organisation_id, id, cycle_id, directive_id, state, revision, act_id)
      select organisation_id, ${copyOf(sql`id`, copyId)}, ${copyId}::uuid, directive_id, state, revision, act_id
      from statement where cycle_id = ${cycleId}::uuid`.execute(within);
    await sql`
      insert into statement_line
      select line.organisation_id, ${copyOf(sql`line.statement_id`, copyId)}, assignment_id, task_id, ordinal, role,
        task_state, assignment_state, assigned_on, received_on, internal_on, official_on, due_on, extended_on, reports_as,
        reported, figures, verified_figures, milestones, claim, differences, unit_id, answer, answer_words,
        answer_report_id, answered_on, keeper_answer, keeper_words, keeper_answered_on, line.revision, line.act_id
      from statement join statement_line as line
        on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
      where statement.cycle_id = ${cycleId}::uuid`.execute(within);
  });
  return performance.now() - startedAt;
}

/** The id of a statement as that of its copy. */
function copyOf(id: ReturnType<typeof sql>, copyId: string) {
  return sql`md5(${id}::text || ${copyId}::text)::uuid`;
}
