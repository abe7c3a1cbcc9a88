import type { ToSettle, UnsettledTask } from '#contract/to-settle.ts';
import { listDepartments } from '#ledger/organisations/list-departments.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listTaskActs } from '#ledger/policy/task-policy.ts';
import { isReadyToAssign, needsConvener, waitsToBeAssigned } from '#ledger/to-settle.ts';
import type { TaskAct } from '#ledger/values/act-names.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { DirectiveSummary } from '#store/read/list-directives.ts';
import type { UnsettledTask as StoredTask } from '#store/read/list-unsettled-tasks.ts';
import type { Today } from './today.ts';

/** What waits to be settled in a directive, and what the caller may do about it. */
export function presentToSettle(
  { kind, title, basis, issuer }: DirectiveSummary,
  stored: readonly StoredTask[],
  { caller, today }: { caller: Caller; today: Today },
): ToSettle {
  const tasks = stored.map((task) => presentTask(task, caller)).filter(waitsForSomething);
  // What the head has not approved yet is not to be settled yet.
  const placeholders = tasks.flatMap((task) => (task.state === 'proposed' ? [] : task.placeholders));
  const countOf = (wanted: PlaceholderKind) => placeholders.filter((one) => one.kind === wanted).length;
  const count = (holds: (task: UnsettledTask) => boolean) => tasks.filter(holds).length;
  const all = countOf('all');
  const departments = all > 0 ? listDepartments(territoryOf(issuer ?? title), today.date) : [];
  return {
    ...{ kind, title, basis, tasks },
    figures: {
      proposed: count(({ state }) => state === 'proposed'),
      openLists: countOf('open_list'),
      relevant: countOf('relevant'),
      all,
      withoutConvener: count((task) => task.needsConvener),
      toAssign: count(waitsToBeAssigned),
      ready: count(({ ready }) => ready),
    },
    departments: departments.map(({ id, shortName: name }) => ({ id, name })),
  };
}

function presentTask(
  { noLead, convenerId, placeholders, ...task }: StoredTask,
  caller: Caller,
): UnsettledTask {
  const facts = { ...task, noLead, convenerId, openPlaceholders: placeholders.length };
  const needed = needsConvener(facts);
  const purposes: Partial<Record<TaskAct, boolean>> = {
    approve_registration: true,
    return_registration: true,
    resolve_placeholders: placeholders.length > 0,
    name_convener: needed,
    assign_tasks: task.waiting > 0 && waitsToBeAssigned(task),
  };
  return {
    ...task,
    placeholders,
    needsConvener: needed,
    ready: isReadyToAssign(facts),
    can: listTaskActs(caller, task).filter((act) => purposes[act]),
  };
}

function waitsForSomething(task: UnsettledTask): boolean {
  return (
    task.state === 'proposed' || task.placeholders.length > 0 || task.needsConvener || waitsToBeAssigned(task)
  );
}
