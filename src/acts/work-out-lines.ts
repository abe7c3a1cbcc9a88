import type { LocalDate } from '#calendar/local-date.ts';
import { listCountingDates } from '#ledger/extension/counting-date.ts';
import { listDifferences } from '#ledger/statements/list-differences.ts';
import type { Db } from '#store/open-store.ts';
import {
  type FrozenLine,
  listFrozenLines,
  listFrozenTasks,
} from '#store/read/statements/list-frozen-lines.ts';
import { completeLines } from '#store/tables/statement-line.ts';
import { findVoices } from './find-voices.ts';

/** A task that everybody carries has as many lines as there are organisations, another one only. */
const LINES_AT_A_TIME = 2_000;

/** Adds to all lines of a cycle what follows from their facts: the day that counts, who reports, what does not agree. */
export async function workOutLines(
  db: Db,
  cycleId: string,
  days: { fromOn: LocalDate; today: LocalDate },
): Promise<void> {
  for (const some of inPortions(await listFrozenTasks(db, cycleId))) {
    const voices = await findVoices(db, some);
    const lines = await listFrozenLines(db, cycleId, some);
    await completeLines(
      db,
      lines.map((line) => {
        const { organisationId, statementId, assignmentId, officialOn } = line;
        const dueOn = dueOnOf(line);
        const reportsAs = voices.get(assignmentId)?.kind ?? null;
        const differences = listDifferences({ ...line, dueOn, reportsAs }, days);
        return { organisationId, statementId, assignmentId, officialOn, dueOn, reportsAs, differences };
      }),
    );
  }
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
