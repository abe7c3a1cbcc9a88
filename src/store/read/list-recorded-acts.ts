import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '../open-store.ts';

/** An act as the journal keeps it. */
export interface RecordedAct {
  actId: string;
  act: ActName;
  actVersion: number;
  /** JSON. */
  input: string;
  actor: string;
  actedOn: LocalDate;
  recordedAt: Date;
  personId: string | null;
  /** What the person could act as then. */
  capacities: Capacity[];
}

/** The whole journal, in the order in which the acts were done. */
export async function listRecordedActs(db: Db): Promise<RecordedAct[]> {
  return await db
    .selectFrom('journal')
    .select(['actId', 'act', 'actVersion', 'actor', 'actedOn', 'recordedAt', 'personId', 'capacities'])
    .select(sql<string>`input::text`.as('input'))
    .orderBy('entryNumber')
    .execute();
}
