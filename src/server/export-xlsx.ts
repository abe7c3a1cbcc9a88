import type { Readable } from 'node:stream';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveSummary } from '#contract/directive.ts';
import { lightMarks, saidOfLight } from '#contract/light-words.ts';
import type { Light } from '#contract/lights.ts';
import type { TaskRow } from '#contract/task.ts';
import type { ExportColumn } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import { type LedgerPaperRow, writeLedger } from '#papers/ledger/write-ledger.ts';
import { taskColumns } from './export-columns.ts';

/** A task with its light on the day of the export. */
export type LitTask = TaskRow & { light: Light };

const words = {
  zh: {
    sheet: '督查总台账',
    light: '灯',
    reason: '亮灯原因',
    note: (day: string) => `截至 ${day}`,
  },
  en: { sheet: 'Ledger', light: 'Light', reason: 'Why', note: (day: string) => `as of ${day}` },
} as const satisfies Record<Language, object>;

/** In characters; what is not named is as wide as a short name. */
const widths: Partial<Record<ExportColumn, number>> = {
  ...{ ordinal: 6, part: 18, section: 16, item: 6, text: 46, lead: 13, responsible: 22, support: 13 },
  ...{ supervisor: 11, openEnded: 8, deadlines: 16, dueOn: 12, state: 11, targetCount: 9 },
};

/** The tasks as a workbook to be worked with and printed, each with its light in words. */
export function exportXlsx(
  tasks: AsyncIterable<LitTask>,
  {
    directive,
    columns,
    language,
    today,
  }: {
    directive: DirectiveSummary;
    columns: readonly ExportColumn[];
    language: Language;
    today: LocalDate;
  },
): Readable {
  const say = words[language];
  const title = directive.title ?? directive.docNumber ?? say.sheet;
  const note = [directive.docNumber, say.note(today)].filter(Boolean).join('　');
  return writeLedger(
    {
      ...{ name: say.sheet, title, note, language },
      columns: [
        ...columns.map((name) => ({
          heading: taskColumns[name].heading[language],
          width: widths[name] ?? 12,
        })),
        { heading: say.light, width: 10, light: true },
        { heading: say.reason, width: 22 },
      ],
    },
    listRows(tasks, { columns, language }),
  );
}

async function* listRows(
  tasks: AsyncIterable<LitTask>,
  { columns, language }: { columns: readonly ExportColumn[]; language: Language },
): AsyncGenerator<LedgerPaperRow> {
  const { colour, grey, reason, join } = saidOfLight[language];
  for await (const task of tasks) {
    const { light } = task;
    const why = light.reasons.map((each) => reason(each, light.colour === 'red'));
    yield {
      cells: [
        ...columns.map((name) => taskColumns[name].cell(task, language)),
        `${lightMarks[light.colour]} ${colour[light.colour]}`,
        light.grey ? grey[light.grey] : why.join(join),
      ],
      light: light.colour,
    };
  }
}
