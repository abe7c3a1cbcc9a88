import type { LocalDate } from '#calendar/local-date.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import type { TakenStatus } from '#ledger/values/taken-over.ts';
import type { Db } from '../open-store.ts';

/** A value taken over from a ledger in use, with its place in the workbook. */
export interface TakeoverValue {
  takeoverId: string;
  fileName: string;
  /** SHA-256 of the workbook, hexadecimal. */
  digest: string;
  sheet: string;
  row: number;
  column: number;
  heading: string;
  meaning: ColumnMeaning;
  text: string;
  status: TakenStatus | null;
  on: LocalDate | null;
}

/** What was taken over of a task, the takeover done last first, each in the order of sheet, row and column. */
export async function listTakeoverValues(db: Db, taskId: string): Promise<TakeoverValue[]> {
  return await db
    .selectFrom('takeoverValue as value')
    .innerJoin('takeover', 'takeover.id', 'value.takeoverId')
    .select([
      'value.takeoverId',
      'takeover.fileName',
      'takeover.digest',
      'value.sheet',
      'value.rowNumber as row',
      'value.columnNumber as column',
      'value.heading',
      'value.meaning',
      'value.words as text',
      'value.status',
      'value.readOn as on',
    ])
    .where('value.taskId', '=', taskId)
    .where('takeover.state', '=', 'taken_over')
    .orderBy('takeover.actId', 'desc')
    .orderBy('value.sheet')
    .orderBy('value.rowNumber')
    .orderBy('value.columnNumber')
    .execute();
}
