import { identifyOrganisation } from '#acts/identify-organisation.ts';
import type { Task } from '#parse/directive.ts';
import { isPlaceholder } from '#parse/organisation-names.ts';
import type { TaskFilter } from '#store/read/task-filter.ts';

/**
 * The tasks that pass a filter, told from the parsed directive alone, one by one: what the store's queries are held
 * against. Parts and sections are the first two numbers of a path, as in the directive of 2021.
 */
export function filterTasks(text: string, tasks: readonly Task[], filter: TaskFilter): Task[] {
  return tasks.filter((task) => {
    const [part, section] = task.path;
    const carried = task.responsibilities.flatMap(({ role, orgs }) =>
      orgs
        .filter((name) => !isPlaceholder(name))
        .map((name) => ({ role, id: identifyOrganisation(name, { on: null, issuer: null }).id })),
    );
    const dated = task.deadlines.filter(({ kind }) => kind === 'complete' || kind === 'issue_policy');
    const annotation = task.responsibilitySpan ? text.slice(...task.responsibilitySpan) : '';
    const roles = filter.role ?? [];
    return (
      anyOf(filter.part, [part]) &&
      anyOf(filter.section, [section]) &&
      anyOf(
        filter.organisation,
        carried.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ id }) => id),
      ) &&
      anyOf(
        roles,
        task.responsibilities.map(({ role }) => role),
      ) &&
      anyOf(
        filter.deadlineKind,
        task.deadlines.map(({ kind }) => kind),
      ) &&
      anyOf(
        filter.dueMonth,
        dated.map(({ on }) => on?.slice(0, 7)),
      ) &&
      // What has just been registered waits to be assigned.
      anyOf(filter.state, ['registered']) &&
      (filter.hasTarget === undefined || filter.hasTarget === task.targets.length > 0) &&
      (filter.openEnded === undefined ||
        filter.openEnded === task.responsibilities.some(({ openEnded }) => openEnded)) &&
      (filter.noLead === undefined ||
        filter.noLead === !task.responsibilities.some(({ role }) => role === 'lead')) &&
      (filter.q ?? '').split(/\s+/).every((word) => task.text.includes(word) || annotation.includes(word))
    );
  });
}

function anyOf(wanted: readonly string[] = [], there: readonly (string | undefined)[]): boolean {
  return wanted.length === 0 || wanted.some((value) => there.includes(value));
}
