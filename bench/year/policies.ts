import { nameDocument } from './documents.ts';
import { dayOf, lastDayOf, type YearMonth } from './months.ts';
import { isOrdinary } from './ordinary.ts';
import { findSpeakers } from './speakers.ts';
import type { YearWorld } from './year-world.ts';

/** The day of the month on which policies are issued: before the last on which they may be. */
const ISSUED_DAY = 12;
/** In March nothing is received before the directive is, and its first policies come after. */
const FIRST_ISSUED_DAY = 30;

/** Each policy that a month asks for is issued in time, with its number, and named by whoever speaks for the task. */
export async function playPolicies(world: YearWorld, month: YearMonth): Promise<void> {
  const speakers = await findSpeakers(world);
  const on = dayOf(month, month === 3 ? FIRST_ISSUED_DAY : ISSUED_DAY);
  for (const { taskId, organisationId, id } of await listAsked(world, month)) {
    const isSpeaker = speakers.get(taskId)?.organisationId === organisationId;
    if (!isSpeaker || !isOrdinary(world, 'policy', { taskId, assignmentId: id, organisationId })) continue;
    const { officer } = world.organisation(organisationId);
    const branch = { organisationId, id };
    await nameDocument(world, branch, { by: officer, on, title: '关于印发实施办法的通知', isPolicy: true });
  }
}

/** The branches of the tasks that ask for a policy by a day of the month, once for each of its days. */
async function listAsked({ db, directiveId }: YearWorld, month: YearMonth) {
  const rows = await db
    .selectFrom('deadline')
    .innerJoin('assignment', 'assignment.taskId', 'deadline.taskId')
    .innerJoin('task', 'task.id', 'deadline.taskId')
    .select(['assignment.taskId', 'assignment.organisationId', 'assignment.id', 'deadline.dueOn'])
    .select(['task.ordinal', 'assignment.role'])
    .distinct()
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('deadline.kind', '=', 'issue_policy')
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '>=', dayOf(month, 1)))
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '<=', lastDayOf(month)))
    .orderBy('task.ordinal')
    .orderBy('deadline.dueOn')
    .orderBy('assignment.organisationId')
    .orderBy('assignment.role')
    .execute();
  // An organisation that is in a task twice issues its policy once.
  const once = new Map(
    rows.map((row) => [`${row.taskId} ${row.organisationId} ${row.dueOn ?? ''}`, row] as const),
  );
  return [...once.values()];
}
