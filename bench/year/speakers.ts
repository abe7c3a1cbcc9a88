import type { YearWorld } from './year-world.ts';

/**
 * Who speaks for each task: the lead that the text names first, or the convener. Where there is neither, each speaks for itself, and
 * the first-listed is the one who gives what is needed once.
 */
export async function findSpeakers({ db, directiveId }: YearWorld): Promise<Map<string, Speaker>> {
  const listed = await db
    .selectFrom('responsibilityEntry as entry')
    .innerJoin('responsibility', (join) =>
      join
        .onRef('responsibility.taskId', '=', 'entry.taskId')
        .onRef('responsibility.position', '=', 'entry.responsibilityPosition'),
    )
    .innerJoin('task', 'task.id', 'entry.taskId')
    .select(['entry.taskId', 'entry.organisationId', 'responsibility.role', 'task.convenerId'])
    .where('task.directiveId', '=', directiveId)
    .where('responsibility.role', 'in', ['lead', 'responsible'])
    .orderBy('entry.taskId')
    .orderBy('entry.responsibilityPosition')
    .orderBy('entry.position')
    .execute();
  const byTask = Map.groupBy(listed, ({ taskId }) => taskId);
  return new Map(
    [...byTask].flatMap(([taskId, entries]) => {
      const named = entries.flatMap(({ organisationId, role }) =>
        organisationId === null ? [] : [{ organisationId, role }],
      );
      const lead = named.find(({ role }) => role === 'lead')?.organisationId ?? entries[0]?.convenerId;
      const organisationId = lead ?? named[0]?.organisationId;
      return organisationId ? [[taskId, { organisationId, forAll: Boolean(lead) }]] : [];
    }),
  );
}

/** Who speaks, and whether for all who carry the task. */
export interface Speaker {
  organisationId: string;
  forAll: boolean;
}
