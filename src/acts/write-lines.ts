import type { LocalDate } from '#calendar/local-date.ts';
import { listCountingDates } from '#ledger/extension/counting-date.ts';
import { listDifferences } from '#ledger/statements/list-differences.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import { inPortions } from '#store/in-portions.ts';
import type { Db } from '#store/open-store.ts';
import type { FrozenCycle } from '#store/read/statements/freeze-lines.ts';
import { type DatedTask, listDatedTasks } from '#store/read/statements/list-dated-tasks.ts';
import type { OwingOrganisation } from '#store/read/statements/list-owing-organisations.ts';
import {
  type FrozenLine,
  freezeLines,
  insertFrozenLines,
  openFrozenLines,
  type WorkedOutLine,
} from '#store/tables/frozen-line.ts';
import { findVoices } from './find-voices.ts';

/** So many are held at a time, or those of one organisation where it has more. */
const LINES_AT_A_TIME = 4_000;

/** The cycle with its directive, and the days on which it depends what follows from the facts. */
interface WrittenCycle extends FrozenCycle {
  directiveId: string;
  fromOn: LocalDate;
  today: LocalDate;
}

/**
 * Writes all lines of a cycle that was just opened, each with what follows from its facts: the day that counts, who reports,
 * what does not agree; the result is how many they are for each organisation. They are gone through organisation by
 * organisation, as the tables lie, and each is read once.
 */
export async function writeLines(
  db: Db,
  cycle: WrittenCycle,
  owing: readonly OwingOrganisation[],
): Promise<OwingOrganisation[]> {
  await openFrozenLines(db);
  const dated = await listDatedTasks(db, cycle.directiveId);
  const dates = new Map(dated.map((task) => [task.taskId, task]));
  const written = new Map<string, number>();
  for (const portion of inPortions(owing, LINES_AT_A_TIME, ({ lines }) => lines)) {
    const organisationIds = portion.map(({ organisationId }) => organisationId);
    const lines = await freezeLines(db, cycle, organisationIds);
    const taskIds = [...new Set(lines.map(({ taskId }) => taskId))];
    const voices = await findVoices(db, taskIds, organisationIds);
    await insertFrozenLines(
      db,
      lines.map((line) =>
        workOut(
          line,
          { date: dates.get(line.taskId), reportsAs: voices.get(line.assignmentId)?.kind ?? null },
          cycle,
        ),
      ),
    );
    for (const { organisationId } of lines)
      written.set(organisationId, (written.get(organisationId) ?? 0) + 1);
  }
  return [...written].map(([organisationId, lines]) => ({ organisationId, lines }));
}

function workOut(
  line: FrozenLine,
  { date, reportsAs }: { date: DatedTask | undefined; reportsAs: ReportKind | null },
  days: { fromOn: LocalDate; today: LocalDate },
): WorkedOutLine {
  const officialOn = date?.officialOn ?? null;
  const dueOn = dueOnOf(line, officialOn);
  const differences = listDifferences(
    {
      ...line,
      ...{ dueOn, reportsAs, asksForResult: date?.asksForResult ?? false },
      figures: line.figures ?? [],
      verifiedFigures: line.verifiedFigures ?? [],
      milestones: line.milestones ?? [],
    },
    days,
  );
  return { assignmentId: line.assignmentId, officialOn, dueOn, reportsAs, differences };
}

function dueOnOf({ extendedFrom, extendedOn }: FrozenLine, officialOn: LocalDate | null): LocalDate | null {
  if (officialOn === null) return null;
  const [counting] = listCountingDates({ official: [officialOn], extendedFrom, extendedOn });
  return counting?.dueOn ?? null;
}
