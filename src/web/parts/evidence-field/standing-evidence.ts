import type { Evidence, TaskEvidence } from '#contract/evidence.ts';

/** The evidence of one assignment that was not withdrawn, the first given first. */
export function standingEvidenceOf(
  evidence: TaskEvidence | undefined,
  { organisationId, id }: { organisationId: string; id: string },
): Evidence[] {
  return (evidence?.evidence ?? []).filter(
    (piece) => piece.organisationId === organisationId && piece.assignmentId === id && !piece.withdrawn,
  );
}
