import { createHash } from 'node:crypto';
import { isNamedAsText, storedMedia } from '#ledger/evidence/stored-media.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { storesFiles } from '#ledger/policy/evidence-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { largestEvidenceBytes } from '#ledger/values/evidence-kinds.ts';
import type { Db } from '#store/open-store.ts';
import { findStoredFile, insertStoredFileOnce } from '#store/tables/stored-file.ts';
import { takeRole } from '#store/take-role.ts';
import type { FileExamination, FileRefusal } from './examine-file.ts';
import { ReadingThread } from './reading-thread.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';

/** A file as it is kept, without its bytes. */
export interface StoredFile {
  /** SHA-256, hexadecimal. */
  digest: string;
  mediaType: string;
  sizeBytes: number;
}

export type StoreFileOutcome =
  | { ok: true; file: StoredFile }
  | { ok: false; refusal: FileRefusal | NotPermitted };

/** A file handed in, by the name that its owner gives it. */
export interface HandedFile {
  bytes: Uint8Array;
  fileName: string;
}

const script = new URL('./examine-worker.ts', import.meta.url);
const thread = new ReadingThread<FileExamination>(script, { milliseconds: 60_000, megabytes: 1024 });

/**
 * Keeps a file by its digest, once however often it is handed in, so that an act can name it. Looked into before anything
 * is kept, on a thread of its own: refused where it is too large, of a kind that is not kept, damaged, under a password,
 * or carries a mark of secrecy. For those who work with the ledger.
 */
export async function storeFile(
  { db, now, caller }: { db: Db; now: Date; caller: Caller },
  { bytes, fileName }: HandedFile,
): Promise<StoreFileOutcome> {
  if (!findCapacity(caller, storesFiles, undefined)) return notPermitted('duty_officer');
  if (bytes.length > largestEvidenceBytes) return refuse({ code: 'file_too_large' });
  return await keepFile({ db, now }, { bytes, fileName });
}

/** As `storeFile`, whoever asks: for a journal that is performed again. */
export async function keepFile(
  { db, now }: { db: Db; now: Date },
  { bytes, fileName }: HandedFile,
): Promise<{ ok: true; file: StoredFile } | { ok: false; refusal: FileRefusal }> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const known = await findStoredFile(db, digest);
  if (known)
    return isMisnamed(known, fileName) ? refuse({ code: 'file_type_refused' }) : { ok: true, file: known };
  const examined = await thread.read(bytes);
  if (!examined.ok) return examined;
  const file = { digest, mediaType: examined.media.mediaType, sizeBytes: bytes.length };
  if (isMisnamed(file, fileName)) return refuse({ code: 'file_type_refused' });
  const preview = JSON.stringify(examined.preview);
  await db.transaction().execute(async (within) => {
    await takeRole(within, 'ledger');
    await insertStoredFileOnce(within, { ...file, bytes, preview, storedAt: now });
  });
  return { ok: true, file };
}

function isMisnamed({ mediaType }: StoredFile, fileName: string): boolean {
  return mediaType === storedMedia.text.mediaType && !isNamedAsText(fileName);
}
