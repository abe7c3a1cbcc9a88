import { type Insertable, sql, type Updateable } from 'kysely';
import type { CompletionClaimTable } from '../completion-tables.ts';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from './assignment.ts';

/** What an act may set at a claim. */
export type ClaimChange = Updateable<CompletionClaimTable>;

/** Adds a claim. */
export async function insertClaim(db: Db, claim: Insertable<CompletionClaimTable>): Promise<void> {
  await db.insertInto('completionClaim').values(claim).execute();
}

/** Changes the last claim of each of the assignments alike; the caller holds the assignments. */
export async function updateLastClaims(
  db: Db,
  keys: readonly AssignmentKey[],
  change: ClaimChange,
): Promise<void> {
  const given = JSON.stringify(keys.map(({ organisationId, id }) => [organisationId, id]));
  const last = sql<boolean>`(organisation_id, id) in (
    select distinct on (claim.organisation_id, claim.assignment_id) claim.organisation_id, claim.id
    from completion_claim as claim
    join jsonb_array_elements(${given}::jsonb) as given
      on claim.organisation_id = given ->> 0 and claim.assignment_id = (given ->> 1)::uuid
    order by claim.organisation_id, claim.assignment_id, claim.act_id desc)`;
  await db.updateTable('completionClaim').set(change).where(last).execute();
}
