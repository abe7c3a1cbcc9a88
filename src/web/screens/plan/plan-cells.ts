import type { SavePlan } from '#contract/acts/plans.ts';
import type { PlannedRow } from '#contract/plan.ts';
import { readMilestones, readPersons, writeMilestones, writePersons } from '#contract/plan-text.ts';
import { readPoints, type TypedPoint, typePoints } from './trajectory-points.ts';

/** The columns that are typed, from left to right. */
export const cellNames = ['measures', 'milestones', 'persons', 'deliverable'] as const;
export type CellName = (typeof cellNames)[number];

/** A row as it is typed. */
export type PlanCells = Record<CellName, string> & { unitId: string | null; points: TypedPoint[] };

/** Words of a cell as the schema's limits let them be. */
const limits: Record<'measures' | 'deliverable', number> = { measures: 4000, deliverable: 500 };

/** What stands in the cells of a saved row. */
export function cellsOf({ content, unitId }: PlannedRow, year: number): PlanCells {
  const { measures, deliverable, milestones, persons, trajectory } = content;
  return {
    ...{ measures, deliverable, unitId },
    milestones: writeMilestones(milestones, year),
    persons: writePersons(persons),
    points: typePoints(trajectory, year),
  };
}

/** The row that is sent for what was typed; forms of results stay with milestones of the same words. */
export function rowToSave(
  { assignmentId, content }: PlannedRow,
  { revision, cells, year }: { revision: number; cells: PlanCells; year: number },
): SavePlan['rows'][number] {
  const formOf = new Map(content.milestones.map(({ words, deliverable }) => [words, deliverable]));
  return {
    ...{ assignmentId, revision, unitId: cells.unitId, trajectory: readPoints(cells.points, year) },
    measures: cells.measures.slice(0, limits.measures),
    deliverable: cells.deliverable.slice(0, limits.deliverable),
    persons: readPersons(cells.persons),
    milestones: readMilestones(cells.milestones, year).map((milestone) => ({
      ...milestone,
      deliverable: formOf.get(milestone.words) ?? '',
    })),
  };
}

/** A block of cells as a spreadsheet copies it: rows of tab-separated cells, quoted where a cell has lines of its own. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (const [index, character] of [...text.replaceAll('\r\n', '\n')].entries()) {
    if (character === '"' && (quoted || cell === '')) {
      quoted = !quoted;
      continue;
    }
    if (!quoted && character === '\t') endCell();
    else if (!quoted && character === '\n') {
      endCell();
      if (index < text.length - 1) rows.push([]);
    } else cell += character;
  }
  if (cell !== '' || rows.at(-1)?.length === 0) endCell();
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** Whether what is pasted is more than the words of one cell. */
export function isBlock(text: string): boolean {
  return text.includes('\t') || readBlock(text).length > 1;
}
