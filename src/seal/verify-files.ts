import type { Db } from '#store/open-store.ts';
import { listAlteredFiles, listMissingFiles } from '#store/read/seals/list-altered-files.ts';

/** A file of the ledger that is not, or not any more, what its digest says. */
export type FileProblem = { code: 'file_changed' | 'file_missing'; digest: string };

/** Every kept file against its digest, and whether each that evidence names is kept. */
export async function verifyFiles(db: Db): Promise<FileProblem[]> {
  const changed = await listAlteredFiles(db);
  const missing = await listMissingFiles(db);
  return [
    ...changed.map((digest) => ({ code: 'file_changed', digest }) as const),
    ...missing.map((digest) => ({ code: 'file_missing', digest }) as const),
  ];
}
