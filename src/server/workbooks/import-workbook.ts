import type { ActContext } from '#acts/act-context.ts';
import { actTogether, type Part } from '#acts/act-together.ts';
import { readFilledForm } from '#acts/read-workbook.ts';
import { refuse } from '#acts/refusals.ts';
import type { RetryRefusal } from '#acts/transact.ts';
import type { ProblemCode } from '#contract/problem.ts';
import type { Language } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import type { WorkbookResult } from '#contract/workbooks.ts';
import { CountingChanges, compareForm, type FormChange } from '#papers/forms/compare-form.ts';
import { type CellProblem, readForm } from '#papers/forms/read-form.ts';
import { newActId } from '../act-id.ts';
import type { ActRefusal } from '../acts/act-route.ts';
import { findOpenForm, type OpenForm } from './find-open-form.ts';

export interface ImportOrder {
  bytes: Uint8Array;
  secret: string;
  language: Language;
  /** Only say what would come of it. */
  trial: boolean;
  /** Where both sides have changed an assignment: the workbook counts, or the ledger. */
  take: ReadonlySet<string>;
  leave: ReadonlySet<string>;
}

/** The acts left cells that wait for a person: nothing is done. */
type LeftOver = { code: 'left_over' };
export type ImportOutcome =
  | { ok: true; result: WorkbookResult }
  | { ok: false; refusal: ActRefusal | RetryRefusal | { code: ProblemCode } };

/**
 * Takes in a workbook that went out filled in: every change by its key, by the acts of the page and with their rights, all in one
 * transaction or none. Where a cell cannot be taken, or somebody else has changed the same, nothing is done and all of it is told.
 */
export async function importWorkbook(context: ActContext, order: ImportOrder): Promise<ImportOutcome> {
  const { secret, language, trial, take, leave } = order;
  const reading = await readFilledForm(order.bytes);
  if (!reading.ok) return reading;
  const form = readForm(reading.sheets, secret);
  if (!form.ok) return refuse({ code: form.code });
  const open = await findOpenForm(context, form.head);
  if (!open) return refuse({ code: 'workbook_closed' });
  const compared = compareForm(form.rows, open.now, open.groupOf);
  const changes = open.settle(compared.changes);
  const isTaken = ({ key }: FormChange) => take.has(assignmentOf(key));
  const conflicts = compared.conflicts.filter((each) => !isTaken(each) && !leave.has(assignmentOf(each.key)));
  const counting = [...changes, ...compared.conflicts.filter(isTaken)];
  const { parts, problems, left, notes } = open.read(form.rows, new CountingChanges(counting));
  const found = [...form.problems, ...problems];
  const tell = (done: boolean, more: readonly CellProblem[] = []): ImportOutcome => ({
    ok: true,
    result: {
      ...{ kind: form.head.kind, subjectId: form.head.subjectId, organisationId: form.head.organisationId },
      ...{ organisation: open.organisation, label: open.label, done },
      rows: form.rows.filter(({ key }) => key === assignmentOf(key)).length,
      changes: counting.map((change) => present(change, open, language)),
      conflicts: conflicts.map((change) => present(change, open, language)),
      problems: [...found, ...more].map(({ sheet, address, code }) => ({
        ...{ sheet, address, words: workbookWords[language].problems[code] },
      })),
      notes: [...notes(language), ...(counting.length === 0 ? [workbookWords[language].nothing] : [])],
    },
  });
  if (found.length > 0 || conflicts.length > 0 || parts.length === 0) return tell(false);
  const ending: Part<LeftOver> = async () =>
    left.length > 0 ? refuse({ code: 'left_over' }) : { ok: true, result: null };
  const outcome = await actTogether<ActRefusal | LeftOver>(context, [...parts, ending], {
    actIds: (position) => newActId(new Date(context.now.getTime() + position)),
    trial,
  });
  if (outcome.ok) return tell(true);
  const { refusal } = outcome;
  if (refusal.code === 'tried') return tell(false);
  return refusal.code === 'left_over' ? tell(false, left) : refuse(refusal);
}

/** The assignment of a row: `…/2` is the third figure of one. */
function assignmentOf(key: string): string {
  return key.split('/', 1)[0] ?? key;
}

function present(change: FormChange, open: OpenForm, language: Language): WorkbookResult['changes'][number] {
  const { key, field, sheet, address, from, to } = change;
  const assignmentId = assignmentOf(key);
  return {
    ...{ key: assignmentId, ...open.rowOf(assignmentId), field: open.headingOf(field, language) },
    ...{ sheet, address, from, to },
  };
}
