import type { Db } from '#store/open-store.ts';
import { findLeaf, listTreeHashes } from '#store/read/seals/find-leaf.ts';
import { findNewestSeal } from '#store/tables/seal.ts';
import { findAuditPath } from './inclusion.ts';
import { bytesOf, hexOf } from './seal-journal.ts';

/**
 * That one act stands in the history to which a root commits: `bin/check-proof.js` follows it without this program. All that
 * was sealed of the act lies in `entry`.
 */
export interface InclusionProof {
  format: 'taizhang-inclusion-1';
  /** The row of the journal with its subjects, as it was sealed: JSON in the database's own form. */
  entry: string;
  leaf: number;
  size: number;
  /** Hexadecimal, from the leaf up. */
  path: string[];
  /** Hexadecimal. */
  root: string;
  sealedAt: string;
}

/** The proof against the newest seal; undefined where there is no such act or it is not sealed yet. */
export async function proveAct(db: Db, actId: string): Promise<InclusionProof | undefined> {
  const found = await findLeaf(db, actId);
  const seal = await findNewestSeal(db);
  if (!found || !seal) return undefined;
  const { leaf, entry } = found;
  const { size, root, sealedAt } = seal;
  const path = await findAuditPath(
    async (trees) => (await listTreeHashes(db, trees)).map(bytesOf),
    leaf,
    size,
  );
  return {
    ...{ format: 'taizhang-inclusion-1', entry, leaf, size, path: path.map(hexOf), root },
    sealedAt: sealedAt.toISOString(),
  };
}
