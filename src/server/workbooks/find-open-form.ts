import type { ActContext } from '#acts/act-context.ts';
import type { Part } from '#acts/act-together.ts';
import { savePlan } from '#acts/save-plan.ts';
import type { PlanSheet } from '#contract/plan.ts';
import type { StatementSheet } from '#contract/reconciliation.ts';
import type { Language } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import { seesPlan } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { CountingChanges, FormChange } from '#papers/forms/compare-form.ts';
import type { FormHead, FormRow } from '#papers/forms/form.ts';
import type { CellProblem, FilledRow } from '#papers/forms/read-form.ts';
import { readAs } from '#store/take-role.ts';
import type { ActRefusal } from '../acts/act-route.ts';
import { findPlan } from '../plans/find-plan.ts';
import { presentPlan } from '../plans/present-plan.ts';
import { findStatement } from '../reconciliation/find-statement.ts';
import { planCells, planForm, planSheets } from './plan-form.ts';
import { readPlanForm } from './read-plan-form.ts';
import { readStatementForm } from './read-statement-form.ts';
import { figureCells, figureKey, lineCells, statementSheets } from './statement-form.ts';
import { type LeftOver, statementParts } from './statement-parts.ts';

/** What a workbook that comes back is held against: the statement or the plan as it is now. */
export interface OpenForm {
  organisation: string;
  label: string | null;
  /** What the ledger says now in the cells of a row. */
  now(sheetId: string, key: string): FormRow['cells'] | undefined;
  /** Fields that are one answer. */
  groupOf(field: string): string;
  headingOf(field: string, language: Language): string;
  rowOf(assignmentId: string): { ordinal: number; clause: string };
  /** The changes without those that say nothing new. */
  settle(changes: readonly FormChange[]): FormChange[];
  /** The acts that make the changes; what they leave is in `left` and `notes` once they were done. */
  read(
    rows: readonly FilledRow[],
    counting: CountingChanges,
  ): {
    parts: Part<ActRefusal>[];
    problems: CellProblem[];
    left: readonly CellProblem[];
    notes(language: Language): string[];
  };
}

/** The statement or the plan of a workbook, as the caller sees it now; undefined where there is none for them. */
export async function findOpenForm(
  { db, caller, today }: ActContext,
  { kind, subjectId, organisationId, language }: FormHead,
): Promise<OpenForm | undefined> {
  return await readAs(db, 'ledger', async (within) => {
    if (kind === 'statement') {
      const asked = { cycleId: subjectId, organisationId };
      const sheet = await findStatement(within, asked, { caller, today });
      return sheet && openStatement(sheet, language);
    }
    const found = await findPlan(within, { directiveId: subjectId, organisationId }, undefined);
    if (!found || !findCapacity(caller, seesPlan, found.organisation)) return undefined;
    return openPlan(presentPlan(found, { caller, today }), language);
  });
}

const answerFields = new Map([
  ...(['answer', 'words', 'next'] as const).map((field) => [field, 'answer'] as const),
  ...(['keeperAnswer', 'keeperWords'] as const).map((field) => [field, 'keeper'] as const),
  ...(['value', 'period', 'source'] as const).map((field) => [field, 'figure'] as const),
]) satisfies ReadonlyMap<string, string>;

function openStatement(sheet: StatementSheet, language: Language): OpenForm {
  const lines = new Map(sheet.lines.map((line) => [line.assignmentId, line]));
  const cells = new Map<string, FormRow['cells']>(
    sheet.lines.flatMap((line) => [
      [`${statementSheets.lines} ${line.assignmentId}`, lineCells(line, sheet, language)] as const,
      ...line.figures.map((figure, position) => {
        const key = `${statementSheets.figures} ${figureKey(line.assignmentId, position)}`;
        return [key, figureCells(line, figure)] as const;
      }),
    ]),
  );
  const groups: ReadonlyMap<string, string> = answerFields;
  const { organisation } = sheet.statement;
  return {
    ...{ organisation, label: sheet.cycle.label },
    now: (sheetId, key) => cells.get(`${sheetId} ${key}`),
    groupOf: (field) => groups.get(field) ?? field,
    headingOf: (field, speaks) => headingIn(workbookWords[speaks].statement.columns, field),
    rowOf: (assignmentId) => rowOf(lines.get(assignmentId)),
    settle: (changes) => changes.filter((change) => !isIdle(change, changes)),
    read(rows, counting) {
      const left: LeftOver = { problems: [], doubted: [] };
      const said = readStatementForm(rows, sheet, counting);
      return {
        ...{ parts: statementParts(said, sheet, left), problems: said.problems, left: left.problems },
        notes: (speaks) =>
          left.doubted.length === 0
            ? []
            : [workbookWords[speaks].doubted(left.doubted.map(({ ordinal }) => ordinal).join('、'))],
      };
    },
  };
}

/** The day of the next news and the source of a figure say something with an answer, or a figure, alone. */
function isIdle({ sheetId, key, field }: FormChange, changes: readonly FormChange[]): boolean {
  if (field !== 'next' && field !== 'source') return false;
  const with_ = field === 'next' ? ['answer', 'words'] : ['value', 'period'];
  return !changes.some(
    (other) => other.sheetId === sheetId && other.key === key && with_.includes(other.field),
  );
}

function openPlan(sheet: PlanSheet, language: Language): OpenForm {
  const rows = new Map(sheet.rows.map((row) => [row.assignmentId, row]));
  const path = planForm(sheet, language).sheets.find(({ id }) => id === planSheets.path)?.rows ?? [];
  const points = new Map(path.map(({ key, cells }) => [key, cells]));
  const { organisationId, directiveId } = sheet;
  return {
    ...{ organisation: sheet.name, label: sheet.title },
    now(sheetId, key) {
      const row = rows.get(key);
      if (sheetId === planSheets.rows) return row && planCells(row, sheet, language);
      return points.get(key) ?? { on: '', value: '' };
    },
    groupOf: (field) => (field === 'on' || field === 'value' ? 'point' : field),
    headingOf: (field, speaks) => headingIn(workbookWords[speaks].plan.columns, field),
    rowOf: (assignmentId) => rowOf(rows.get(assignmentId)),
    settle: (changes) => [...changes],
    read(filled, counting) {
      const written = readPlanForm(filled, sheet, counting);
      const save: Part<ActRefusal> = (within) =>
        savePlan(within, { organisationId, directiveId, rows: written.rows });
      return {
        ...{ parts: written.rows.length === 0 ? [] : [save], problems: written.problems, left: [] },
        notes: () => [],
      };
    },
  };
}

function headingIn(columns: Readonly<Record<string, string>>, field: string): string {
  return columns[field] ?? field;
}

function rowOf(row: { ordinal: number; clause: string } | undefined) {
  return { ordinal: row?.ordinal ?? 0, clause: row?.clause ?? '' };
}
