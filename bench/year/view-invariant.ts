import { sql } from 'kysely';
import { z } from 'zod';
import { searchResultsSchema } from '#contract/search.ts';
import { pickThree } from './three-organisations.ts';
import { ownOrBelow, type View, views } from './views.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** After everything that was done. */
const LOOKED_ON = '2021-12-31';
/** Words of clauses of the directive, and of a matter that only some may know of. */
const WORDS = ['改革', '就业', '窗口'] as const;

/**
 * What the liaisons of the largest, a middling and the smallest organisation are shown, of every third task and of what was registered
 * by hand, held against what the policy says in SQL.
 */
export async function compareViews(world: YearWorld) {
  const { rows: tasks } = await sql<{ id: string }>`
    select task.id from task join directive on directive.id = task.directive_id
    where directive.kind <> 'document' or ordinal % 3 = 0 order by directive_id, ordinal`.execute(world.db);
  const taskIds = tasks.map(({ id }) => id);
  const found: string[] = [];
  let cases = 0;
  for (const organisation of Object.values(await pickThree(world))) {
    for (const view of views) {
      const compared = await compareView(world, { view, organisation, taskIds });
      cases += compared.cases;
      found.push(...compared.found);
    }
    const others = await askForOthers(world, organisation);
    const searched = await search(world, organisation);
    cases += others.cases + searched.cases;
    found.push(...others.found, ...searched.found);
  }
  return { cases, found };
}

interface Look {
  view: View;
  organisation: YearOrganisation;
  taskIds: readonly string[];
}

async function compareView(world: YearWorld, { view, organisation, taskIds }: Look) {
  const { rows } = await view.expected(organisation.id).execute(world.db);
  const expected = Map.groupBy(rows, ({ taskId }) => taskId ?? '');
  const found: string[] = [];
  let cases = 0;
  const asked = view.of === 'all' ? [''] : taskIds;
  for (const taskId of asked) {
    const shown = await world.get(organisation.liaison, LOOKED_ON, view.path(taskId), view.shape);
    const may = (expected.get(taskId) ?? []).map(({ id }) => id);
    // An empty page is a case as well: there is nothing for them.
    cases += Math.max(1, may.length);
    const beyond = shown.filter((id) => !may.includes(id));
    const missing = may.filter((id) => !shown.includes(id));
    if (beyond.length + missing.length > 0)
      found.push(
        `${organisation.name}, ${view.name} ${taskId}: ${beyond.length} too many, ${missing.length} too few`,
      );
  }
  return { cases, found };
}

const refusedSchema = z.object({ code: z.string() });

/** Another's month and last statement are there for nobody of the organisation. */
async function askForOthers({ db, organisations, get }: YearWorld, { id, name, liaison }: YearOrganisation) {
  const cycles = await db
    .selectFrom('reconciliationCycle')
    .select('id')
    .orderBy('untilOn', 'desc')
    .limit(1)
    .execute();
  const found: string[] = [];
  let cases = 0;
  for (const other of organisations.filter((each) => each.id !== id)) {
    const paths = [
      `/api/month?organisationId=${encodeURIComponent(other.id)}`,
      ...cycles.map((cycle) => `/api/cycles/${cycle.id}/statements/${encodeURIComponent(other.id)}`),
    ];
    for (const path of paths) {
      const { code } = await get(liaison, LOOKED_ON, path, refusedSchema);
      if (code !== 'not_found') found.push(`${name} asked for ${path}: ${code}`);
      cases += 1;
    }
  }
  return { cases, found };
}

/** Clauses of documents are found by everybody, those of a matter by whom it was given to. */
async function search({ db, get }: YearWorld, { id, name, liaison }: YearOrganisation) {
  const found: string[] = [];
  for (const words of WORDS) {
    const path = `/api/search?limit=50&q=${encodeURIComponent(words)}`;
    const { tasks } = await get(liaison, LOOKED_ON, path, searchResultsSchema);
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from task join directive on directive.id = task.directive_id
      where task.ended_act_id is null and task.clause like ${`%${words}%`}
        and (directive.kind = 'document' or exists (
          select from assignment where assignment.directive_id = directive.id and assigned_on is not null
            and ${ownOrBelow(id, sql`organisation_id`)}))`.execute(db);
    if (tasks.total !== rows[0]?.count)
      found.push(`${name} finds ${tasks.total} tasks with ${words}, ${rows[0]?.count} are to be seen`);
  }
  return { cases: WORDS.length, found };
}
