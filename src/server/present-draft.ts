import type { ReviewedDraft } from '#acts/load-review.ts';
import type { NamedEntry } from '#acts/task-rows.ts';
import type {
  CorrectionRecord,
  DirectiveCorrections,
  DraftDiagnostic,
  DraftDifference,
  DraftSummary,
  DraftTask,
  DraftView,
  TaskDifference as PresentedDifference,
  TaskVersion,
} from '#contract/draft.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listDraftActs } from '#ledger/policy/draft-policy.ts';
import type { TaskDifference } from '#ledger/review/compare-directives.ts';
import { isTaskKey } from '#ledger/review/correction.ts';
import type { OpenDiagnostic } from '#ledger/review/open-diagnostics.ts';
import { chosenOrganisation, directiveOf } from '#ledger/review/review.ts';
import type { TaskChange } from '#ledger/values/draft-values.ts';
import type { Span, Task } from '#parse/directive.ts';
import type { InstallationSettings } from '#store/read/find-settings.ts';
import type { DirectiveVersion } from '#store/read/list-directive-versions.ts';
import type { OrganisationName } from '#store/read/list-organisation-names.ts';
import type { DraftCorrectionRow, DraftRow } from '#store/tables/draft.ts';
import { presentDocument } from './present-document.ts';

/** A draft as lists show it to whoever asks. */
export function presentDraftSummary(draft: DraftRow, caller: Caller): DraftSummary {
  const { id, fileName, format, digest, sizeBytes, state, revision, title, docNumber, openedBy } = draft;
  return {
    ...{ id, fileName, format, digest, sizeBytes, state, revision, title, docNumber, openedBy },
    openedAt: draft.openedAt.toISOString(),
    amends: draft.amendsId,
    counts: {
      tasks: draft.taskCount,
      needLook: draft.lookCount,
      errors: draft.errorCount,
      warnings: draft.warningCount,
    },
    can: listDraftActs(caller, draft),
  };
}

/** The whole review at its present revision; `known` are the chosen organisations that the ledger holds. */
export function presentDraft(
  reviewed: ReviewedDraft,
  { approvalRequired }: InstallationSettings,
  known: readonly OrganisationName[],
  caller: Caller,
): DraftView {
  const { draft, review, diagnostics, corrections } = reviewed;
  const directive = directiveOf(review, []);
  const { diagnostics: _, ...view } = presentDocument({ text: review.text, directive });
  return {
    ...presentDraftSummary(draft, caller),
    document: directive.document,
    view,
    tasks: directive.tasks.map((task, index) => presentTask(reviewed, task, index, known)),
    diagnostics: diagnostics.map(presentDiagnostic),
    corrections: corrections.map(presentCorrection).toReversed(),
    approval: { required: approvalRequired, given: presentApproval(draft) },
    registeredAs: draft.directiveId,
  };
}

/** A correction as the history shows it. */
export function presentCorrection(row: DraftCorrectionRow): CorrectionRecord {
  const { number, correction, touched, madeBy, reason, madeAt, undoneBy, undoneReason, undoneAt } = row;
  return {
    number,
    correction,
    taskKeys: touched.filter(isTaskKey),
    by: madeBy,
    reason,
    at: madeAt.toISOString(),
    undone: undoneAt && { by: undoneBy ?? '', reason: undoneReason ?? '', at: undoneAt.toISOString() },
  };
}

/** What registering the draft of a corrected document would change. */
export function presentDifference(
  directiveId: string,
  differences: readonly TaskDifference[],
): DraftDifference {
  const count = (change: TaskChange) =>
    differences.filter((difference) => difference.change === change).length;
  return {
    directiveId,
    counts: {
      unchanged: count('unchanged'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
    },
    tasks: differences.map(({ change, fields, before, after }): PresentedDifference => {
      return {
        ...{ change, fields },
        taskId: before?.name ?? null,
        key: after?.name ?? null,
        before: before && presentVersion(before.task),
        after: after && presentVersion(after.task),
      };
    }),
  };
}

/** How each version of a directive came into the ledger. */
export function presentDirectiveVersions(versions: readonly DirectiveVersion[]): DirectiveCorrections {
  return {
    versions: versions.map(({ version, fileName, digest, by, at, corrections, amendments, ...approval }) => ({
      ...{ version, fileName, digest, by },
      at: at.toISOString(),
      approval: presentApproval(approval),
      corrections: corrections.map(presentCorrection),
      amendments: amendments.map(({ before, after, ...amendment }) => ({
        ...amendment,
        before: before && presentVersion(before),
        after: after && presentVersion(after),
      })),
    })),
  };
}

function presentApproval({ approvedBy, approvedAt }: Pick<DraftRow, 'approvedBy' | 'approvedAt'>) {
  return approvedBy !== null && approvedAt ? { by: approvedBy, at: approvedAt.toISOString() } : null;
}

function presentTask(
  { review, entries, looks, unknownNames }: ReviewedDraft,
  task: Task,
  index: number,
  known: readonly OrganisationName[],
): DraftTask {
  const reviewTask = review.tasks[index];
  if (!reviewTask) throw new Error(`The review has no task at ${index}.`);
  const { ordinal, path, item, text, span, responsibilitySpan, directions } = task;
  return {
    key: reviewTask.key,
    ...{ ordinal, path, item, text, span, responsibilitySpan, directions },
    responsibilities: task.responsibilities.map(({ role, openEnded, scope, span: place }, at) => ({
      ...{ role, openEnded, scope },
      span: spanOrNull(place),
      organisations: (entries[index]?.[at] ?? []).map((entry) =>
        presentName(entry, known, {
          chosen: chosenOrganisation(review, reviewTask, entry.name) !== undefined,
          unknown: unknownNames[index]?.has(entry.name) ?? false,
        }),
      ),
    })),
    deadlines: task.deadlines.map(({ kind, on, every = null, quote, span: place }) => {
      return { kind, on, every, quote, span: spanOrNull(place) };
    }),
    targets: task.targets.map(({ from = null, span: place, ...target }) => {
      return { ...target, from, span: spanOrNull(place) };
    }),
    changedBy: reviewTask.changedBy,
    look: looks[index] ?? [],
  };
}

function presentName(
  { name, organisationId, organisation }: NamedEntry,
  known: readonly OrganisationName[],
  is: { chosen: boolean; unknown: boolean },
) {
  const named = organisation ?? known.find(({ id }) => id === organisationId);
  return {
    ...{ name, organisationId },
    shortName: named?.shortName ?? null,
    provisional: named?.provisional ?? false,
    ...is,
  };
}

function presentDiagnostic({
  severity,
  code,
  message,
  span,
  key,
  taskKeys,
  lines,
}: OpenDiagnostic): DraftDiagnostic {
  return { severity, code, message, span, key, taskKeys, lines };
}

function presentVersion({ ordinal, path, text, responsibilities, deadlines, targets }: Task): TaskVersion {
  return {
    ...{ ordinal, path, text },
    responsibilities: responsibilities.map(({ role, orgs, openEnded }) => ({ role, names: orgs, openEnded })),
    deadlines: deadlines.map(({ kind, on, every = null }) => ({ kind, on, every })),
    targets: targets.map(({ indicator, op, value, from = null, unit, kind }) => {
      return { indicator, op, value, from, unit, kind };
    }),
  };
}

/** A value that no words of the document say has an empty span. */
function spanOrNull(span: Span): Span | null {
  return span[0] === span[1] ? null : span;
}
