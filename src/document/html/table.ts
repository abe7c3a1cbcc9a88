import type { TableCell } from '../document-text.ts';
import { attribute, isElement, isLeftOut, type PageElement, type PageNode } from './page-tree.ts';

/** A row with the cells that others cover as empty ones, and its printed cells as elements. */
export interface TableRow {
  cells: TableCell[];
  elements: PageElement[];
}

const MOST_SPAN = 200;
const LINE_ELEMENTS = new Set(['p', 'div', 'li', 'br', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The rows of a table; those of tables within its cells are words of the cell. */
export function readTable(table: PageElement): TableRow[] {
  /** For each column how many rows are still covered from above. */
  const covered: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: TableCell[] = [];
    const elements = row.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    const skipCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push({ text: '' });
      }
    };
    for (const element of elements) {
      skipCovered();
      const columnSpan = spanOf(element, 'colspan');
      const rowSpan = spanOf(element, 'rowspan');
      const at = cells.length;
      cells.push({
        text: cellWords(element),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      });
      for (let more = 1; more < columnSpan; more += 1) cells.push({ text: '' });
      for (let column = at; column < cells.length; column += 1) covered[column] = rowSpan - 1;
    }
    skipCovered();
    return { cells, elements };
  });
}

function rowsOf(table: PageElement): PageElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function spanOf(element: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(element, name) || 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1;
}

/** The words of a cell, its paragraphs as lines. */
function cellWords(cell: PageElement): string {
  let words = '';
  const waiting: PageNode[] = cell.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words += node.value.replace(/\s+/g, ' ');
    if (!isElement(node) || isLeftOut(node)) continue;
    if (LINE_ELEMENTS.has(node.tagName)) words += '\n';
    waiting.push(...node.childNodes.toReversed());
  }
  return words;
}
