import { createHash } from 'node:crypto';
import { writeRoot } from '#seal/known-root.ts';
import { holdMigrations } from '#store/copy/hold-migrations.ts';
import { readLines } from '#store/copy/row-lines.ts';
import { listSequences } from '#store/copy/sequences.ts';
import { settleTextForms } from '#store/copy/settle-text-forms.ts';
import { listAppliedMigrations, listTableShapes, type TableShape } from '#store/copy/table-shapes.ts';
import type { Db } from '#store/open-store.ts';
import { findNewestSeal } from '#store/tables/seal.ts';
import { BackupRefused } from './backup-refused.ts';
import type { BackupHead, Told } from './record-schemas.ts';
import { newRowSum } from './row-sum.ts';

/**
 * Tables whose rows no backup has: who is signed in, codes of a sign-in under way, and how often one was tried. After a
 * restore everybody signs in anew.
 */
export const leftOut: readonly string[] = ['sign_in_attempt', 'sign_in_session', 'sign_in_verification'];

export interface RecordOptions {
  /** Of this program. */
  version: string;
  now: Date;
  told?: Told | undefined;
}

/**
 * The whole store as it stands at one moment, whatever is written meanwhile, as lines of text: about it, then table by table
 * (columns, rows, their number and digest), then the digest of everything. In memory that does not grow with the rows.
 * @throws BackupRefused where the store holds no ledger; the database's fault where a right to read is missing.
 */
export async function* writeRecords(
  db: Db,
  { version, now, told = () => undefined }: RecordOptions,
): AsyncGenerator<string> {
  const within = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    if (!(await holdMigrations(within))) throw new BackupRefused({ code: 'no_ledger' });
    await settleTextForms(within);
    const shapes = await listTableShapes(within);
    const whole = createHash('sha256');
    const say = (text: string) => {
      whole.update(text);
      return text;
    };
    const copied = shapes.filter(({ name }) => !leftOut.includes(name));
    yield say(`${JSON.stringify(await headOf(within, copied, { version, now }))}\n`);
    let allRows = 0;
    for (const [index, shape] of copied.entries()) {
      told(shape.name, { number: index + 1, of: copied.length });
      yield say(`${JSON.stringify({ table: shape.name, columns: shape.columns.map(({ name }) => name) })}\n`);
      const sum = newRowSum();
      for await (const lines of readLines(within, shape)) {
        for (const line of lines) sum.add(line);
        yield say(`${lines.join('\n')}\n`);
      }
      yield say(`${JSON.stringify({ rows: sum.rows, digest: sum.digest })}\n`);
      allRows += sum.rows;
    }
    yield `${JSON.stringify({ allRows, sha256: whole.digest('hex') })}\n`;
  } finally {
    await within.rollback().execute();
  }
}

async function headOf(
  db: Db,
  copied: readonly TableShape[],
  { version, now }: RecordOptions,
): Promise<BackupHead> {
  const names = await listAppliedMigrations(db);
  const sealed = names.includes(SEALS) ? await findNewestSeal(db) : undefined;
  return {
    version,
    madeAt: now.toISOString(),
    migrations: names,
    root: sealed ? writeRoot(sealed) : null,
    tables: copied.map(({ name }) => name),
    sequences: await listSequences(db),
    leftOut: [...leftOut],
  };
}

/** Before it there is no table of seals. */
const SEALS = '0050-seals.sql';
