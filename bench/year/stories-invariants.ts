import { sql } from 'kysely';
import { findingsSchema } from '#contract/findings.ts';
import { findingRules } from '#ledger/values/finding-values.ts';
import { lastDayOf, nameOf } from './months.ts';
import type { Stories } from './stories/all-stories.ts';
import type { Story, Subject } from './stories/story.ts';
import type { YearWorld } from './year-world.ts';

/** So many faults of every rule are planted, and so many near misses. */
const FAULTS = 3;
const NEAR_MISSES = 1;

function nameOfFinding(rule: string, { organisationId, taskId }: Subject): string {
  return `${rule} ${organisationId} ${taskId ?? ''}`;
}

/** Over HTTP as a keeper: every planted fault has its finding, and nothing that is only nearly one has any. */
export async function findPlanted(world: YearWorld, { all }: Stories, until: string) {
  const played = all.filter(({ month }) => nameOf(month) <= until);
  const { findings } = await world.get(world.keeper, lastDayOf(12), '/api/findings', findingsSchema);
  const shown = new Set(findings.map(({ rule, ...subject }) => nameOfFinding(rule, subject)));
  const found = played.flatMap((story) =>
    story.subjects
      .filter((subject) => shown.has(nameOfFinding(story.rule, subject)) !== (story.kind === 'fault'))
      .map((subject) => `${story.kind} ${nameOfFinding(story.rule, subject)}: ${story.words}`),
  );
  return { cases: played.length, found: [...found, ...listUntold(all)] };
}

function listUntold(all: readonly Story[]): string[] {
  return findingRules.flatMap((rule) => {
    const ofRule = all.filter((story) => story.rule === rule);
    const faults = ofRule.filter(({ kind }) => kind === 'fault').length;
    const isTold = faults >= FAULTS && ofRule.length - faults >= NEAR_MISSES;
    return isTold ? [] : [`${rule}: ${faults} faults, ${ofRule.length - faults} near misses`];
  });
}

/** In the rows themselves: whoever carries anything, or owes a plan, is accused of planted faults alone. */
export async function findAccused({ db, directiveId }: YearWorld, { all }: Stories) {
  const planted = new Set(
    all
      .filter(({ kind }) => kind === 'fault')
      .flatMap(({ rule, subjects }) => subjects.map((subject) => nameOfFinding(rule, subject))),
  );
  const { rows } = await sql<Subject & { rule: string; ordinal: number | null; name: string; on: string }>`
    select finding.rule, finding.organisation_id as "organisationId", finding.task_id as "taskId", task.ordinal,
      organisation.short_name as name, to_char(finding.found_on, 'YYYY-MM-DD') as on
    from finding join organisation on organisation.id = finding.organisation_id
    left join task on task.id = finding.task_id
    where finding.directive_id = ${directiveId}
    order by finding.found_on, finding.rule, finding.organisation_id, finding.id`.execute(db);
  const { rows: counted } = await sql<{ cases: number }>`
    select (count(*) + count(distinct organisation_id))::integer as cases from assignment
    where directive_id = ${directiveId}`.execute(db);
  const found = rows
    .filter((row) => !planted.has(nameOfFinding(row.rule, row)))
    .map(({ rule, name, ordinal, on }) => `${on} ${rule}: ${name}, task ${ordinal ?? '-'}`);
  return { cases: counted[0]?.cases ?? 0, found };
}
