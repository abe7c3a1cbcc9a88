import type { LocalDate } from '#calendar/local-date.ts';
import { listCountingDates } from '#ledger/extension/counting-date.ts';
import { listDifferences } from '#ledger/statements/list-differences.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import type { Db } from '#store/open-store.ts';
import { type FrozenCycle, type FrozenLine, listFrozenLines } from '#store/read/statements/freeze-lines.ts';
import { listOwedTasks } from '#store/read/statements/list-frozen-lines.ts';
import { insertLines, type WorkedOutLine } from '#store/tables/statement-line.ts';
import { findVoices } from './find-voices.ts';

/** A task that everybody carries has as many lines as there are organisations, another one only. */
const LINES_AT_A_TIME = 2_000;

/**
 * Writes all lines of a cycle that was just opened, each with what follows from its facts: the day that counts, who reports, what does
 * not agree; the result is how many they are. A few thousands are held at a time.
 */
export async function writeLines(
  db: Db,
  cycle: FrozenCycle,
  days: { fromOn: LocalDate; today: LocalDate },
): Promise<number> {
  const read = (taskIds: readonly string[]) =>
    Promise.all([findVoices(db, taskIds), listFrozenLines(db, cycle, taskIds)]);
  const [first = [], ...others] = inPortions(await listOwedTasks(db, cycle.cycleId));
  let coming: ReturnType<typeof read> | undefined = read(first);
  let written = 0;
  while (coming) {
    const [voices, lines] = await coming;
    // The database reads the next ones while these are worked out, and writes these while the next are.
    const next = others.shift();
    coming = next && read(next);
    await insertLines(
      db,
      lines.map((line) => workOut(line, voices.get(line.assignmentId)?.kind ?? null, days)),
    );
    written += lines.length;
  }
  return written;
}

function workOut(
  line: FrozenLine,
  reportsAs: ReportKind | null,
  days: { fromOn: LocalDate; today: LocalDate },
): WorkedOutLine {
  const dueOn = dueOnOf(line);
  const differences = listDifferences({ ...line, dueOn, reportsAs }, days);
  return { row: line.row, dueOn, reportsAs, differences };
}

/** Tasks in portions of so many lines, whole tasks each. */
function inPortions(tasks: readonly { taskId: string; lines: number }[]): string[][] {
  const portions: string[][] = [];
  let left = 0;
  for (const { taskId, lines } of tasks) {
    if (left < lines) {
      portions.push([]);
      left = LINES_AT_A_TIME;
    }
    portions.at(-1)?.push(taskId);
    left -= lines;
  }
  return portions;
}

function dueOnOf({ officialOn, extendedFrom, extendedOn }: FrozenLine): LocalDate | null {
  if (officialOn === null) return null;
  const [counting] = listCountingDates({ official: [officialOn], extendedFrom, extendedOn });
  return counting?.dueOn ?? null;
}
