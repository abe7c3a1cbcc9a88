import type { HeadRows } from '#ledger/takeover/find-head.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import type { RowMatch } from '#ledger/values/taken-over.ts';
import { insertTakeoverOnce } from '#store/tables/takeover.ts';
import type { ActContext } from '../act-context.ts';
import { readWorkbook } from '../read-workbook.ts';

/** What the journal says of a takeover that was done. */
export interface DoneTakeover {
  takeoverId: string;
  digest: string;
  fileName: string;
  title: string;
  /** The directive whose tasks the rows stand for; null where the workbook made one. */
  directiveId: string | null;
  sheets: {
    taken: boolean;
    head: HeadRows | null;
    columns: { heading: string; meaning: ColumnMeaning }[];
  }[];
  matches: { sheet: number; row: number; match: RowMatch; taskId: string | null }[];
}

/** Opens a takeover as it was when it was done; its revision is 1. */
export async function restoreTakeover(
  { db, now, caller }: ActContext,
  { takeoverId, digest, fileName, title, directiveId, sheets, matches }: DoneTakeover,
  bytes: Uint8Array,
): Promise<{ takeoverId: string; revision: number }> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(`The workbook of takeover ${takeoverId} cannot be read any more.`);
  const mapping = sheets.map(({ taken, head, columns }) => ({
    ...{ taken, head },
    columns: columns.map((column) => ({ ...column, strength: 'sure', basis: 'person' })),
  }));
  await insertTakeoverOnce(
    db,
    {
      ...{ id: takeoverId, revision: 1, state: 'open', digest, fileName, title, sizeBytes: bytes.length },
      ...{ openedAt: now, openedById: caller.personId, makesDirective: directiveId === null, directiveId },
      mapping: JSON.stringify(mapping),
      matches: JSON.stringify(matches.map((match) => ({ ...match, candidates: [] }))),
    },
    { bytes, sheets: reading.sheets },
  );
  return { takeoverId, revision: 1 };
}
