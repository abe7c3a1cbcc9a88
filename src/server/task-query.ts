import type { LocalDate } from '#calendar/local-date.ts';
import type { TaskFilter } from '#contract/task.ts';
import type { TaskFilter as StoreFilter } from '#store/read/task-filter.ts';

/** The filters of an address as the store takes them: alternatives in a list, flags as true or false. */
export function readTaskFilter(filter: TaskFilter, today: LocalDate): StoreFilter {
  return {
    part: listOf(filter.part),
    section: listOf(filter.section),
    organisation: listOf(filter.organisation),
    role: listOf(filter.role),
    deadlineKind: listOf(filter.deadlineKind),
    state: listOf(filter.state),
    light: { colours: listOf(filter.light) ?? [], day: today },
    dueMonth: listOf(filter.dueMonth),
    hasTarget: flagOf(filter.hasTarget),
    openEnded: flagOf(filter.openEnded),
    noLead: flagOf(filter.noLead),
    q: filter.q,
  };
}

/** One value or several, as several. */
export function listOf<T extends string>(value: T | T[] | undefined): T[] | undefined {
  return value === undefined || Array.isArray(value) ? value : [value];
}

function flagOf(value: 'true' | 'false' | undefined): boolean | undefined {
  return value && value === 'true';
}
