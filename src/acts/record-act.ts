import { insertJournalRow } from '#store/tables/journal.ts';
import type { ActContext } from './act-context.ts';

/** Appends the act's row to the journal: what it was, in which version, on what input. */
export async function recordAct(
  { db, actId, actor, today, now }: ActContext,
  { act, actVersion, input }: { act: string; actVersion: number; input: Record<string, unknown> },
): Promise<void> {
  await insertJournalRow(db, {
    ...{ actId, act, actVersion, actor },
    input: JSON.stringify(input),
    actedOn: today,
    recordedAt: now,
  });
}
