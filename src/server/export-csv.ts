import type { Readable } from 'node:stream';
import type { TaskRow } from '#contract/task.ts';
import type { ExportColumn } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import { taskColumns } from './export-columns.ts';
import { writeCsv } from './write-csv.ts';

/** The tasks as CSV, a line each. */
export function exportCsv(
  tasks: AsyncIterable<TaskRow>,
  chosen: readonly ExportColumn[],
  language: Language,
): Readable {
  const headings = chosen.map((name) => taskColumns[name].heading[language]);
  return writeCsv(headings, listCells(tasks, chosen, language));
}

async function* listCells(
  tasks: AsyncIterable<TaskRow>,
  chosen: readonly ExportColumn[],
  language: Language,
) {
  for await (const task of tasks) yield chosen.map((name) => taskColumns[name].cell(task, language));
}
