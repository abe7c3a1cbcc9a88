import type { Sheet } from '#ledger/takeover/sheet.ts';
import type { SheetMapping } from '#ledger/takeover/sheet-mapping.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import type { TakeoverState } from '#ledger/values/taken-over.ts';
import type { StoredMatch } from '../database.ts';
import type { Db } from '../open-store.ts';
import { unpackSheets } from '../tables/takeover-sheets.ts';

/** A takeover as lists show it. */
export interface TakeoverSummary {
  id: string;
  revision: number;
  state: TakeoverState;
  digest: string;
  fileName: string;
  sizeBytes: number;
  openedAt: Date;
  title: string;
  makesDirective: boolean;
  directiveId: string | null;
  /** The act that took it over. */
  actId: string | null;
}

/** A takeover with its workbook's cells and how they are read. */
export interface Takeover extends TakeoverSummary {
  sheets: Sheet[];
  mapping: SheetMapping[];
  matches: StoredMatch[];
}

const summary = [
  'takeover.id',
  'takeover.revision',
  'takeover.state',
  'takeover.digest',
  'takeover.fileName',
  'takeover.sizeBytes',
  'takeover.openedAt',
  'takeover.title',
  'takeover.makesDirective',
  'takeover.directiveId',
  'takeover.actId',
] as const;

/** The takeover of that id, or undefined. */
export async function findTakeover(db: Db, id: string): Promise<Takeover | undefined> {
  const row = await db
    .selectFrom('takeover')
    .innerJoin('takeoverSource', 'takeoverSource.takeoverId', 'takeover.id')
    .select(summary)
    .select(['takeover.mapping', 'takeover.matches', 'takeoverSource.sheets'])
    .where('takeover.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, sheets: unpackSheets(row.sheets) };
}

/** The takeover of the bytes of that SHA-256 that is open or done, or undefined. */
export async function findTakeoverByDigest(db: Db, digest: string): Promise<TakeoverSummary | undefined> {
  return await db
    .selectFrom('takeover')
    .select(summary)
    .where('digest', '=', digest)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst();
}

/** Every takeover, the last opened first. */
export async function listTakeovers(db: Db): Promise<TakeoverSummary[]> {
  return await db
    .selectFrom('takeover')
    .select(summary)
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What columns under the headings of those signatures were taken for the last time. */
export async function listRememberedHeadings(
  db: Db,
  signatures: readonly string[],
): Promise<Map<string, ColumnMeaning[]>> {
  if (signatures.length === 0) return new Map();
  const rows = await db
    .selectFrom('takeoverHeadings')
    .select(['signature', 'meanings'])
    .where('signature', 'in', signatures)
    .execute();
  return new Map(rows.map(({ signature, meanings }) => [signature, meanings]));
}

/** The tasks of a directive by their clauses, in printed order. */
export async function listMatchableTasks(
  db: Db,
  directiveId: string,
): Promise<{ id: string; ordinal: number; clause: string }[]> {
  return await db
    .selectFrom('task')
    .select(['id', 'ordinal', 'clause'])
    .where('directiveId', '=', directiveId)
    .where('endedActId', 'is', null)
    .orderBy('ordinal')
    .execute();
}

/** The file that a takeover was opened with, or undefined. */
export async function findTakeoverSource(db: Db, id: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('takeoverSource')
    .select('bytes')
    .where('takeoverId', '=', id)
    .executeTakeFirst();
  return row?.bytes;
}

/**
 * Whether anything else stands on a directive that a takeover made: another takeover, a corrected document, or an act on it
 * or on one of its tasks.
 */
export async function hasLaterActs(
  db: Db,
  { takeoverId, directiveId, actId }: { takeoverId: string; directiveId: string; actId: string | null },
): Promise<boolean> {
  const takeover = db
    .selectFrom('takeover')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where('id', '<>', takeoverId)
    .where('state', '<>', 'withdrawn');
  const draft = db
    .selectFrom('draft')
    .select('id')
    .where((eb) => eb.or([eb('directiveId', '=', directiveId), eb('amendsId', '=', directiveId)]));
  const tasks = db.selectFrom('task').select('id').where('directiveId', '=', directiveId);
  const act = db
    .selectFrom('journalSubject')
    .select('actId as id')
    .where('actId', 'is distinct from', actId)
    .where((eb) => eb.or([eb('directiveId', '=', directiveId), eb('taskId', 'in', tasks)]));
  const later = await takeover.unionAll(draft).unionAll(act).limit(1).executeTakeFirst();
  return later !== undefined;
}
