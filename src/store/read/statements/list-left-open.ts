import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** What nobody has signed, answered or confirmed. */
export interface LeftOpen {
  unsigned: number;
  unanswered: number;
  unconfirmed: number;
}

/** What is missing in the statements of a cycle, by their ids. Read under the ledger's role. */
export async function listLeftOpen(db: Db, cycleId: string): Promise<Map<string, LeftOpen>> {
  const { rows } = await sql<LeftOpen & { id: string }>`
    select statement.id, (statement.signed_on is null)::int as unsigned,
      (count(*) filter (where line.answer = 'unanswered'))::int as unanswered,
      (count(*) filter (where line.keeper_answer = 'unanswered'))::int as unconfirmed
    from statement
    join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where statement.cycle_id = ${cycleId}::uuid
    group by statement.organisation_id, statement.id`.execute(db);
  return new Map(rows.map(({ id, ...left }) => [id, left]));
}
