import type { Insertable, Selectable } from 'kysely';
import type { AssignmentTable, Database } from '#store/database.ts';
import { foldSearchText, listGrams } from '#store/search-text.ts';
import type { SplitSource } from '#store/tables/split-task.ts';

/** A part of a task that is split, with the assignments that go to it. */
export interface TaskPart {
  id: string;
  ordinal: number;
  clause: string;
  assignments: readonly Selectable<AssignmentTable>[];
}

/**
 * The rows of a part: it stands where the task stood, at its place in the text, in words of its own. Of those whom the
 * printed words name it shows those that carry it; what else the words say of others is settled before a split.
 */
export function splitRows({ task, responsibilities, entries }: SplitSource, part: TaskPart) {
  const { id, ordinal, clause, assignments } = part;
  const searchText = foldSearchText(`${clause}\n${task.responsibilityText ?? ''}`);
  const carries = (organisationId: string | null, role: string) =>
    assignments.some((one) => one.organisationId === organisationId && one.role === role);
  const rows = responsibilities.map((responsibility) => ({
    responsibility: { ...responsibility, taskId: id, openEnded: false, scope: 'named' as const },
    entries: entries
      .filter(({ responsibilityPosition }) => responsibilityPosition === responsibility.position)
      .filter(
        ({ organisationId }) =>
          carries(organisationId, responsibility.role) ||
          (organisationId === null && responsibility.role === 'supervisor'),
      )
      .map((entry) => ({ ...entry, taskId: id })),
  }));
  const shown = rows.filter((row) => row.entries.length > 0);
  const convened = assignments.some(
    ({ organisationId, role }) => organisationId === task.convenerId && role !== 'supervisor',
  );
  const row: Insertable<Database['task']> = {
    ...task,
    ...{ id, ordinal, clause, searchText, grams: listGrams(searchText), revision: 1 },
    noLead: !assignments.some(({ role }) => role === 'lead'),
    openEnded: false,
    convenerId: convened ? task.convenerId : null,
    splitFromId: task.id,
  };
  return {
    task: [row],
    responsibility: shown.map(({ responsibility }) => responsibility),
    responsibilityEntry: shown.flatMap((one) => one.entries),
  };
}
