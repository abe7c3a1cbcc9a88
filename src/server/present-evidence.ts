import type { Evidence, TaskEvidence } from '#contract/evidence.ts';
import { settlePolicies } from '#ledger/evidence/settle-policies.ts';
import { fittingName, mediaOf } from '#ledger/evidence/stored-media.ts';
import { type ActedAssignment, permitAssignmentAct } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { EvidenceRow } from '#store/read/evidence/evidence-row.ts';
import type { findTaskPolicies } from '#store/read/evidence/list-task-evidence.ts';

/** Evidence as it is sent, with what may be done to it. */
export function presentEvidence(row: EvidenceRow, can: Evidence['can'] = []): Evidence {
  const { organisationId, id, organisation, assignmentId, kind, title, url } = row;
  const { statedOn, by, withdrawn, uses } = row;
  return {
    ...{
      organisationId,
      id,
      organisation,
      assignmentId,
      kind,
      title,
      url,
      statedOn,
      by,
      withdrawn,
      uses,
      can,
    },
    ...{ file: presentFile(row), document: presentDocument(row), figure: presentFigure(row) },
  };
}

/** Where an assignment and its task stand. */
export type StandingOf = Omit<ActedAssignment, 'organisationId'>;

/** What the caller may do to each piece of evidence of a task. */
export function presentTaskEvidence(
  rows: readonly EvidenceRow[],
  found: NonNullable<Awaited<ReturnType<typeof findTaskPolicies>>>,
  { caller, standingOf }: { caller: Caller; standingOf: ReadonlyMap<string, StandingOf> },
): TaskEvidence {
  const settled = settlePolicies(found.days, found.policies, found.askedOn);
  return {
    evidence: rows.map((row) => {
      const standing = standingOf.get(row.assignmentId);
      const may =
        row.withdrawn === null &&
        standing !== undefined &&
        permitAssignmentAct(caller, 'withdraw_evidence', { ...standing, organisationId: row.organisationId });
      return presentEvidence(row, may ? ['withdraw_evidence'] : []);
    }),
    policies: [...settled].map(([dueOn, policy]) => ({ dueOn, ...policy })),
  };
}

function presentFile({ fileName, mediaType, sizeBytes, hasWords }: EvidenceRow): Evidence['file'] {
  if (fileName === null || mediaType === null || sizeBytes === null) return null;
  const preview = mediaOf(mediaType)?.preview ?? null;
  return {
    ...{ fileName: fittingName(fileName, mediaType), mediaType, sizeBytes },
    preview: preview === 'words' && !hasWords ? null : preview,
  };
}

function presentDocument({ docNumber, issuedOn, isPolicy }: EvidenceRow): Evidence['document'] {
  if (docNumber === null || issuedOn === null || isPolicy === null) return null;
  return { docNumber, issuedOn, isPolicy };
}

function presentFigure({ value, unit, period, source }: EvidenceRow): Evidence['figure'] {
  if (value === null || unit === null || period === null || source === null) return null;
  return { value, unit, period, source };
}
