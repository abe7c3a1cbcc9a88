import { CompiledQuery, sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import { readCommonPairs } from '#store/read/search/common-pairs.ts';
import { searchEvidence } from '#store/read/search/search-evidence.ts';
import { searchReports } from '#store/read/search/search-reports.ts';
import { searchTasks } from '#store/read/search/search-tasks.ts';
import { readAs } from '#store/take-role.ts';
import { type Figure, judgeTime } from '../figure.ts';
import { timeBeside } from '../time-beside.ts';
import type { Nation } from './open-nation.ts';

const LIMIT = 20;
/** Every report, every name of evidence and most tasks have it. */
const common = '改革';
/** So many tasks, reports and names of evidence in the whole nation have it. */
const rare = '沼气';
const RARE = 12;

/**
 * The first page of a search for a common and a rare word beside the bare query of what is shown on it, by the index that serves
 * it best, prepared.
 */
export async function measureSearch({ db }: Nation, name: string): Promise<Figure[]> {
  await sayMore(db);
  const commonPairs = await readCommonPairs(db);
  return await db.connection().execute(async (one) => {
    const bare = one.withoutPlugins();
    const run = (text: string) => bare.executeQuery(CompiledQuery.raw(text));
    const figures: Figure[] = [];
    for (const [words, kind] of [
      [common, 'common'],
      [rare, 'rare'],
    ] as const) {
      const search = { words, scope: 'all', limit: LIMIT, commonPairs } as const;
      const searches = { tasks: searchTasks, reports: searchReports, evidence: searchEvidence };
      for (const [group, ours] of Object.entries(searches)) {
        const statement = `found_${kind}_${group}`;
        await run(`prepare ${statement} as ${bareQueries[group]?.(words) ?? ''}`);
        const times = await timeBeside(
          () => readAs<unknown>(one, 'ledger', (within) => ours(within, search)),
          () => run(`execute ${statement}`),
        );
        const title = `search a ${kind} word (${words}) in ${group}, ${name}`;
        figures.push(judgeTime(title, 'the bare indexed query, prepared', times, 3));
      }
    }
    return figures;
  });
}

const reportParts = ['progress', 'results', 'difficulties', 'experience', 'next_steps', 'help_needed'];
const reportWords = reportParts.map((part) => `coalesce(said.${part}, '')`).join(` || e'\\n' || `);
const evidenceWords = `said.title || e'\\n' || coalesce(said.file_name, '') || e'\\n' || coalesce(said.doc_number, '')`;
const places = `said.organisation_id, said.id, organisation.short_name, organisation.english_name, said.task_id,
  said.directive_id, task.ordinal, directive.doc_number, said.kind`;
const joins = `join organisation on organisation.id = said.organisation_id
  join task on task.id = said.task_id join directive on directive.id = said.directive_id`;

/** What has the words; a rare one is looked up by the index of pairs, which the planner does not choose by itself in a large table. */
const foundOf = (words: string, rows: string) =>
  `(select said.* from ${rows} ${words === rare ? 'offset 0' : ''}) as said`;

const bareQueries: Record<string, (words: string) => string> = {
  tasks: (
    words,
  ) => `select task.id, directive_id, ordinal, clause, directive.kind, title, doc_number, issued_on
    from task join directive on directive.id = task.directive_id
    where grams @> array['${words}'] and search_text like '%${words}%' and ended_act_id is null
    order by registered_at desc, directive_id desc, ordinal limit ${LIMIT}`,
  reports: (words) => `select ${places}, cycle, ${reportParts.join(', ')} from ${foundOf(
    words,
    `progress_report as said
      where said.state <> 'draft' and character_pairs(${reportWords}) @> array['${words}'] and progress like '%${words}%'`,
  )} ${joins}
    order by cycle desc, said.act_id desc, said.id desc limit ${LIMIT}`,
  evidence: (
    words,
  ) => `select ${places}, said.title, said.file_name, said.doc_number, stated_on from ${foundOf(
    words,
    `evidence as said
      where withdrawn_act_id is null and character_pairs(${evidenceWords}) @> array['${words}']
        and said.title like '%${words}%'`,
  )} ${joins}
    order by said.act_id desc, said.id desc limit ${LIMIT}`,
};

/** Gives every received branch a piece of evidence by the same name, and a few of everything a word of its own. */
async function sayMore(db: Db): Promise<void> {
  await sql`
    insert into evidence (organisation_id, id, task_id, directive_id, assignment_id, kind, title, url, stated_on, act_id)
    select organisation_id, gen_random_uuid(), task_id, directive_id, id, 'link',
      case when place <= ${RARE} then ${`${rare}工程改革清单`} else '改革事项清单' end, 'https://example.invalid/', received_on,
      (select act_id from journal limit 1)
    from (select *, row_number() over (order by md5(id::text)) as place from assignment where state = 'received') as own`.execute(
    db,
  );
  await sql`update progress_report set progress = progress || ${`，${rare}工程开工`}
    where (organisation_id, id) in (
      select organisation_id, id from progress_report order by md5(id::text) limit ${RARE}
    )`.execute(db);
  await sql`update task set search_text = search_text || ${rare}, grams = grams || ${[...rare, rare]}::text[]
    where id in (select id from task order by md5(id::text) limit ${RARE})`.execute(db);
  await sql`vacuum analyze progress_report, evidence, task`.execute(db);
}
