import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { SignatureKind, SignatureWay } from '#ledger/values/signature-kinds.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import type { FoundFile } from '../evidence/find-evidence-file.ts';

/** A signature as it is shown: what it is, who gave it, who recorded it. */
export interface SignatureRow {
  organisationId: string;
  id: string;
  way: SignatureWay;
  signer: string;
  signedOn: LocalDate;
  /** Who entered it: the signer where it was given in the program. */
  recordedBy: string;
  recordedOn: LocalDate;
  /** For whom a deputy signed. */
  onBehalfOf: string | null;
  /** The signer was no principal and signed by delegation. */
  isDelegated: boolean;
  /** Of what was signed. */
  thingDigest: string;
}

/** The signatures of each of the things, by the thing's id, the first given first. Who may see the thing is asked before. */
export async function listSignatures(
  db: Db,
  { kind, ids }: { kind: SignatureKind; ids: readonly string[] },
): Promise<Map<string, SignatureRow[]>> {
  const rows = await db
    .selectFrom('signature')
    .innerJoin('journal', 'journal.actId', 'signature.actId')
    .leftJoin('person as absent', 'absent.id', 'journal.onBehalfOfId')
    .select((eb) => [
      'signature.thingId',
      'signature.organisationId',
      'signature.id',
      'signature.way',
      'signature.signer',
      'signature.signedOn',
      'journal.actor as recordedBy',
      'journal.actedOn as recordedOn',
      'absent.name as onBehalfOf',
      eb('signature.delegationId', 'is not', null).$castTo<boolean>().as('isDelegated'),
      'signature.thingDigest',
    ])
    .where('signature.thingKind', '=', kind)
    .where('signature.thingId', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('signature.actId')
    .orderBy('signature.id')
    .execute();
  const byThing = Map.groupBy(rows, ({ thingId }) => thingId);
  return new Map([...byThing].map(([id, of]) => [id, of.map(({ thingId: _, ...row }) => row)]));
}

/** The scanned sheet of a signature, without its bytes; undefined where there is none. */
export async function findSheet(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<FoundFile | undefined> {
  return await db
    .selectFrom('signature')
    .innerJoin('storedFile', 'storedFile.digest', 'signature.sheetDigest')
    .select((eb) => [
      'signature.organisationId',
      eb.ref('signature.sheetName').$notNull().as('fileName'),
      'storedFile.digest',
      'storedFile.mediaType',
      'storedFile.preview',
      leadsOf(sql<string>`signature.task_id`).as('leadIds'),
      aboveOf(eb.ref('signature.organisationId')).as('aboveIds'),
    ])
    .where('signature.organisationId', '=', organisationId)
    .where('signature.id', '=', id)
    .executeTakeFirst();
}
