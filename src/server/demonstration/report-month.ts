import { reportNoChange } from '#acts/report-no-change.ts';
import type { Troupe } from './settle-cast.ts';
import { lookAtAll, play } from './stage.ts';

/** Everybody who has received, but for some, says in a sentence on the 27th of the month how its tasks stand. */
export async function reportMonth(
  { db, directiveId, liaisonOf }: Troupe,
  { cycle, except }: { cycle: string; except: readonly string[] },
): Promise<void> {
  const tasks = await lookAtAll(db, directiveId);
  const received = tasks
    .flatMap(({ assignments }) => assignments)
    .filter(({ state }) => state === 'received');
  const byOrganisation = [...Map.groupBy(received, ({ organisationId }) => organisationId)];
  for (const [index, [organisationId, own]] of byOrganisation.entries()) {
    const { shortName, caller: by } = liaisonOf(organisationId);
    if (except.includes(shortName)) continue;
    const at = `${cycle}-27 10:${String(index).padStart(2, '0')}`;
    const assignmentIds = own.map(({ id }) => id);
    await play(db, { at, by }, reportNoChange, {
      ...{ organisationId, assignmentIds, cycle, words: '按计划推进，没有新的情况', nextNewsOn: null },
    });
  }
}
