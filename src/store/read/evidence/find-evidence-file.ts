import type { Preview } from '#ledger/evidence/preview.ts';
import type { Db } from '../../open-store.ts';
import type { EvidenceKey } from '../../tables/evidence.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';

/** A kept file under the name by which its organisation gave it, and what the policy asks of that organisation. */
export interface FoundFile {
  organisationId: string;
  fileName: string;
  digest: string;
  mediaType: string;
  preview: Preview | null;
  leadIds: string[];
  aboveIds: string[];
}

/** The file of a piece of evidence, without its bytes; undefined where there is no such evidence or it is no file. */
export async function findEvidenceFile(
  db: Db,
  { organisationId, id }: EvidenceKey,
): Promise<FoundFile | undefined> {
  return await db
    .selectFrom('evidence')
    .innerJoin('storedFile', 'storedFile.digest', 'evidence.digest')
    .select((eb) => [
      'evidence.organisationId',
      eb.ref('evidence.fileName').$notNull().as('fileName'),
      'storedFile.digest',
      'storedFile.mediaType',
      'storedFile.preview',
      leadsOf(eb.ref('evidence.taskId')).as('leadIds'),
      aboveOf(eb.ref('evidence.organisationId')).as('aboveIds'),
    ])
    .where('evidence.organisationId', '=', organisationId)
    .where('evidence.id', '=', id)
    .executeTakeFirst();
}

/** The bytes of a kept file; undefined where none of that digest is kept. */
export async function findStoredBytes(db: Db, digest: string): Promise<Uint8Array | undefined> {
  const found = await db
    .selectFrom('storedFile')
    .select('bytes')
    .where('digest', '=', digest)
    .executeTakeFirst();
  return found?.bytes;
}
