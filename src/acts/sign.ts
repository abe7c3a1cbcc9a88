import type { LocalDate } from '#calendar/local-date.ts';
import { storedMedia } from '#ledger/evidence/stored-media.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { permitSignature, signingParties } from '#ledger/policy/signature-policy.ts';
import { findSignatureFault, type SignatureFault } from '#ledger/signatures/find-signature-fault.ts';
import type { SignatureKind } from '#ledger/values/signature-kinds.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { insertSignature } from '#store/tables/signature.ts';
import { listDelegationsOn } from '#store/tables/signature-delegation.ts';
import { findStoredFile } from '#store/tables/stored-file.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';

/** What is signed. */
export interface SignedThing {
  /** For which organisation. */
  organisationId: string;
  kind: SignatureKind;
  id: string;
  /** Of what is signed, as `signedDigest` makes it. */
  digest: string;
  /** The day on which it came about. */
  since: LocalDate;
  /** Those that lead this task see the signature. */
  taskId?: string | undefined;
}

/** How it is signed: by who acts, or on paper by somebody whose sheet is recorded. */
export type GivenSignature =
  | { way: 'in_program' }
  | {
      way: 'on_paper';
      signer: string;
      signedOn: LocalDate;
      /** The scanned sheet, stored beforehand. */
      sheet: { digest: string; fileName: string };
    };

export type SignRefusal = NotPermitted | { code: SignatureFault };

export type SignOutcome =
  | {
      ok: true;
      signatureId: string;
      /** In which the act is to be recorded. */
      capacity: Capacity;
      /** What the journal says of the signature at the thing. */
      detail: SubjectDetail;
    }
  | { ok: false; refusal: SignRefusal };

/** What can be looked at as a scanned sheet. */
const sheetTypes: readonly string[] = [
  ...[storedMedia.png, storedMedia.jpeg, storedMedia.gif, storedMedia.webp, storedMedia.pdf, storedMedia.ofd],
].map(({ mediaType }) => mediaType);

/**
 * Signs a thing for its organisation inside of an act, whose id every signature carries. Refused where it is not for the
 * caller to sign or to record, where a sheet of paper is missing, and for a day that cannot be.
 */
export async function sign(
  { db, actId, caller, today }: ActContext,
  thing: SignedThing,
  given: GivenSignature,
): Promise<SignOutcome> {
  const { organisationId, kind, id: thingId, digest: thingDigest, since, taskId = null } = thing;
  const { way } = given;
  const delegations = await listDelegationsOn(db, organisationId, today);
  const permit = permitSignature(caller, { organisationId, kind, way, today }, delegations);
  if (!permit) return notPermitted(signingParties[way]);
  const { capacity, delegationId } = permit;
  const isPaper = given.way === 'on_paper';
  const sheet = isPaper ? await findStoredFile(db, given.sheet.digest) : undefined;
  const signedOn = isPaper ? given.signedOn : today;
  const hasSheet = sheet !== undefined && sheetTypes.includes(sheet.mediaType);
  const fault = findSignatureFault({ way, signedOn, hasSheet, since, today });
  if (fault) return refuse({ code: fault });
  const signer = isPaper ? given.signer : caller.name;
  const signatureId = deriveId(actId, `signature ${kind} ${thingId}`);
  await insertSignature(db, {
    ...{ organisationId, id: signatureId, thingKind: kind, thingId, thingDigest, taskId, way, signer },
    ...{ signerId: isPaper ? null : caller.personId, signedOn, delegationId, actId },
    ...{ sheetDigest: isPaper ? given.sheet.digest : null, sheetName: isPaper ? given.sheet.fileName : null },
  });
  return { ok: true, signatureId, capacity, detail: { signer, signedOn, signatureWay: way } };
}
