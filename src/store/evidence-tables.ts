/** The tables of what claims rest on and of who signed what; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Preview } from '#ledger/evidence/preview.ts';
import type { EvidenceKind, EvidenceUse } from '#ledger/values/evidence-kinds.ts';
import type { SignatureKind, SignatureWay } from '#ledger/values/signature-kinds.ts';
import type { Json } from './json-column.ts';

export interface StoredFileTable {
  /** SHA-256, hexadecimal. */
  digest: string;
  bytes: Uint8Array;
  sizeBytes: number;
  mediaType: string;
  /** The beginning of its words; null where it has none. */
  preview: Json<Preview | null>;
  storedAt: Date;
}

export interface EvidenceTable {
  organisationId: string;
  id: string;
  taskId: string;
  directiveId: string;
  assignmentId: string;
  kind: EvidenceKind;
  title: string;
  digest: string | null;
  fileName: string | null;
  url: string | null;
  docNumber: string | null;
  issuedOn: LocalDate | null;
  /** The document is the policy that a deadline of the task asks for. */
  isPolicy: boolean | null;
  indicator: string | null;
  value: number | null;
  unit: string | null;
  period: string | null;
  source: string | null;
  statedOn: LocalDate;
  actId: string;
  withdrawnActId: Generated<string | null>;
  withdrawalReason: Generated<string | null>;
}

export interface EvidenceUseTable {
  organisationId: string;
  evidenceId: string;
  thingKind: EvidenceUse;
  thingId: string;
  actId: string;
}

export interface SignatureTable {
  organisationId: string;
  id: string;
  thingKind: SignatureKind;
  thingId: string;
  /** SHA-256 of what was signed, hexadecimal. */
  thingDigest: string;
  taskId: string | null;
  way: SignatureWay;
  signer: string;
  /** Null for a signature on paper. */
  signerId: string | null;
  signedOn: LocalDate;
  /** The scanned sheet. */
  sheetDigest: string | null;
  sheetName: string | null;
  /** Under which delegation it was given; null where the signer is a principal. */
  delegationId: string | null;
  actId: string;
}

export interface SignatureDelegationTable {
  organisationId: string;
  id: string;
  delegateId: string;
  kinds: SignatureKind[];
  /** Both days included. */
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string;
  actId: string;
  endedActId: Generated<string | null>;
}

export interface EvidenceTables {
  storedFile: StoredFileTable;
  evidence: EvidenceTable;
  evidenceUse: EvidenceUseTable;
  signature: SignatureTable;
  signatureDelegation: SignatureDelegationTable;
}
