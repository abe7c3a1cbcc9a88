import { listVoices, type Voice } from '#ledger/reports/voices.ts';
import type { Db } from '#store/open-store.ts';
import { listCarriers } from '#store/read/reports/list-carriers.ts';

/**
 * What each assignment of the tasks brings in a cycle, by its id. An organisation's assignment that only the text names, or
 * that it has given back, has no voice. Where those of some organisations are asked for, few others are looked at, however many
 * carry the task. Read under the ledger's role.
 */
export async function findVoices(
  db: Db,
  taskIds: readonly string[],
  organisationIds?: readonly string[],
): Promise<Map<string, Voice>> {
  const carriers = await listCarriers(db, taskIds, organisationIds);
  const byTask = Map.groupBy(carriers, ({ taskId }) => taskId);
  const voices = [...byTask.values()].flatMap((ofTask) =>
    listVoices(
      ofTask.map(({ organisationId, id, role }) => ({ organisationId, id, role })),
      ofTask[0]?.convenerId ?? null,
    ),
  );
  return new Map(voices.map((voice) => [voice.id, voice]));
}
