import type { PlanContent } from '#contract/acts/plans.ts';
import type { PlannedRow, PlanSheet } from '#contract/plan.ts';
import { writeMilestones, writePersons } from '#contract/plan-text.ts';
import type { Language } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import type { Form, FormColumn, FormRow } from '#papers/forms/form.ts';

export const planSheets = { rows: 'rows', path: 'path' } as const;

/** Lines of a path that are there to be filled in, beside those that are. */
const EMPTY_POINTS = 3;

/** A plan as a workbook that is filled in without a network. */
export function planForm(sheet: PlanSheet, language: Language): Form {
  const words = workbookWords[language].plan;
  const title = words.title(sheet.name);
  const path = sheet.rows.flatMap((row) => pathRows(row));
  return {
    head: {
      ...{ kind: 'plan', subjectId: sheet.directiveId, organisationId: sheet.organisationId, language },
      revision: sheet.plan?.revision ?? 0,
    },
    sheets: [
      {
        ...{ id: planSheets.rows, name: words.name, title, note: words.note },
        columns: rowColumns(sheet, language),
        rows: sheet.rows.map((row) => ({
          ...{ key: row.assignmentId, revision: row.revision },
          cells: planCells(row, sheet, language),
        })),
      },
      ...(path.length === 0
        ? []
        : [
            {
              ...{ id: planSheets.path, name: words.path, title, note: words.pathNote },
              columns: pathColumns(language, sheet),
              rows: path,
            },
          ]),
    ],
  };
}

/** The year in which days without one stand. */
export function yearOf({ rows, today }: PlanSheet): number {
  const day = rows.find(({ dueOn }) => dueOn !== null)?.dueOn ?? today;
  return Number(day.slice(0, 4));
}

function rowColumns({ units, can }: PlanSheet, language: Language): FormColumn[] {
  const { columns: heading } = workbookWords[language].plan;
  const open = can.includes('save_plan');
  const column = (field: keyof typeof heading, width: number, filledIn = open) => ({
    ...{ field, heading: heading[field], width, filledIn },
  });
  return [
    column('ordinal', 6, false),
    { ...column('clause', 40, false), identifies: true },
    column('role', 8, false),
    column('due', 12, false),
    column('measures', 44),
    column('deliverable', 20),
    column('persons', 22),
    column('milestones', 36),
    ...(units.length === 0 ? [] : [{ ...column('unit', 14), choices: units.map(({ name }) => name) }]),
  ];
}

/** What a row of a plan says in each column of the sheet. */
export function planCells(row: PlannedRow, sheet: PlanSheet, language: Language) {
  const { measures, deliverable, persons, milestones } = row.content;
  return {
    ...{ ordinal: row.ordinal, clause: row.clause, role: workbookWords[language].roles[row.role] },
    ...{ due: row.dueOn ?? '', measures, deliverable, persons: writePersons(persons) },
    milestones: writeMilestones(milestones, yearOf(sheet)),
    unit: sheet.units.find(({ id }) => id === row.unitId)?.name ?? '',
  };
}

function pathColumns(language: Language, { can }: PlanSheet): FormColumn[] {
  const { columns: heading } = workbookWords[language].plan;
  const filledIn = can.includes('save_plan');
  return [
    { field: 'ordinal', heading: heading.ordinal, width: 6, filledIn: false },
    { field: 'indicator', heading: heading.indicator, width: 40, filledIn: false, identifies: true },
    { field: 'target', heading: heading.target, width: 16, filledIn: false },
    { field: 'on', heading: heading.on, width: 14, filledIn, kind: 'date' },
    { field: 'value', heading: heading.value, width: 12, filledIn, kind: 'number' },
  ];
}

function pathRows(row: PlannedRow): FormRow[] {
  return row.targets.flatMap(({ position, indicator, quote }) => {
    const points = pointsOf(row.content, position);
    return Array.from({ length: points.length + EMPTY_POINTS }, (_, place) => ({
      ...{ key: pointKey(row.assignmentId, position, place), revision: row.revision },
      cells: {
        ...{ ordinal: row.ordinal, indicator, target: quote },
        ...{ on: points[place]?.reachOn ?? '', value: points[place]?.value ?? '' },
      },
    }));
  });
}

/** The points that lead to a target, by their days. */
export function pointsOf({ trajectory }: PlanContent, target: number) {
  return trajectory
    .filter(({ targetPosition }) => targetPosition === target)
    .toSorted((one, other) => one.reachOn.localeCompare(other.reachOn));
}

/** The key of a line of a path. */
export function pointKey(assignmentId: string, target: number, place: number): string {
  return `${assignmentId}/${target}/${place}`;
}
