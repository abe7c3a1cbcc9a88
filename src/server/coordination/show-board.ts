import type { z } from 'zod';
import type { LocalDate } from '#calendar/local-date.ts';
import type { boardQuerySchema } from '#contract/coordination.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import type { Db } from '#store/open-store.ts';
import type { BoardScope } from '#store/read/coordination/seen-crossing.ts';
import { readAs } from '#store/take-role.ts';
import type { CrossingReader } from './present-coordination.ts';

/** What one kind of thing is counted, read and told by. */
interface BoardKind<Row, Item> {
  count(
    db: Db,
    board: Omit<BoardScope, 'ended'>,
    today: LocalDate,
  ): Promise<{ open: number; late: number; ended: number }>;
  list(db: Db, board: BoardScope, page: { after: number; limit: number }): Promise<Row[]>;
  present(row: Row, reader: CrossingReader): Item;
}

/** A page of a board, as far as its reader may see it, with how many there are of what is open, late and ended. */
export async function showBoard<Row, Item>(
  db: Db,
  { query, ...reader }: CrossingReader & { query: z.infer<typeof boardQuerySchema> },
  { count, list, present }: BoardKind<Row, Item>,
) {
  const { taskId, ended, ...page } = query;
  const board = { scope: journalScopeOf(reader.caller), taskId };
  return await readAs(db, 'ledger', async (within) => {
    const counts = await count(within, board, reader.today);
    const rows = await list(within, { ...board, ended }, page);
    return {
      ...{ today: reader.today, ended: counts.ended, late: counts.late },
      total: ended ? counts.ended : counts.open,
      items: rows.map((row) => present(row, reader)),
    };
  });
}
