import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';

/** Who stands around an assignment, for the policy; undefined where there is none. Read under the ledger's role. */
export async function findCarrying(db: Db, organisationId: string, id: string) {
  return await db
    .selectFrom('assignment')
    .selectAll()
    .select((eb) => [
      leadsOf(eb.ref('assignment.taskId')).as('leadIds'),
      aboveOf(eb.ref('assignment.organisationId')).as('aboveIds'),
    ])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}
