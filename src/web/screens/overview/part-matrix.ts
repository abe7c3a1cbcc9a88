import type { OrganisationRow } from '#contract/organisation.ts';
import type { Overview } from '#contract/overview.ts';

export type MatrixCell = Overview['matrix'][number];
export type Part = Overview['parts'][number];

/** One organisation's line of the matrix: its cell in each part, in the order of the parts. */
export interface MatrixRow {
  organisation: OrganisationRow;
  cells: (MatrixCell | undefined)[];
}

/** The lines of the given organisations, in their order. */
export function rowsOf({ matrix, parts }: Overview, organisations: readonly OrganisationRow[]): MatrixRow[] {
  const cells = new Map(matrix.map((cell) => [`${cell.part} ${cell.organisationId}`, cell]));
  return organisations.map((organisation) => ({
    organisation,
    cells: parts.map(({ number }) => cells.get(`${number} ${organisation.id}`)),
  }));
}

/** The fullest cell, of equals the one that takes the larger share of its part; null where there is none. */
export function fullestCell({ matrix, parts, organisations }: Overview) {
  const share = (cell: MatrixCell) =>
    cell.total / (parts.find(({ number }) => number === cell.part)?.tasks ?? 1);
  const [cell] = matrix.toSorted((a, b) => b.total - a.total || share(b) - share(a));
  const part = parts.find(({ number }) => number === cell?.part);
  const organisation = organisations.find(({ id }) => id === cell?.organisationId);
  return cell && part && organisation ? { cell, part, organisation } : null;
}
