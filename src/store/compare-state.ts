import { sql } from 'kysely';
import type { Db } from './open-store.ts';
import { derivedTables, stateTables } from './state-tables.ts';

const comparedTables = [...stateTables, ...derivedTables] as const;

/** Where two stores differ: rows of a table, as JSON, that one has and the other has not. */
export interface StateDifference {
  table: (typeof comparedTables)[number];
  only: 'first' | 'second';
  row: string;
}

/**
 * Every difference between the states of two stores, table by table; none where they are the same. Numbers of the journal's
 * rows are not compared: acts that were turned down took some of them.
 */
export async function compareState(first: Db, second: Db): Promise<StateDifference[]> {
  const differences: StateDifference[] = [];
  for (const table of comparedTables) {
    const [one, other] = [await listRows(first, table), await listRows(second, table)];
    const [inOne, inOther] = [new Set(one), new Set(other)];
    for (const row of one) if (!inOther.has(row)) differences.push({ table, only: 'first', row });
    for (const row of other) if (!inOne.has(row)) differences.push({ table, only: 'second', row });
  }
  return differences;
}

async function listRows(db: Db, table: (typeof comparedTables)[number]): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(whole_row) - 'entry_number')::text as row from ${sql.table(table)} as whole_row order by 1
  `.execute(db);
  return rows.map(({ row }) => row);
}
