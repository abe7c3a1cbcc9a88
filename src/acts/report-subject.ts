import type { SubjectDetail } from '#store/people-tables.ts';
import type { ActSubject } from './record-act.ts';

/** What the journal says of an act at a report: it stands with the assignment that the report is about. */
export function reportSubject(
  report: {
    organisationId: string;
    assignmentId: string;
    taskId: string;
    directiveId: string;
    cycle: string;
  },
  detail: SubjectDetail = {},
): ActSubject {
  const { organisationId, assignmentId, taskId, directiveId, cycle } = report;
  return { organisationId, assignmentId, taskId, directiveId, detail: { cycle, ...detail } };
}
