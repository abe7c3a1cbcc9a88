import type { SubjectDetail } from '#store/people-tables.ts';
import type { HeldAssignment } from '#store/tables/assignment.ts';
import type { ActSubject } from './record-act.ts';

/** What the journal says of an act at an assignment that it has changed. */
export function assignmentSubject(
  {
    organisationId,
    id,
    taskId,
    directiveId,
    revision,
  }: Omit<HeldAssignment, 'leadIds' | 'aboveIds' | 'taskState'>,
  detail: SubjectDetail,
): ActSubject {
  return { organisationId, assignmentId: id, taskId, directiveId, revision: revision + 1, detail };
}
