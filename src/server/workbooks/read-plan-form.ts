import type { TypedPlanRow } from '#acts/save-plan.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PlannedRow, PlanSheet } from '#contract/plan.ts';
import { readMilestones, readPersons, writeMilestones } from '#contract/plan-text.ts';
import { readNumber } from '#contract/read-number.ts';
import type { CountingChanges } from '#papers/forms/compare-form.ts';
import type { CellProblem, CellProblemCode, FilledRow } from '#papers/forms/read-form.ts';
import { readDay as dayOfCell } from '#papers/read-day.ts';
import { readDay } from '../acts/read-day.ts';
import { planSheets, pointKey, pointsOf, yearOf } from './plan-form.ts';

export interface WrittenPlan {
  rows: TypedPlanRow[];
  problems: CellProblem[];
}

/** The lines of a path that a workbook may have had beyond those of today. */
const MOST_PLACES = 60;
const MOST = { measures: 4000, deliverable: 500 } as const;

/** The rows of a plan as the changes that count in a workbook have it: what they leave alone is as the plan has it now. */
export function readPlanForm(
  filled: readonly FilledRow[],
  sheet: PlanSheet,
  counting: CountingChanges,
): WrittenPlan {
  const problems: CellProblem[] = [];
  const written = filled.filter((row) => counting.has(row, ...row.cells.keys()));
  const byKey = new Map(written.map((row) => [`${row.sheetId} ${row.key}`, row]));
  const rows = sheet.rows.flatMap((row) => {
    const own = byKey.get(`${planSheets.rows} ${row.assignmentId}`);
    const path = readPath(row, byKey, { year: yearOf(sheet), problems });
    if (!own && !path) return [];
    const content = own ? readRow(own, { row, sheet, counting }, problems) : untouched(row);
    return [
      {
        ...content,
        assignmentId: row.assignmentId,
        revision: row.revision,
        ...(path && { trajectory: path }),
      },
    ];
  });
  return { rows, problems };
}

type Written = Omit<TypedPlanRow, 'assignmentId' | 'revision'>;

function untouched({ content, unitId }: PlannedRow): Written {
  const { measures, deliverable, persons, milestones, trajectory } = content;
  return {
    ...{ measures, deliverable, persons, unitId },
    milestones: milestones.map(({ dueOn, ...rest }) => ({
      ...rest,
      dueOn: dueOn === null ? null : readDay(dueOn),
    })),
    trajectory: trajectory.map(({ reachOn, ...rest }) => ({ ...rest, reachOn: readDay(reachOn) })),
  };
}

function readRow(
  filled: FilledRow,
  { row, sheet, counting }: { row: PlannedRow; sheet: PlanSheet; counting: CountingChanges },
  problems: CellProblem[],
): Written {
  const had = untouched(row);
  const complain = (field: string, code: CellProblemCode) =>
    problems.push({ sheet: filled.sheet, address: filled.cells.get(field)?.address ?? '', code });
  const written = (field: string) =>
    counting.has(filled, field) ? (filled.cells.get(field)?.text ?? '') : undefined;
  for (const field of ['measures', 'deliverable'] as const)
    if ((written(field)?.length ?? 0) > MOST[field]) complain(field, 'words_too_long');
  const persons = written('persons');
  const read = persons === undefined ? had.persons : readPersons(persons);
  if (read.some(({ name, telephone }) => name === '' || telephone.length > 40) || read.length > 20)
    complain('persons', 'person_unread');
  const unit = written('unit');
  const unitId = sheet.units.find(({ name }) => name === unit)?.id ?? null;
  if (unit !== undefined && unit !== '' && unitId === null) complain('unit', 'unit_unknown');
  const milestones = written('milestones');
  const timetable = milestones === undefined ? had.milestones : readTimetable(milestones, had, yearOf(sheet));
  if (timetable.length > 40 || timetable.some(({ words }) => words.length > 500))
    complain('milestones', 'words_too_long');
  return {
    measures: written('measures') ?? had.measures,
    deliverable: written('deliverable') ?? had.deliverable,
    persons: read,
    milestones: timetable,
    trajectory: had.trajectory,
    unitId: unit === undefined ? had.unitId : unitId,
  };
}

/** A milestone that is written as it was keeps the form of its result, which the cell does not show. */
function readTimetable(text: string, { milestones }: Written, year: number): Written['milestones'] {
  const formOf = new Map(milestones.map((each) => [writeMilestones([each], year), each.deliverable]));
  return readMilestones(text, year).map(({ dueOn, words }) => ({
    ...{ words, dueOn: dueOn === null ? null : readDay(dueOn) },
    deliverable: formOf.get(writeMilestones([{ dueOn, words, deliverable: '' }], year)) ?? '',
  }));
}

/** The whole path of a row where one of its lines was written; undefined where none was. */
function readPath(
  row: PlannedRow,
  byKey: ReadonlyMap<string, FilledRow>,
  { year, problems }: { year: number; problems: CellProblem[] },
): Written['trajectory'] | undefined {
  let touched = false;
  const path = row.targets.flatMap(({ position, unit }) => {
    const points = pointsOf(row.content, position);
    return Array.from({ length: points.length + MOST_PLACES }, (_, place) => {
      const filled = byKey.get(`${planSheets.path} ${pointKey(row.assignmentId, position, place)}`);
      const had = points[place];
      if (!filled)
        return had && { targetPosition: position, reachOn: readDay(had.reachOn), value: had.value };
      touched = true;
      return readPoint(filled, { position, unit }, { year, problems });
    }).filter((point) => point !== undefined);
  });
  return touched ? path : undefined;
}

function readPoint(
  filled: FilledRow,
  { position: targetPosition, unit }: { position: number; unit: string },
  { year, problems }: { year: number; problems: CellProblem[] },
): { targetPosition: number; reachOn: LocalDate; value: number } | undefined {
  const textOf = (field: string) => filled.cells.get(field)?.text ?? '';
  const complain = (field: string, code: CellProblemCode) => {
    problems.push({ sheet: filled.sheet, address: filled.cells.get(field)?.address ?? '', code });
    return undefined;
  };
  if (textOf('on') === '' && textOf('value') === '') return undefined;
  const reachOn = dayOfCell(textOf('on'), year);
  const value = readNumber(textOf('value'), unit);
  if (!reachOn) return complain('on', 'day_unread');
  if (value === undefined) return complain('value', 'number_unread');
  return { targetPosition, reachOn, value };
}
