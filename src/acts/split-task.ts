import type { Selectable } from 'kysely';
import type { AssignmentTable } from '#store/database.ts';
import { insertRows } from '#store/insert-rows.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { type AssignmentKey, lockStandingAssignments } from '#store/tables/assignment.ts';
import { hasOpenPlaceholder } from '#store/tables/placeholder.ts';
import {
  copyReading,
  findLastOrdinal,
  loadSplitSource,
  lockDirectiveOfTask,
} from '#store/tables/split-task.ts';
import { type HeldTask, updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { handOn } from './hand-on.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { splitRows, type TaskPart } from './split-rows.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** Into what a task is split. */
export interface Split extends SeenTaskKey {
  reason: string;
  /** Two or more; an assignment may go to several. */
  parts: { clause: string; assignments: AssignmentKey[] }[];
}

export type SplitRefusal =
  | ThingRefusal
  | { code: 'not_found' | 'parts_leave_nothing' | 'parts_leave_out' | 'placeholder_open' };

/**
 * The head splits a task into parts, each with words of its own and the assignments that go to it; the parts stand behind
 * all other tasks and say where they come from, and what is dated stays with each. What was given on to organisations below
 * goes where the one goes from which it comes. Refused where a part has nobody, where
 * a standing assignment goes to none, and while words of the task stand for organisations that nobody has named.
 */
export async function splitTask(context: ActContext, input: Split) {
  const outcome = await transact<{ taskIds: string[]; assignments: number }, SplitRefusal>(
    context,
    'ledger',
    async (within) => {
      await lockDirectiveOfTask(within.db, input.id);
      const holding = await holdTasks(within, 'split_task', [input]);
      if (!holding.ok) return holding;
      const { held, capacity } = holding;
      const [whole] = held;
      if (!whole) return refuse({ code: 'not_found' });
      if (await hasOpenPlaceholder(within.db, [input.id])) return refuse({ code: 'placeholder_open' });
      const standing = await lockStandingAssignments(within.db, [input.id]);
      const refusal = findRefusal(input, standing);
      if (refusal) return refuse({ code: refusal });

      const parts = await writeParts(within, whole, { input: withLower(input, standing), standing });
      const { opened, subjects } = await handOn(
        within,
        'split',
        parts.flatMap(({ id: taskId, assignments }) => assignments.map((from) => ({ from, to: { taskId } }))),
      );
      const { directiveId } = whole;
      const taskIds = parts.map(({ id }) => id);
      const record = { act: 'split_task', actVersion: 1, input: { ...input }, capacity } as const;
      await recordAct(within, {
        ...record,
        subjects: [
          taskSubject(whole, { partIds: taskIds, reason: input.reason }),
          ...taskIds.map((taskId) => ({
            ...{ directiveId, taskId, revision: 1 },
            detail: { splitFromId: whole.id, reason: input.reason },
          })),
          ...subjects,
        ],
      });
      return { ok: true, result: { taskIds, assignments: opened.length } };
    },
  );
  if (outcome.ok) await prepareForReading(context.db);
  return outcome;
}

function findRefusal(
  { parts }: Split,
  standing: readonly Selectable<AssignmentTable>[],
): 'not_found' | 'parts_leave_nothing' | 'parts_leave_out' | undefined {
  if (parts.length < 2 || parts.some(({ assignments }) => assignments.length === 0))
    return 'parts_leave_nothing';
  const given = new Set(parts.flatMap(({ assignments }) => assignments.map(keyOf)));
  const there = new Set(standing.map(keyOf));
  if ([...given].some((key) => !there.has(key))) return 'not_found';
  const directly = standing.filter(({ parentId }) => parentId === null);
  return directly.some((row) => !given.has(keyOf(row))) ? 'parts_leave_out' : undefined;
}

/** The parts with what was given on from their assignments, where nobody said to which of the parts it goes. */
function withLower(input: Split, standing: readonly Selectable<AssignmentTable>[]): Split {
  const given = new Set(input.parts.flatMap(({ assignments }) => assignments.map(keyOf)));
  const below = Map.groupBy(
    standing.filter((row) => row.parentId !== null && !given.has(keyOf(row))),
    ({ parentOrganisationId, parentId }) => `${parentOrganisationId} ${parentId}`,
  );
  const whole = (assignments: readonly AssignmentKey[]): AssignmentKey[] =>
    assignments.flatMap((key) => [key, ...whole(below.get(keyOf(key)) ?? [])]);
  return {
    ...input,
    parts: input.parts.map(({ clause, assignments }) => ({ clause, assignments: whole(assignments) })),
  };
}

/** Ends the task and writes its parts behind the last task of the directive. */
async function writeParts(
  { db, actId }: ActContext,
  whole: HeldTask,
  { input, standing }: { input: Split; standing: readonly Selectable<AssignmentTable>[] },
): Promise<TaskPart[]> {
  const last = await findLastOrdinal(db, whole.directiveId);
  const source = await loadSplitSource(db, whole.id);
  const byKey = new Map(standing.map((assignment) => [keyOf(assignment), assignment]));
  const parts = input.parts.map(({ clause, assignments }, index) => ({
    id: deriveId(actId, `task/${index}`),
    ordinal: last + index + 1,
    clause,
    assignments: [...new Set(assignments.map(keyOf))].flatMap((key) => byKey.get(key) ?? []),
  }));
  await updateTasks(db, [whole.id], { state: 'split', endedActId: actId });
  for (const part of parts) await insertRows(db, splitRows(source, part));
  await copyReading(
    db,
    whole.id,
    parts.map(({ id }) => id),
  );
  return parts;
}

function keyOf({ organisationId, id }: AssignmentKey): string {
  return `${organisationId} ${id}`;
}
