import type { SubjectDetail } from '#store/people-tables.ts';
import type { HeldTask } from '#store/tables/task.ts';
import type { ActSubject } from './record-act.ts';

/** What the journal says of an act at a task that it has changed. */
export function taskSubject(
  { id, directiveId, revision }: Pick<HeldTask, 'id' | 'directiveId' | 'revision'>,
  detail: SubjectDetail,
): ActSubject {
  return { taskId: id, directiveId, revision: revision + 1, detail };
}
