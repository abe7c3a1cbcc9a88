import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveSummary } from '#contract/directive.ts';
import { type ExportColumn, type ExportFormat, exportColumns } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import type { Db } from '#store/open-store.ts';
import { exportTasks as listAllTasks } from '#store/read/export-tasks.ts';
import type { TaskFilter } from '#store/read/task-filter.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { presentTaskRow } from './present-task.ts';
import type { SentFile } from './send-file.ts';

export interface ExportOrder {
  directive: DirectiveSummary;
  filter: TaskFilter;
  format: ExportFormat;
  /** For CSV; all where it is undefined. */
  columns?: readonly ExportColumn[] | undefined;
  language: Language;
  today: LocalDate;
}

/** The ledger as a file: its name, its media type and its contents, read from the store as they are taken. */
export function exportTasks(db: Db, order: ExportOrder): SentFile {
  const { directive, filter, format, columns = exportColumns, language, today } = order;
  const tasks = presentAll(db, directive.id, filter, today);
  const fileName = `${directive.docNumber ?? directive.title ?? directive.id} ${names[language]}.${format}`;
  if (format === 'json') {
    return { fileName, mediaType: 'application/json; charset=utf-8', contents: exportJson(directive, tasks) };
  }
  return { fileName, mediaType: 'text/csv; charset=utf-8', contents: exportCsv(tasks, columns, language) };
}

const names: Record<Language, string> = { zh: '台账', en: 'ledger' };

async function* presentAll(db: Db, directiveId: string, filter: TaskFilter, today: LocalDate) {
  for await (const row of listAllTasks(db, directiveId, filter)) yield presentTaskRow(row, today);
}
