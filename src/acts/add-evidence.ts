import type { Insertable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { EvidenceTable } from '#store/evidence-tables.ts';
import { insertEvidence, listEvidenceDigests } from '#store/tables/evidence.ts';
import { listStoredFiles } from '#store/tables/stored-file.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** What a claim is to rest on. */
export type NewEvidence =
  | {
      kind: 'file';
      title: string;
      /** Stored beforehand. */
      digest: string;
      fileName: string;
    }
  | {
      kind: 'link';
      title: string;
      /** `http` or `https`; nobody asks for it but its reader. */
      url: string;
    }
  | {
      kind: 'document';
      title: string;
      docNumber: string;
      issuedOn: LocalDate;
      url?: string | null | undefined;
      /** It is the policy that the task asks to be issued. */
      isPolicy: boolean;
    }
  | { kind: 'figure'; indicator: string; value: number; unit: string; period: string; source: string };

export interface AddedEvidence {
  assignment: SeenAssignmentKey;
  evidence: NewEvidence[];
}

export type AddEvidenceRefusal = ThingRefusal | { code: 'file_not_found' | 'evidence_day_wrong' };

/**
 * An organisation adds to what its part of a task rests on (佐证材料), all or nothing. A file that stands there already is
 * not added again. The assignment stays as it is, revision and all.
 */
export async function addEvidence(context: ActContext, input: AddedEvidence) {
  return await transact<{ evidenceIds: string[] }, AddEvidenceRefusal>(context, 'ledger', async (within) => {
    const { db, today, actId } = within;
    const holding = await holdAssignments(within, 'add_evidence', [input.assignment]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const [assignment] = held;
    if (!assignment) return refuse({ code: 'not_found' });
    const { organisationId, id: assignmentId, taskId, directiveId } = assignment;
    if (input.evidence.some((each) => each.kind === 'document' && each.issuedOn > today))
      return refuse({ code: 'evidence_day_wrong' });
    const digests = [...new Set(input.evidence.flatMap((each) => (each.kind === 'file' ? each.digest : [])))];
    if ((await listStoredFiles(db, digests)).length < digests.length)
      return refuse({ code: 'file_not_found' });
    await takeRole(db, { organisationId });
    const standing = await listEvidenceDigests(db, assignment);
    const rows = withoutRepeats(input.evidence, standing).map((evidence, position) => ({
      ...{ organisationId, id: deriveId(actId, `evidence ${position}`), taskId, directiveId, assignmentId },
      ...columnsOf(evidence),
      ...{ statedOn: today, actId },
    }));
    await insertEvidence(db, rows);
    const evidence = rows.map(({ title }) => title);
    await recordAct(within, {
      ...{ act: 'add_evidence', actVersion: 1, input: { ...input }, capacity },
      subjects: [{ organisationId, assignmentId, taskId, directiveId, detail: { evidence } }],
    });
    return { ok: true, result: { evidenceIds: rows.map(({ id }) => id) } };
  });
}

/** Each file once, and none of those that stand already. */
function withoutRepeats(evidence: readonly NewEvidence[], standing: ReadonlySet<string>): NewEvidence[] {
  const seen = new Set(standing);
  return evidence.filter((each) => {
    if (each.kind !== 'file') return true;
    const isNew = !seen.has(each.digest);
    seen.add(each.digest);
    return isNew;
  });
}

type OwnColumns = Omit<
  Insertable<EvidenceTable>,
  'organisationId' | 'id' | 'taskId' | 'directiveId' | 'assignmentId' | 'statedOn' | 'actId'
>;

const nothing = {
  ...{ digest: null, fileName: null, url: null, docNumber: null, issuedOn: null, isPolicy: null },
  ...{ indicator: null, value: null, unit: null, period: null, source: null },
};

function columnsOf(evidence: NewEvidence): OwnColumns {
  switch (evidence.kind) {
    case 'figure':
      return { ...nothing, ...evidence, title: evidence.indicator };
    case 'document':
      return { ...nothing, ...evidence, url: evidence.url ?? null };
    default:
      return { ...nothing, ...evidence };
  }
}
