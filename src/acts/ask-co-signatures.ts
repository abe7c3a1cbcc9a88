import { insertCoSignatures } from '#store/tables/co-signature.ts';
import type { HeldReport } from '#store/tables/progress-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { findVoices } from './find-voices.ts';

/**
 * Asks the other leads of the task to co-sign what is now signed for all of them, and gives the state that the report then has:
 * it counts once they have. The transaction stays under the role of the organisation whose report it is.
 */
export async function askCoSignatures(
  { db, actId }: ActContext,
  report: Pick<HeldReport, 'organisationId' | 'id' | 'kind' | 'assignmentId' | 'taskId'>,
): Promise<'to_co_sign' | 'signed'> {
  const { organisationId, id, kind, assignmentId, taskId } = report;
  if (kind !== 'consolidated') return 'signed';
  await takeRole(db, 'ledger');
  const voices = await findVoices(db, [taskId]);
  const coSignerIds = voices.get(assignmentId)?.coSignerIds ?? [];
  await insertCoSignatures(
    db,
    coSignerIds.map((coSignerId) => ({
      ...{ organisationId: coSignerId, reportOrganisationId: organisationId, reportId: id, taskId, actId },
    })),
  );
  await takeRole(db, { organisationId });
  return coSignerIds.length > 0 ? 'to_co_sign' : 'signed';
}
