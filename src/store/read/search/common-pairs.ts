import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { evidenceTable, reportTable, type SaidTable } from './said-table.ts';

/** What the database knows of the words of each table, by its name: how many rows it has, and which pairs many of them hold. */
export type CommonPairs = ReadonlyMap<SaidTable['name'], PairCounts>;

interface PairCounts {
  rows: number;
  /** Which share of the rows holds a pair; pairs that are not named are rarer than those that are. */
  shares: ReadonlyMap<string, number>;
}

/**
 * What the database last found when it looked through the tables, as it does by itself from time to time; nothing is common where
 * it never has. Under the owner's rights: what is known of an index is told to nobody else.
 */
export async function readCommonPairs(db: Db): Promise<CommonPairs> {
  const tables = await Promise.all(
    [reportTable, evidenceTable].map(async ({ name, index }) => {
      const { rows } = await sql<{ rows: number; pair: string; share: number }>`
        select pg_class.reltuples as rows, common.pair, common.share
        from pg_class
        join pg_namespace on pg_namespace.oid = pg_class.relnamespace
        join pg_stats on pg_stats.schemaname = pg_namespace.nspname and pg_stats.tablename = ${index}
        cross join unnest(pg_stats.most_common_elems::text::text[], pg_stats.most_common_elem_freqs) as common (pair, share)
        where pg_class.oid = ${name}::regclass and common.pair is not null`.execute(db);
      const shares = new Map(rows.map(({ pair, share }) => [pair, share]));
      return [name, { rows: rows[0]?.rows ?? 0, shares }] as const;
    }),
  );
  return new Map(tables);
}

/**
 * How many rows hold the words, as far as the database knows: of each word its rarest pair counts, and words are taken to stand where
 * they do whatever stands beside them; 0 where a pair is none of the common ones.
 */
export function estimateHolding(
  counts: PairCounts | undefined,
  pairsByWord: readonly (readonly string[])[],
): number {
  if (!counts) return 0;
  const shares = pairsByWord.map((pairs) => Math.min(...pairs.map((pair) => counts.shares.get(pair) ?? 0)));
  return shares.reduce((holding, share) => holding * share, counts.rows);
}
