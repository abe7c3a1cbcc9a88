import { suggestOrganisations } from '#ledger/organisations/suggest-organisations.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import { applyCorrection } from '#ledger/review/apply-correction.ts';
import { type Correction, type CorrectionRefusal, listTouched } from '#ledger/review/correction.ts';
import type { Review } from '#ledger/review/review.ts';
import type { CorrectionKind } from '#ledger/values/draft-values.ts';
import type { Db } from '#store/open-store.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { type DraftCorrectionRow, insertCorrection, updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type HoldRefusal, holdDraft } from './hold-draft.ts';
import { namingOf } from './identify-organisation.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { examineReview, type ReviewFindings, summarise, taskReader } from './load-review.ts';
import { findAmended } from './open-draft.ts';
import { refuse } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';

/** What somebody else has done to the same since the revision that was seen. */
export interface DraftChange {
  number: number;
  kind: CorrectionKind;
  undone: boolean;
  by: string;
  at: Date;
  reason: string;
}

export type DraftRefusal = HoldRefusal | { code: 'stale_correction'; changes: DraftChange[] };

export type CorrectDraftRefusal = DraftRefusal | CorrectionRefusal | { code: 'organisation_unknown' };

export type CorrectDraftResult =
  | { ok: true; number: number; revision: number }
  | { ok: false; refusal: CorrectDraftRefusal | RetryRefusal };

/** Which correction it was, and the revision of the draft that it made. */
export interface Corrected {
  number: number;
  revision: number;
}

export interface CorrectionRequest {
  draftId: string;
  /** The revision of the draft that the person saw. */
  revision: number;
  reason: string;
  correction: Correction;
}

/**
 * Makes a correction to a draft and voids its approval. Corrections that touch different things are made side by side;
 * one to something that has been changed since the revision that was seen is refused with what was done to it.
 */
export async function correctDraft(
  context: ActContext,
  { draftId, revision: seen, reason, correction }: CorrectionRequest,
): Promise<CorrectDraftResult> {
  const outcome = await transact<Corrected, CorrectDraftRefusal>(context, 'ledger', async (within) => {
    const held = await holdDraft(within, draftId, 'correct');
    if (!held.ok) return held;
    const { reviewed } = held;
    const { db, caller, now } = within;

    const number = reviewed.corrections.length + 1;
    const touched = listTouched({ number, correction });
    const changes = changesSince(reviewed.corrections, seen, touched);
    if (changes.length > 0) return refuse({ code: 'stale_correction', changes });
    if (correction.kind === 'choose_organisation' && !(await isKnown(db, reviewed.review, correction))) {
      return refuse({ code: 'organisation_unknown' });
    }
    const next = applyCorrection(reviewed.review, { number, reason, correction }, taskReader);
    if (!next.ok) return next;

    const revision = reviewed.draft.revision + 1;
    await insertCorrection(db, {
      ...{ draftId, number, revision, touched, reason },
      correction: JSON.stringify(correction),
      madeBy: caller.name,
      madeAt: now,
    });
    const findings = examineReview(next.value, await loadEnteredNames(db));
    await keepRevision(db, { id: draftId, revision }, findings);
    return { ok: true, result: { number, revision } };
  });
  return outcome.ok ? { ok: true, ...outcome.result } : outcome;
}

/** What was done since a revision to any of the things touched, the first first. */
export function changesSince(
  corrections: readonly DraftCorrectionRow[],
  seen: number,
  touched: readonly string[],
): DraftChange[] {
  return corrections
    .filter((correction) => correction.touched.some((each) => touched.includes(each)))
    .flatMap(({ number, correction: { kind }, revision, undoneRevision, ...row }) => [
      ...(revision > seen
        ? [{ number, kind, undone: false, by: row.madeBy, at: row.madeAt, reason: row.reason }]
        : []),
      ...((undoneRevision ?? 0) > seen && row.undoneAt
        ? [
            {
              number,
              kind,
              undone: true,
              by: row.undoneBy ?? '',
              at: row.undoneAt,
              reason: row.undoneReason ?? '',
            },
          ]
        : []),
    ])
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** Writes what a draft says at a new revision; an approval of the one before is void. */
export async function keepRevision(
  db: Db,
  { id, revision }: { id: string; revision: number },
  findings: ReviewFindings,
): Promise<void> {
  const amendsId = await findAmended(db, findings.review.document.docNumber);
  const approval = { state: 'open' as const, approvedBy: null, approvedAt: null };
  await updateDraft(db, id, { revision, amendsId, ...approval, ...summarise(findings) });
}

/** Whether the ledger holds the chosen organisation, or the register suggests it: it comes with the directive that names it. */
async function isKnown(
  db: Db,
  { document }: Review,
  { name, organisationId }: Extract<Correction, { kind: 'choose_organisation' }>,
): Promise<boolean> {
  if (organisationId === null) return true;
  const [held] = await listOrganisationNames(db, [organisationId]);
  if (held) return true;
  const { on, issuer } = namingOf(document);
  const suggested = suggestOrganisations(name, { on, territory: territoryOf(issuer) });
  return suggested.some(({ organisation }) => organisation.id === organisationId);
}
