import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { TaskRow } from '#contract/task.ts';
import { type ExportColumn, type ExportFormat, exportColumns } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import type { Db } from '#store/open-store.ts';
import { exportTasks as listAllTasks } from '#store/read/export-tasks.ts';
import { listTaskLights } from '#store/read/lights/list-task-lights.ts';
import type { TaskFilter } from '#store/read/task-filter.ts';
import { readAs } from '#store/take-role.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportXlsx, type LitTask } from './export-xlsx.ts';
import { presentTaskLight } from './present-light.ts';
import { presentTaskRow } from './present-task.ts';
import { type SentFile, workbookMediaType } from './send-file.ts';

export interface ExportOrder {
  directive: DirectiveSummary;
  filter: TaskFilter;
  format: ExportFormat;
  /** For a workbook and CSV; all where it is undefined. */
  columns?: readonly ExportColumn[] | undefined;
  language: Language;
  today: LocalDate;
  /** Who reads it: lights tell the reasons that they may read. */
  caller: Caller;
}

/** The ledger as a file: its name, its media type and its contents, read from the store as they are taken. */
export function exportTasks(db: Db, order: ExportOrder): SentFile {
  const { directive, filter, format, columns = exportColumns, language, today } = order;
  const tasks = presentAll(db, directive.id, filter, today);
  const fileName = `${directive.docNumber ?? directive.title ?? directive.id} ${names[language]}.${format}`;
  if (format === 'json') {
    return {
      fileName,
      mediaType: 'application/json; charset=utf-8',
      contents: exportJson(directive, 'tasks', tasks),
    };
  }
  if (format === 'xlsx') {
    const contents = exportXlsx(light(db, tasks, order), { directive, columns, language, today });
    return { fileName, mediaType: workbookMediaType, contents };
  }
  return { fileName, mediaType: 'text/csv; charset=utf-8', contents: exportCsv(tasks, columns, language) };
}

const names: Record<Language, string> = { zh: '台账', en: 'ledger' };

async function* presentAll(db: Db, directiveId: string, filter: TaskFilter, today: LocalDate) {
  for await (const row of listAllTasks(db, directiveId, filter)) yield presentTaskRow(row, today);
}

const TASKS_AT_A_TIME = 500;

/** The tasks with their lights of the day, some hundreds at a time. */
async function* light(
  db: Db,
  tasks: AsyncIterable<TaskRow>,
  { caller, today }: Pick<ExportOrder, 'caller' | 'today'>,
): AsyncGenerator<LitTask> {
  const scope = journalScopeOf(caller);
  const lit = async (some: readonly TaskRow[]) => {
    const taskIds = some.map(({ id }) => id);
    const lights = await readAs(db, 'ledger', (within) =>
      listTaskLights(within, taskIds, { day: today, scope }),
    );
    return some.map((task) => ({ ...task, light: presentTaskLight(lights.get(task.id) ?? [], today) }));
  };
  let waiting: TaskRow[] = [];
  for await (const task of tasks) {
    waiting.push(task);
    if (waiting.length < TASKS_AT_A_TIME) continue;
    yield* await lit(waiting);
    waiting = [];
  }
  yield* await lit(waiting);
}
