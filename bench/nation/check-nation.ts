import { sql } from 'kysely';
import { isSameLight, lightRowsOf, weighTasks } from '#acts/light-rows.ts';
import { settingsOn } from '#ledger/lights/light-settings.ts';
import type { Db } from '#store/open-store.ts';
import { listFactsAfter } from '#store/read/lights/list-branch-facts.ts';
import { listMiscounted } from '#store/read/lights/list-miscounted.ts';
import { listWeighedBranches } from '#store/read/lights/list-weighed-branches.ts';
import type { AssignmentKey } from '#store/tables/assignment.ts';
import { listLightsFrom } from '#store/tables/assignment-light.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';
import { readAs } from '#store/take-role.ts';

const BRANCHES_AT_A_TIME = 500;
/** Every so many batches of branches have their lights worked out again at most. */
const MOST_BATCHES = 40;

/** What the ledger's laws find wrong with the rows, and on how many it was looked. */
export interface NationCheck {
  assignments: number;
  reports: number;
  acts: number;
  /** Branches whose lights were worked out again from their facts. */
  lights: number;
  found: string[];
}

/** Holds what was written set by set to what acts leave behind: the laws of lights and counts, the journal, the tree of givers. */
export async function checkNation(db: Db): Promise<NationCheck> {
  const { rows } = await sql<Record<'assignments' | 'reports' | 'acts' | keyof typeof laws, number>>`
    select (select count(*) from assignment) as assignments, (select count(*) from progress_report) as reports,
      (select count(*) from journal) as acts, ${sql.join(
        Object.entries(laws).map(
          ([name, law]) => sql`(select count(*) from (${law}) as broken) as ${sql.ref(name)}`,
        ),
      )}`.execute(db);
  const [counted] = rows;
  if (!counted) throw new Error('A query without a row.');
  const { assignments, reports, acts, ...broken } = counted;
  const lights = await checkLights(db);
  const found = Object.entries(broken).flatMap(([law, count]) => (count > 0 ? [`${law}: ${count}`] : []));
  const counts = (await listMiscounted(db)).map(({ counted, day }) => `counts of a ${counted} on ${day}`);
  return { assignments, reports, acts, lights: lights.cases, found: [...found, ...lights.found, ...counts] };
}

/** Each a query for what breaks it. */
const laws = {
  given_without_giver: sql`select from assignment as child
    where parent_id is not null and not exists (
      select from assignment as giver join organisation on organisation.parent_id = giver.organisation_id
      where giver.organisation_id = child.parent_organisation_id and giver.id = child.parent_id
        and giver.task_id = child.task_id and organisation.id = child.organisation_id)`,
  assignment_not_in_journal: sql`select from assignment
    where not exists (
      select from journal_subject as subject where subject.task_id = assignment.task_id
        and (subject.assignment_id = assignment.id or subject.assignment_id is null))`,
  subject_without_act: sql`select from journal_subject as subject
    where not exists (select from journal where journal.act_id = subject.act_id)`,
  subject_of_nothing: sql`select from journal_subject as subject
    where assignment_id is not null and not exists (
      select from assignment
      where assignment.organisation_id = subject.organisation_id and assignment.id = subject.assignment_id)`,
  report_not_by_its_act: sql`select from progress_report as report
    where not exists (
      select from journal where journal.act_id = report.act_id and journal.organisation_id = report.organisation_id
        and journal.input -> 'assignmentIds' ? report.assignment_id::text and journal.input ->> 'cycle' = report.cycle)`,
};

/** Light of today = light from the facts of today, for branches spread over all. */
async function checkLights(db: Db): Promise<{ cases: number; found: string[] }> {
  const found: string[] = [];
  let cases = 0;
  let after: AssignmentKey | undefined;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const facts = await readAs(db, 'ledger', (within) => listFactsAfter(within, after, BRANCHES_AT_A_TIME));
    const last = facts.at(-1);
    if (!last) break;
    after = last;
    const taskIds = [...new Set(facts.map(({ taskId }) => taskId))];
    const weights = weighTasks(await listWeighedBranches(db, taskIds));
    const lights = await listLightsFrom(db, facts, LAST_DAY);
    const stored = new Map(lights.map((row) => [row.assignmentId, row]));
    const settings = settingsOn(await listLightSettings(db), LAST_DAY);
    for (const row of lightRowsOf(facts, { weights, settings, fromOn: LAST_DAY })) {
      cases++;
      const there = stored.get(row.assignmentId);
      if (!there || !isSameLight(there, row))
        found.push(`light of ${row.organisationId} ${row.assignmentId}`);
    }
  }
  return { cases, found };
}

/** After the last act. */
const LAST_DAY = '2022-04-02';
