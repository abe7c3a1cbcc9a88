import type { EvidenceUse } from '#ledger/values/evidence-kinds.ts';
import { countStandingEvidence, insertEvidenceUses } from '#store/tables/evidence.ts';
import type { ActContext } from './act-context.ts';
import { refuse } from './refusals.ts';

export type UseEvidenceRefusal = { code: 'evidence_not_found' };

/**
 * Notes inside of an act that a thing rests on evidence of its organisation, so that the evidence of anything can be
 * listed. Refused where some of it is not that organisation's, or was withdrawn.
 */
export async function useEvidence(
  { db, actId }: ActContext,
  given: {
    organisationId: string;
    evidenceIds: readonly string[];
    thing: { kind: EvidenceUse; id: string };
  },
): Promise<{ ok: true } | { ok: false; refusal: UseEvidenceRefusal }> {
  const { organisationId, thing } = given;
  const evidenceIds = [...new Set(given.evidenceIds)];
  if (evidenceIds.length === 0) return { ok: true };
  if ((await countStandingEvidence(db, organisationId, evidenceIds)) < evidenceIds.length)
    return refuse({ code: 'evidence_not_found' });
  await insertEvidenceUses(
    db,
    evidenceIds.map((evidenceId) => ({
      ...{ organisationId, evidenceId, thingKind: thing.kind, thingId: thing.id, actId },
    })),
  );
  return { ok: true };
}
