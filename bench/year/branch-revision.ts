import type { YearWorld } from './year-world.ts';

/** The revision at which a branch stands now. */
export async function branchRevision(
  { db }: YearWorld,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<number> {
  const { revision } = await db
    .selectFrom('assignment')
    .select('revision')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return revision;
}
