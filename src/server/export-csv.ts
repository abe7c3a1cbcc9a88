import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { TaskRow } from '#contract/task.ts';
import type { ExportColumn } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import { taskColumns } from './export-columns.ts';

/**
 * The tasks as CSV (RFC 4180), a line each under a line of headings, made as it is read. It begins with a byte order
 * mark, by which spreadsheets tell UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function exportCsv(
  tasks: AsyncIterable<TaskRow>,
  chosen: readonly ExportColumn[],
  language: Language,
): Readable {
  const csv = stringify({
    bom: true,
    header: true,
    columns: chosen.map((name) => taskColumns[name].heading[language]),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Readable.from(listCells(tasks, chosen, language)).compose(csv);
}

async function* listCells(
  tasks: AsyncIterable<TaskRow>,
  chosen: readonly ExportColumn[],
  language: Language,
) {
  for await (const task of tasks) yield chosen.map((name) => taskColumns[name].cell(task, language));
}
