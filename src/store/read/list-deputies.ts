import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** One person stands in for another for a period, both days included. */
export interface Deputy {
  id: string;
  person: { id: string; name: string };
  deputy: { id: string; name: string };
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string | null;
}

/** Who stands in for a person on that day or later, and for whom they do; in order of time. */
export async function listDeputies(db: Db, personId: string, today: LocalDate): Promise<Deputy[]> {
  return await db
    .selectFrom('deputy')
    .innerJoin('person as absent', 'absent.id', 'deputy.personId')
    .innerJoin('person as standing', 'standing.id', 'deputy.deputyId')
    .select([
      'deputy.id',
      'deputy.fromOn',
      'deputy.toOn',
      'deputy.reason',
      sql<Deputy['person']>`json_build_object('id', absent.id, 'name', absent.name)`.as('person'),
      sql<Deputy['deputy']>`json_build_object('id', standing.id, 'name', standing.name)`.as('deputy'),
    ])
    .where((eb) => eb.or([eb('deputy.personId', '=', personId), eb('deputy.deputyId', '=', personId)]))
    .where('deputy.endedActId', 'is', null)
    .where('deputy.toOn', '>=', today)
    .orderBy('deputy.fromOn')
    .orderBy('deputy.id')
    .execute();
}
