import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** A sequence of the database with the last number that it gave, as text; null before the first. */
export interface SequenceState {
  name: string;
  last: string | null;
}

/** Every sequence, by name. It may be ahead of a snapshot's rows, never behind them. */
export async function listSequences(db: Db): Promise<SequenceState[]> {
  const { rows } = await sql<SequenceState>`
    select sequencename as name, last_value::text as last from pg_sequences
    where schemaname = 'public' order by sequencename collate "C"`.execute(db.withoutPlugins());
  return rows;
}

/** Has sequences go on from where they stood; one that gave no number yet is left. */
export async function setSequences(db: Db, sequences: readonly SequenceState[]): Promise<void> {
  for (const { name, last } of sequences) {
    if (last === null) continue;
    await sql`select setval(format('public.%I', ${name}::text)::regclass, ${last}::bigint)`.execute(db);
  }
}
