import type { LocalDate } from '#calendar/local-date.ts';
import type { SuccessionKind } from '#ledger/values/succession-kinds.ts';
import type { Db } from '../open-store.ts';

/** To whom the duties of an organisation passed, as the register knows it. */
export interface Successor {
  id: string;
  shortName: string;
  englishName: string | null;
  kind: SuccessionKind;
  effectiveOn: LocalDate | null;
  basis: string;
  duties: string | null;
}

/** The organisations to which duties of this one passed, the last first. */
export async function listSuccessors(db: Db, organisationId: string): Promise<Successor[]> {
  return await db
    .selectFrom('organisationSuccession')
    .innerJoin('organisation', 'organisation.id', 'organisationSuccession.successorId')
    .select([
      'organisation.id',
      'organisation.shortName',
      'organisation.englishName',
      'organisationSuccession.kind',
      'organisationSuccession.effectiveOn',
      'organisationSuccession.basis',
      'organisationSuccession.duties',
    ])
    .where('organisationSuccession.predecessorId', '=', organisationId)
    .orderBy('organisationSuccession.effectiveOn', (order) => order.desc().nullsLast())
    .orderBy('organisation.sortKey')
    .execute();
}
