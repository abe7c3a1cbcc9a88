import type { Task } from '#parse/directive.ts';
import { likenessOf, listPairs } from '../likeness.ts';
import { type TaskChange, type TaskField, taskFields } from '../values/draft-values.ts';

/** A task of one version of a document, named by its id or key. */
export interface VersionedTask {
  name: string;
  task: Task;
  /** For each responsibility the organisations that its names mean; null for a placeholder or a person. */
  organisationIds: (string | null)[][];
}

export interface TaskDifference {
  change: TaskChange;
  /** What is changed, in the order of `taskFields`. */
  fields: TaskField[];
  /** Null for an added task. */
  before: VersionedTask | null;
  /** Null for a removed one. */
  after: VersionedTask | null;
}

const WHITE_SPACE = /\s/g;
/** Clauses less like each other are different tasks; under the same number less likeness will do. */
const ENOUGH = 0.6;
const ENOUGH_UNDER_SAME_NUMBER = 0.3;
/** A pair of characters in more clauses than these tells none of them from the others. */
const COMMON_PAIR = 300;

/**
 * What a corrected document changes, task by task: in the order of the new version, a removed task after the one that it
 * stood behind. Tasks with the same clause are the same; of the others the likest clauses, those under the same number
 * before others. No task is paired twice.
 */
export function compareDirectives(
  before: readonly VersionedTask[],
  after: readonly VersionedTask[],
): TaskDifference[] {
  const pairs = new Map<VersionedTask, VersionedTask>();
  pairSame(before, after, pairs);
  const paired = new Set(pairs.values());
  pairLike(
    before.filter((task) => !pairs.has(task)),
    after.filter((task) => !paired.has(task)),
    pairs,
  );
  const beforeOf = new Map([...pairs].map(([old, now]) => [now, old]));

  const removed = removedBehind(before, pairs);
  return [
    ...(removed.get(undefined) ?? []),
    ...after.flatMap((now) => {
      const old = beforeOf.get(now);
      return old ? [compare(old, now), ...(removed.get(old) ?? [])] : [added(now)];
    }),
  ];
}

/** The tasks that are gone, by the last one before them that is not. */
function removedBehind(
  before: readonly VersionedTask[],
  pairs: ReadonlyMap<VersionedTask, VersionedTask>,
): Map<VersionedTask | undefined, TaskDifference[]> {
  const removed = new Map<VersionedTask | undefined, TaskDifference[]>();
  let behind: VersionedTask | undefined;
  for (const task of before) {
    if (pairs.has(task)) {
      behind = task;
      continue;
    }
    const gone: TaskDifference = { change: 'removed', fields: [], before: task, after: null };
    removed.set(behind, [...(removed.get(behind) ?? []), gone]);
  }
  return removed;
}

/** Which of the things said of a task two versions of it say differently; where they are printed does not matter. */
export function changedFields(before: VersionedTask, after: VersionedTask): TaskField[] {
  return taskFields.filter((field) => saying[field](before) !== saying[field](after));
}

const saying: Record<TaskField, (version: VersionedTask) => string> = {
  clause: ({ task }) => bare(task),
  responsibilities: ({ task, organisationIds }) =>
    JSON.stringify([
      task.responsibilities.map(({ role, orgs, openEnded }, index) => [
        role,
        orgs,
        openEnded,
        organisationIds[index],
      ]),
      task.notes.map(({ text }) => text),
    ]),
  deadlines: ({ task }) =>
    JSON.stringify(task.deadlines.map(({ kind, on, every = null }) => [kind, on, every])),
  targets: ({ task }) =>
    JSON.stringify([
      task.targets.map(({ indicator, op, value, from = null, unit, kind }) => [
        ...[indicator, op, value, from],
        ...[unit, kind],
      ]),
      task.directions.map(({ indicator, direction }) => [indicator, direction]),
    ]),
  place: ({ task }) => numberOf(task),
};

function compare(before: VersionedTask, after: VersionedTask): TaskDifference {
  const fields = changedFields(before, after);
  return { change: fields.length > 0 ? 'changed' : 'unchanged', fields, before, after };
}

function added(after: VersionedTask): TaskDifference {
  return { change: 'added', fields: [], before: null, after };
}

/** Of several tasks with one clause those under the same number belong together, the others in their order. */
function pairSame(
  before: readonly VersionedTask[],
  after: readonly VersionedTask[],
  pairs: Map<VersionedTask, VersionedTask>,
): void {
  const waiting = Map.groupBy(after, ({ task }) => bare(task));
  const take = (old: VersionedTask, isMeant: (now: VersionedTask) => boolean) => {
    const group = waiting.get(bare(old.task)) ?? [];
    const index = group.findIndex(isMeant);
    const [now] = index < 0 ? [] : group.splice(index, 1);
    if (now) pairs.set(old, now);
  };
  for (const old of before) take(old, (now) => numberOf(now.task) === numberOf(old.task));
  for (const old of before) if (!pairs.has(old)) take(old, () => true);
}

interface Candidate {
  old: VersionedTask;
  now: VersionedTask;
  score: number;
}

function pairLike(
  before: readonly VersionedTask[],
  after: readonly VersionedTask[],
  pairs: Map<VersionedTask, VersionedTask>,
): void {
  const taken = new Set<VersionedTask>();
  for (const { old, now } of listCandidates(before, after).toSorted((a, b) => b.score - a.score)) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
}

/** Tasks that are like enough; the same number counts for a tenth of likeness. */
function listCandidates(before: readonly VersionedTask[], after: readonly VersionedTask[]): Candidate[] {
  const known = after.map((now) => ({ now, pairs: listPairs(bare(now.task)), number: numberOf(now.task) }));
  const holders = new Map<string, (typeof known)[number][]>();
  for (const each of known) {
    for (const pair of each.pairs) {
      const holding = holders.get(pair);
      if (holding) holding.push(each);
      else holders.set(pair, [each]);
    }
  }
  return before.flatMap((old) => {
    const pairs = listPairs(bare(old.task));
    const number = numberOf(old.task);
    const near = new Set(
      [...pairs].flatMap((pair) => {
        const holding = holders.get(pair) ?? [];
        return holding.length > COMMON_PAIR ? [] : holding;
      }),
    );
    return [...near].flatMap(({ now, ...other }) => {
      const likeness = likenessOf(pairs, other.pairs);
      const sameNumber = other.number === number;
      const score = likeness + (sameNumber ? 0.1 : 0);
      return likeness >= (sameNumber ? ENOUGH_UNDER_SAME_NUMBER : ENOUGH) ? [{ old, now, score }] : [];
    });
  });
}

function bare({ text }: Task): string {
  return text.replace(WHITE_SPACE, '');
}

function numberOf({ path }: Task): string {
  return path.join(' ');
}
