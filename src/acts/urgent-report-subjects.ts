import type { SubjectDetail } from '#store/people-tables.ts';
import type { HeldUrgentReport } from '#store/tables/urgent-report.ts';
import type { ActSubject } from './record-act.ts';

/**
 * What the journal says at an urgent report itself, and to the organisations that received it. What belongs to no directive
 * is read by administrators too, who see no contents: of such a report the journal says that it was, not what.
 */
export function urgentReportSubjects(
  {
    organisationId,
    id,
    taskId,
    directiveId,
    recipientIds,
  }: Pick<HeldUrgentReport, 'organisationId' | 'id' | 'taskId' | 'directiveId' | 'recipientIds'>,
  { detail, revision }: { detail: SubjectDetail; revision: number },
): ActSubject[] {
  const around = {
    ...(taskId !== null && { taskId }),
    ...(directiveId !== null && { directiveId }),
  };
  return [
    { organisationId, ...around, thingId: id, revision, detail: directiveId === null ? {} : detail },
    ...recipientIds.map((recipientId) => ({ organisationId: recipientId, ...around, detail: {} })),
  ];
}
