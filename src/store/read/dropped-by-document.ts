import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * True of what an amendment ended: the corrected document no longer says it. What other acts ended is still said. Given is
 * the act that ended the thing.
 */
export function droppedByDocument(endedActId: Expression<string | null>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from journal as ending where ending.act_id = ${endedActId} and ending.act = 'amend_directive'
  )`;
}
