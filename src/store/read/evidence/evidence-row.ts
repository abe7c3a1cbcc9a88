import { type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { EvidenceKind, EvidenceUse } from '#ledger/values/evidence-kinds.ts';
import type { Db } from '../../open-store.ts';
import { nameOn } from '../name-on.ts';

/** A piece of evidence as it is shown. */
export interface EvidenceRow {
  organisationId: string;
  id: string;
  /** As the organisation was called when it gave it. */
  organisation: string;
  assignmentId: string;
  taskId: string;
  kind: EvidenceKind;
  title: string;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  hasWords: boolean;
  url: string | null;
  docNumber: string | null;
  issuedOn: LocalDate | null;
  isPolicy: boolean | null;
  value: number | null;
  unit: string | null;
  period: string | null;
  source: string | null;
  statedOn: LocalDate;
  by: string;
  withdrawn: { on: LocalDate; by: string; reason: string } | null;
  uses: { kind: EvidenceUse; id: string }[];
}

/** Evidence with who gave it and what it is used for, the first given first; to be narrowed by who asks. */
export function selectEvidence(db: Db) {
  return db
    .selectFrom('evidence')
    .innerJoin('journal', 'journal.actId', 'evidence.actId')
    .leftJoin('storedFile', 'storedFile.digest', 'evidence.digest')
    .select((eb) => [
      'evidence.organisationId',
      'evidence.id',
      nameOn(eb.ref('evidence.organisationId'), eb.ref('evidence.statedOn')).$notNull().as('organisation'),
      'evidence.assignmentId',
      'evidence.taskId',
      'evidence.kind',
      'evidence.title',
      'evidence.fileName',
      'storedFile.mediaType',
      'storedFile.sizeBytes',
      sql<boolean>`coalesce(jsonb_typeof(stored_file.preview) = 'object', false)`.as('hasWords'),
      'evidence.url',
      'evidence.docNumber',
      'evidence.issuedOn',
      'evidence.isPolicy',
      'evidence.value',
      'evidence.unit',
      'evidence.period',
      'evidence.source',
      'evidence.statedOn',
      'journal.actor as by',
      withdrawal().as('withdrawn'),
      jsonArrayFrom(
        eb
          .selectFrom('evidenceUse')
          .select(['evidenceUse.thingKind as kind', 'evidenceUse.thingId as id'])
          .whereRef('evidenceUse.organisationId', '=', 'evidence.organisationId')
          .whereRef('evidenceUse.evidenceId', '=', 'evidence.id')
          .orderBy('evidenceUse.actId')
          .orderBy('evidenceUse.thingId'),
      ).as('uses'),
    ])
    .orderBy('evidence.actId')
    .orderBy('evidence.id');
}

function withdrawal(): RawBuilder<EvidenceRow['withdrawn']> {
  return sql`(
    select json_build_object('on', withdrawing.acted_on, 'by', withdrawing.actor, 'reason', evidence.withdrawal_reason)
    from journal as withdrawing where withdrawing.act_id = evidence.withdrawn_act_id
  )`;
}
