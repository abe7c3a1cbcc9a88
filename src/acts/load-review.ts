import type { EnteredNames } from '#ledger/organisations/find-entered.ts';
import { findLocalName, withoutSecondPlate } from '#ledger/organisations/find-organisation.ts';
import { type Territory, territoryOf } from '#ledger/organisations/territory.ts';
import { applyCorrections } from '#ledger/review/apply-correction.ts';
import type { NumberedCorrection } from '#ledger/review/correction.ts';
import { listOpenDiagnostics, type OpenDiagnostic } from '#ledger/review/open-diagnostics.ts';
import { chosenOrganisation, openReview, type Review, type ReviewTask } from '#ledger/review/review.ts';
import { findLookReasons } from '#ledger/review/tasks-to-look-at.ts';
import type { LookReason } from '#ledger/values/draft-values.ts';
import { scopeOf } from '#parse/organisation-names.ts';
import { readTaskAt } from '#parse/read-task-at.ts';
import type { Db } from '#store/open-store.ts';
import { findStoredDraft, type StoredDraft } from '#store/read/find-draft.ts';
import type { DraftCorrectionRow, DraftRow } from '#store/tables/draft.ts';
import { namingOf } from './identify-organisation.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { type NamedEntry, readEntries } from './task-rows.ts';

/** How the rules of the review read single tasks. */
export const taskReader = { readTaskAt, scopeOf };

/** A document with its corrections, and what is left to do. */
export interface ReviewFindings {
  review: Review;
  diagnostics: OpenDiagnostic[];
  /** For each task what each of its responsibilities names. */
  entries: NamedEntry[][][];
  /** For each task the names in it that nobody knows: see `isUnknown`. */
  unknownNames: ReadonlySet<string>[];
  /** For each task why it needs a look. */
  looks: LookReason[][];
}

/** A draft at its present revision. */
export interface ReviewedDraft extends StoredDraft, ReviewFindings {}

/** The draft with its corrections made; undefined where there is none of that id, or where it was discarded. */
export async function loadReview(db: Db, draftId: string): Promise<ReviewedDraft | undefined> {
  const stored = await findStoredDraft(db, draftId);
  if (!stored) return undefined;
  const opened = openReview(stored.text, stored.directive);
  const made = applyCorrections(opened, standing(stored.corrections), taskReader);
  if (!made.ok) {
    throw new Error(
      `Correction ${made.number} of draft ${draftId} was accepted once and is refused now: ${made.refusal.code}.`,
    );
  }
  return { ...stored, ...examineReview(made.value, await loadEnteredNames(db)) };
}

/** What is left to do in a review of a ledger with those organisations beside the register's. */
export function examineReview(review: Review, entered: EnteredNames): ReviewFindings {
  const naming = namingOf(review.document);
  const entriesOf = (task: ReviewTask) =>
    task.task.responsibilities.map((responsibility) =>
      readEntries(responsibility, naming, {
        chosen: (name) => chosenOrganisation(review, task, name),
        entered,
      }),
    );
  const entries = review.tasks.map(entriesOf);
  const territory = territoryOf(naming.issuer);
  const unknownNames = review.tasks.map((task, index) => {
    const unknown = (entries[index] ?? [])
      .flat()
      .filter((entry) => isUnknown(review, task, entry, territory));
    return new Set(unknown.map(({ name }) => name));
  });
  const diagnostics = listOpenDiagnostics(review);
  const looks = findLookReasons(review, diagnostics, unknownNames);
  return { review, diagnostics, entries, unknownNames, looks };
}

/** The corrections that nobody has undone. */
export function standing(corrections: readonly DraftCorrectionRow[]): NumberedCorrection[] {
  return corrections
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ number, reason, correction }) => ({ number, reason, correction }));
}

/** What the row of a draft says of its review, for lists. */
export function summarise({ review, diagnostics, looks }: ReviewFindings) {
  const count = (severity: OpenDiagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    title: review.document.title,
    docNumber: review.document.docNumber,
    taskCount: review.tasks.length,
    lookCount: looks.filter((reasons) => reasons.length > 0).length,
    errorCount: count('error'),
    warningCount: count('warning'),
  } satisfies Partial<DraftRow>;
}

/** Neither the register nor a person knows it, and its name is not one that a place's usual departments bear. */
function isUnknown(
  review: Review,
  task: ReviewTask,
  { name, organisation }: NamedEntry,
  territory: Territory | null,
): boolean {
  if (!organisation?.provisional || chosenOrganisation(review, task, name) !== undefined) return false;
  return findLocalName(withoutSecondPlate(name), territory) === undefined;
}
