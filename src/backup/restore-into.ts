import { migrateDb } from '#store/copy/migrate-db.ts';
import { insertLines, readLines } from '#store/copy/row-lines.ts';
import { setSequences } from '#store/copy/sequences.ts';
import { settleTextForms } from '#store/copy/settle-text-forms.ts';
import { clearTables, isBlank, listTableShapes, type TableShape } from '#store/copy/table-shapes.ts';
import { analyzeTables, unbindTables } from '#store/copy/unbind-tables.ts';
import { listMigrations } from '#store/migrate.ts';
import type { Db } from '#store/open-store.ts';
import { BackupRefused } from './backup-refused.ts';
import { type ReadOptions, readBackupFile } from './read-file.ts';
import type { RecordReader } from './read-records.ts';
import type { BackupContents, BackupHead, TableSum } from './record-schemas.ts';
import { newRowSum } from './row-sum.ts';

export interface Restored extends BackupContents {
  /** The migrations that the store had not seen when it was backed up, applied to what was restored. */
  migrated: string[];
}

/**
 * Fills a blank database with a backup, in one transaction: all of it or nothing. The tables are made as they were when it
 * was written, filled, read again and held against the backup row by row, and only then brought up to this program.
 * @throws BackupRefused where the backup or the database is not fit for it.
 */
export async function restoreInto(db: Db, file: string, options: ReadOptions = {}): Promise<Restored> {
  return await db.transaction().execute(async (within) => {
    if (!(await isBlank(within))) throw new BackupRefused({ code: 'store_not_blank' });
    const { contents, filled } = await fill(within, file, options);
    for (const table of contents.tables) await holdAgainst(within, table, filled);
    const migrated = await migrateDb(within, listMigrations());
    await analyzeTables(within);
    return { ...contents, migrated };
  });
}

async function fill(
  db: Db,
  file: string,
  options: ReadOptions,
): Promise<{ contents: BackupContents; filled: readonly TableShape[] }> {
  let shapes: TableShape[] = [];
  let bind = async () => {};
  const filled: TableShape[] = [];
  const reader: RecordReader = {
    head: async (head) => {
      refuseNewer(head);
      const made = await migrateDb(db, head.migrations);
      // A server may have been the first to come to the blank database.
      if (made.length < head.migrations.length) throw new BackupRefused({ code: 'store_not_blank' });
      await settleTextForms(db);
      shapes = await listTableShapes(db);
      refuseOtherTables(head, shapes);
      bind = await unbindTables(db);
      await clearTables(db, shapes);
    },
    table: async (table, columns) => {
      filled.push(shapeOf(shapes, table, columns));
    },
    rows: async (lines) => {
      const table = filled.at(-1);
      if (table) await insertLines(db, table, lines);
    },
  };
  const contents = await readBackupFile(file, options, reader);
  await setSequences(db, contents.head.sequences);
  await bind();
  return { contents, filled };
}

/** @throws BackupRefused where the backup is of a store that this program could not open. */
export function refuseNewer({ version, migrations }: BackupHead): void {
  const known = listMigrations();
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new BackupRefused({ code: 'newer_version', version, migrations: unknown });
}

/** What those migrations make has exactly the tables that are in the backup, and those that it says it leaves out. */
function refuseOtherTables({ tables, leftOut }: BackupHead, shapes: readonly TableShape[]): void {
  const due = shapes.map(({ name }) => name).filter((name) => !leftOut.includes(name));
  if (tables.join() !== due.join()) throw new BackupRefused({ code: 'contradicts_itself', table: null });
}

/** The table with its columns in the order in which the backup has them. */
function shapeOf(shapes: readonly TableShape[], table: string, names: readonly string[]): TableShape {
  const shape = shapes.find(({ name }) => name === table);
  const columns = names.flatMap((name) => shape?.columns.filter((column) => column.name === name) ?? []);
  if (columns.length !== names.length || columns.length !== shape?.columns.length) {
    throw new BackupRefused({ code: 'contradicts_itself', table });
  }
  return { name: table, columns };
}

async function holdAgainst(
  db: Db,
  { table, rows, digest }: TableSum,
  filled: readonly TableShape[],
): Promise<void> {
  const sum = newRowSum();
  for (const shape of filled.filter(({ name }) => name === table)) {
    for await (const lines of readLines(db, shape)) for (const line of lines) sum.add(line);
  }
  if (sum.rows !== rows || sum.digest !== digest)
    throw new BackupRefused({ code: 'restored_differs', table });
}
