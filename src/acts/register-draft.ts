import type { Capacity } from '#ledger/policy/caller.ts';
import { chosenOrganisation, directiveOf } from '#ledger/review/review.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { loadDraftBytes } from '#store/read/find-draft.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { type DirectiveCounts, findDirectiveByDigest } from '#store/read/list-directives.ts';
import { updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { amendDirective } from './amend-directive.ts';
import { keepRevision } from './correct-draft.ts';
import { deriveId } from './derive-id.ts';
import { directiveRows } from './directive-rows.ts';
import { type HoldRefusal, holdDraft } from './hold-draft.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { type ReviewedDraft, standing } from './load-review.ts';
import { findAmended } from './open-draft.ts';
import { refuse } from './refusals.ts';
import { type DirectiveErrors, listErrors } from './register-directive.ts';
import { type Outcome, type RetryRefusal, transact } from './transact.ts';
import { writeDirective } from './write-directive.ts';

export type RegisterDraftRefusal =
  | HoldRefusal
  | RetryRefusal
  | DirectiveErrors
  | { code: 'draft_changed' | 'approval_required' }
  | { code: 'already_registered'; directiveId: string };

interface Registered {
  directiveId: string;
  counts: DirectiveCounts;
  amendments: number;
}

export type RegisterDraftResult = ({ ok: true } & Registered) | { ok: false; refusal: RegisterDraftRefusal };
type RegisterDraftOutcome = Outcome<Registered, RegisterDraftRefusal>;

/**
 * Enters the tasks of a draft into the ledger as it stands at a revision, all or nothing, with one row in the journal that
 * holds its corrections and its approval. A corrected document amends its directive. Refused while an error stands, where
 * the draft has another revision by now or its number has been registered since, where the same bytes are registered, and
 * without the head's approval where the installation asks for it.
 */
export async function registerDraft(
  context: ActContext,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<RegisterDraftResult> {
  const outcome = await transact<Registered, RegisterDraftRefusal>(context, 'ledger', async (within) => {
    const held = await holdDraft(within, draftId, 'register');
    if (!held.ok) return held;
    const { reviewed, capacity } = held;
    const refusal = await findRefusal(within, reviewed, revision);
    if (refusal) return refuse(refusal);
    return await register(within, reviewed, capacity);
  });
  if (outcome.ok) {
    await prepareForReading(context.db);
    return { ok: true, ...outcome.result };
  }
  if (outcome.refusal.code === 'draft_changed') await showWhatItAmends(context, { draftId, revision });
  return outcome;
}

/** Gives a draft of that revision a new one where its number has been registered since: what it would do is shown first. */
async function showWhatItAmends(
  context: ActContext,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<void> {
  await context.db.transaction().execute(async (db) => {
    const held = await holdDraft({ ...context, db }, draftId, 'register');
    if (!held.ok || held.reviewed.draft.revision !== revision) return;
    await keepRevision(db, { id: draftId, revision: revision + 1 }, held.reviewed);
  });
}

async function findRefusal(
  { db }: ActContext,
  { draft, diagnostics, review }: ReviewedDraft,
  revision: number,
): Promise<RegisterDraftRefusal | undefined> {
  if (draft.revision !== revision) return { code: 'draft_changed' };
  const errors = listErrors(diagnostics);
  if (errors) return errors;
  const registered = await findDirectiveByDigest(db, draft.digest);
  if (registered) return { code: 'already_registered', directiveId: registered.id };
  // What registering would do is no longer what was shown.
  if (draft.amendsId !== (await findAmended(db, review.document.docNumber))) return { code: 'draft_changed' };
  const { approvalRequired } = await findSettings(db);
  return approvalRequired && draft.state !== 'approved' ? { code: 'approval_required' } : undefined;
}

async function register(
  context: ActContext,
  reviewed: ReviewedDraft,
  capacity: Capacity,
): Promise<RegisterDraftOutcome> {
  const { db, actId } = context;
  const { draft, text, review, diagnostics } = reviewed;
  const { id: draftId, digest, fileName, sizeBytes, amendsId } = draft;
  const directiveId = amendsId ?? deriveId(actId, 'directive');
  const directive = directiveOf(review, diagnostics);
  const entered = await loadEnteredNames(db);
  const rowsFor = (taskIds: ReadonlyMap<number, string>) =>
    directiveRows(
      { text, directive },
      {
        ...{ actId, directiveId, taskIds, entered },
        chosen: (index) => (name) => {
          const task = review.tasks[index];
          return task && chosenOrganisation(review, task, name);
        },
      },
    );
  const entry = { directiveId, bytes: await loadDraftBytes(db, draftId), fileName, digest, text };
  const input = { draftId, digest, fileName, sizeBytes, ...decisions(reviewed) };

  if (amendsId) {
    const record = { input: { ...input, directiveId }, capacity };
    const { rows, amendments } = await amendDirective(context, { ...entry, reviewed, rowsFor }, record);
    await updateDraft(db, draftId, { state: 'registered', directiveId, actId });
    return { ok: true, result: { directiveId, counts: rows.counts, amendments } };
  }
  const rows = rowsFor(new Map());
  const act = { act: 'register_draft', actVersion: 1, input, capacity } as const;
  if (!(await writeDirective(context, { ...entry, rows }, act))) {
    const first = await findDirectiveByDigest(db, digest);
    return refuse({ code: 'already_registered', directiveId: first?.id ?? directiveId });
  }
  await updateDraft(db, draftId, { state: 'registered', directiveId, actId });
  return { ok: true, result: { directiveId, counts: rows.counts, amendments: 0 } };
}

/** What people decided of a draft: with its file it gives the same rows again. */
function decisions({ corrections, draft: { approvedBy, approvedAt } }: ReviewedDraft) {
  const made = new Map(corrections.map((row) => [row.number, row]));
  return {
    corrections: standing(corrections).map((correction) => ({
      ...correction,
      by: made.get(correction.number)?.madeBy,
      at: made.get(correction.number)?.madeAt,
    })),
    approval: approvedBy && { by: approvedBy, at: approvedAt },
  };
}
