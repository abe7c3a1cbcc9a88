import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DeadlineKind, Role } from '#parse/directive.ts';
import { isOrdinary } from '../ordinary.ts';
import type { StoryPart, YearOrganisation, YearWorld } from '../year-world.ts';

/** An organisation's part in a task, of which something is told. */
export interface Branch {
  organisationId: string;
  id: string;
  taskId: string;
  role: Role;
}

/** A task with all that a story may need of it. */
export interface CastTask {
  id: string;
  /** In printed order: the first lead speaks for all. */
  branches: readonly [Branch, ...Branch[]];
  dates: { kind: DeadlineKind; dueOn: LocalDate }[];
  placeholders: { id: string; revision: number }[];
  /** The targets that are reached from below. */
  targets: number[];
}

/** Picks tasks and organisations that fit, the same in every run, and keeps them from the ordinary play. */
export interface Cast {
  /** The first task that fits of which no story has that part, one that has been picked least before others. */
  find(part: StoryPart, fits: (task: CastTask) => boolean): CastTask;
  /** Whether there is such a task. */
  has(part: StoryPart, fits: (task: CastTask) => boolean): boolean;
  /** Keeps parts of the work on branches, and whom the open words of their task mean. */
  keep(branches: readonly Branch[], ...parts: StoryPart[]): void;
  /** Leaves a task to the story that picked it: no other part of it is told. */
  close(task: CastTask): void;
  /** A task whose open words a story leaves unsettled. */
  findUnsettled(): CastTask;
  /** Who carries the task with the most targets, without the largest organisation. */
  findTargets(): { targets: readonly number[]; branches: Branch[] };
  /** A small organisation for stories of its own, of whose tasks nothing else is told. */
  findOrganisation(): YearOrganisation;
  /** The open words of the tasks of which something is told, as far as no story leaves them unsettled. */
  listPlaceholders(): CastTask['placeholders'];
}

/** What the text alone gives, before anything has been assigned. */
export async function openCast(world: YearWorld): Promise<Cast> {
  const tasks = await listTasks(world);
  const load = new Map<string, number>();
  for (const { organisationId } of tasks.flatMap(({ branches }) => branches))
    load.set(organisationId, (load.get(organisationId) ?? 0) + 1);
  const bySize = [...load].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
  // What the largest organisation does in a month is counted, and must stay an ordinary month.
  const aside = new Set(bySize.slice(-1));
  const picked = new Map<string, number>();
  const unsettled = new Set<string>();
  const closed = new Set<string>();
  const free = (part: StoryPart, { id: taskId, branches }: CastTask) =>
    branches.every(({ id: assignmentId, organisationId }) =>
      isOrdinary(world, part, { taskId, assignmentId, organisationId }),
    );
  const list = (part: StoryPart, fits: (task: CastTask) => boolean) =>
    tasks
      .filter(({ branches }) => !branches.some(({ organisationId }) => aside.has(organisationId)))
      .filter((task) => !closed.has(task.id) && free(part, task) && fits(task))
      .toSorted((one, other) => (picked.get(one.id) ?? 0) - (picked.get(other.id) ?? 0));
  const find = (part: StoryPart, fits: (task: CastTask) => boolean) => {
    const [found] = list(part, fits);
    if (!found) throw new Error(`No task is left for a story of ${part}.`);
    return found;
  };
  return {
    find,
    has: (part, fits) => list(part, fits).length > 0,
    keep: (branches, ...parts) => {
      const ids = branches.map(({ id }) => id);
      const taskIds = [...new Set(branches.map(({ taskId }) => taskId))];
      for (const part of parts) world.reserve(part, ids);
      world.reserve('placeholders', taskIds);
      world.reserve('convener', taskIds);
      for (const id of taskIds) picked.set(id, (picked.get(id) ?? 0) + 1);
    },
    close: ({ id }) => closed.add(id),
    findUnsettled: () => {
      const found = find('placeholders', (task) => isShared(task) && task.placeholders.length > 0);
      unsettled.add(found.id);
      world.reserve('placeholders', [found.id]);
      return found;
    },
    findTargets: () => {
      const [most] = tasks.toSorted((one, other) => other.targets.length - one.targets.length);
      if (!most) throw new Error('No task sets a target.');
      const branches = most.branches.filter(({ organisationId }) => !aside.has(organisationId));
      return { targets: most.targets, branches };
    },
    findOrganisation: () => {
      const found = bySize.find((id) => !aside.has(id));
      if (!found) throw new Error('No organisation is left for a story.');
      aside.add(found);
      return world.organisation(found);
    },
    listPlaceholders: () =>
      tasks
        .filter(({ id }) => picked.has(id) && !unsettled.has(id))
        .flatMap(({ placeholders }) => placeholders),
  };
}

async function listTasks({ db, directiveId }: YearWorld): Promise<CastTask[]> {
  const { rows } = await sql<CastTask>`
    select task.id,
      (select json_agg(json_build_object('organisationId', organisation_id, 'id', id, 'taskId', task_id, 'role', role)
         order by printed, organisation_id)
       from (
         select assignment.*, (
           select min(responsibility_position * 1000 + position) from responsibility_entry as entry
           where entry.task_id = task.id and entry.organisation_id = assignment.organisation_id) as printed
         from assignment where assignment.task_id = task.id and ended_act_id is null and role <> 'supervisor'
       ) as carried) as branches,
      coalesce((select json_agg(json_build_object('kind', kind, 'dueOn', due_on) order by due_on) from deadline
        where task_id = task.id and kind in ('complete', 'issue_policy') and due_on is not null), '[]') as dates,
      coalesce((select json_agg(json_build_object('id', id, 'revision', revision) order by position)
        from placeholder where task_id = task.id), '[]') as placeholders,
      coalesce((select json_agg(position order by position) from target
        where task_id = task.id and kind = 'target' and op in ('>=', '>')), '[]') as targets
    from task
    where directive_id = ${directiveId} and exists (select from assignment where task_id = task.id)
    order by ordinal`.execute(db);
  return rows;
}

/** It goes on through the year, and sets no target. */
function goesOn({ dates, targets }: CastTask): boolean {
  return targets.length === 0 && dates.every(({ kind }) => kind === 'issue_policy');
}

/** One organisation carries it alone. */
export function isSolo(task: CastTask): boolean {
  return goesOn(task) && task.branches.length === 1;
}

/** One organisation carries it alone, and every policy that is asked for is out before it claims completion in November. */
export function canEnd(task: CastTask): boolean {
  return isSolo(task) && task.dates.every(({ dueOn }) => dueOn < '2021-11-01');
}

/** Several carry it, each for itself. */
export function isShared(task: CastTask): boolean {
  const { branches } = task;
  return goesOn(task) && branches.length > 1 && branches.every(({ role }) => role === 'responsible');
}

/** One leads it, and others carry it. */
export function isLed(task: CastTask): boolean {
  const { branches } = task;
  return goesOn(task) && branches.length > 1 && branches[0].role === 'lead';
}

/** Two lead it together, and nobody else carries it. */
export function isLedByTwo(task: CastTask): boolean {
  const { branches } = task;
  return goesOn(task) && branches.length === 2 && branches.every(({ role }) => role === 'lead');
}

/** Two of those who carry it; a task with fewer is a mistake of the cast. */
export function pairOf({ branches: [first, second] }: CastTask): [Branch, Branch] {
  if (!second) throw new Error('A story of two needs a task that two carry.');
  return [first, second];
}
