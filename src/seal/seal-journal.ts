import type { Db } from '#store/open-store.ts';
import { listUnsealed } from '#store/read/seals/list-unsealed.ts';
import { findNewestSeal, insertSeal, type Seal } from '#store/tables/seal.ts';
import { takeRole } from '#store/take-role.ts';
import { tryLock } from '#store/try-lock.ts';
import { LEVELS_APART } from './inclusion.ts';
import { growFrontier, type Hash, rootOf } from './merkle-tree.ts';

/**
 * How many things the acts of one seal speak of; the rest has its own. An act may touch thousands, and a seal under way is waited
 * for when the program is stopped.
 */
const SUBJECTS_A_SEAL = 2_000;

/** A seal, and the act of its last leaf. */
interface Sealed extends Seal {
  lastActId: string;
}

/** The seal that was made, if there was anything to seal; `busy` where another copy of the program seals at that moment. */
export type SealOutcome = Sealed | undefined | 'busy';

/**
 * Makes leaves of rows of the journal that are none yet and seals the tree with them, in one transaction; as many as one
 * seal takes. `since` is the id from which acts are looked for, without one all are. What is committed by then is sealed, what
 * is not is left for the next pass: leaves stand in the order in which they were sealed, so nothing hangs on the database's
 * transaction numbers, which a restored store has not.
 */
export async function sealJournal(
  db: Db,
  { since, now }: { since?: string | undefined; now: Date },
): Promise<SealOutcome> {
  return await db.transaction().execute(async (within) => {
    if (!(await tryLock(within, 'seals'))) return 'busy';
    await takeRole(within, 'ledger');
    return await sealWithin(within, { since, now });
  });
}

/** As `sealJournal`, within a transaction that holds the lock. */
export async function sealWithin(
  db: Db,
  { since, now }: { since?: string | undefined; now: Date },
): Promise<Sealed | undefined> {
  const rows = await listUnsealed(db, { since, subjects: SUBJECTS_A_SEAL });
  const last = rows.at(-1);
  if (!last) return undefined;
  const newest = await findNewestSeal(db);
  const frontier = { size: newest?.size ?? 0, hashes: (newest?.parts ?? []).map(bytesOf) };
  const leaves = rows.map((row, index) => ({ ...row, leaf: frontier.size + index }));
  const trees = leaves
    .flatMap(({ hash }) => growFrontier(frontier, bytesOf(hash)))
    .filter(({ level }) => level > 0 && level % LEVELS_APART === 0)
    .map((tree) => ({ ...tree, hash: hexOf(tree.hash) }));
  const seal = { size: frontier.size, root: hexOf(rootOf(frontier)), sealedAt: now };
  await insertSeal(db, { leaves, trees, seal: { ...seal, parts: frontier.hashes.map(hexOf) } });
  return { ...seal, lastActId: last.actId };
}

export function bytesOf(hex: string): Hash {
  return Buffer.from(hex, 'hex');
}

export function hexOf(hash: Hash): string {
  return Buffer.from(hash).toString('hex');
}
