import type { Db } from '../../open-store.ts';

/** The evidence that was given for an assignment and stands, and on which no report rests yet. */
export async function listNewEvidence(
  db: Db,
  { organisationId, assignmentId }: { organisationId: string; assignmentId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select('evidence.id')
    .where('evidence.organisationId', '=', organisationId)
    .where('evidence.assignmentId', '=', assignmentId)
    .where('evidence.withdrawnActId', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evidenceUse')
            .select('evidenceUse.evidenceId')
            .whereRef('evidenceUse.organisationId', '=', 'evidence.organisationId')
            .whereRef('evidenceUse.evidenceId', '=', 'evidence.id')
            .where('evidenceUse.thingKind', 'in', ['report', 'input', 'consolidated_report']),
        ),
      ),
    )
    .orderBy('evidence.id')
    .execute();
  return rows.map(({ id }) => id);
}
