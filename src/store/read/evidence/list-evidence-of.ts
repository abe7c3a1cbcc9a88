import { sql } from 'kysely';
import type { EvidenceUse } from '#ledger/values/evidence-kinds.ts';
import type { Db } from '../../open-store.ts';
import { type EvidenceRow, selectEvidence } from './evidence-row.ts';

/** The evidence that each of the things rests on, by the thing's id. Who may see the thing is asked before. */
export async function listEvidenceOf(
  db: Db,
  { kind, ids }: { kind: EvidenceUse; ids: readonly string[] },
): Promise<Map<string, EvidenceRow[]>> {
  const rows = await selectEvidence(db)
    .innerJoin('evidenceUse as used', (join) =>
      join
        .onRef('used.organisationId', '=', 'evidence.organisationId')
        .onRef('used.evidenceId', '=', 'evidence.id'),
    )
    .select('used.thingId')
    .where('used.thingKind', '=', kind)
    .where('used.thingId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const byThing = Map.groupBy(rows, ({ thingId }) => thingId);
  return new Map([...byThing].map(([id, of]) => [id, of.map(({ thingId: _, ...row }) => row)]));
}
