import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { parseSearch } from '../../search-text.ts';
import { isSeenDirective } from '../seen-directives.ts';
import type { Search } from './search.ts';

export interface FoundOrganisation {
  id: string;
  shortName: string;
  fullName: string;
  englishName: string | null;
  /** Another name of it that has the words, such as a former one; null where those above have them. */
  name: string | null;
  /** The newest directive in which it carries tasks. */
  directiveId: string;
  /** The tasks that it carries. */
  tasks: number;
}

export interface FoundOrganisations {
  total: number;
  /** Exact names first, then those that begin with the words, those that hold them, abbreviations; then by load, then by pinyin. */
  hits: FoundOrganisation[];
}

/** What pinyin is typed with: `cai zheng`, `CaiZheng`; not `财政`, `g20`. */
const PINYIN = /^[a-z\s']+$/i;
const NOT_LETTERS = /[^a-z]/gi;
/** What may be a usual abbreviation: `发改委`; not `委`, `ndrc`. */
const ABBREVIATION = /^\p{Script=Han}{3,8}$/u;

/**
 * The organisations that carry tasks now and of whose names, former and elided ones included, one has the words, or their
 * characters in that order as abbreviations do (发改委); or whose pinyin begins with them.
 */
export async function searchOrganisations(
  db: Db,
  { words, scope, limit }: Search,
): Promise<FoundOrganisations> {
  const terms = parseSearch(words);
  if (terms.length === 0) return { total: 0, hits: [] };
  const patterns = terms.map(({ likePattern }) => likePattern);
  const beginning = patterns[0]?.slice(1) ?? '';
  const exact = beginning.slice(0, -1);
  const abbreviation = ABBREVIATION.test(words) ? `%${[...words].join('%')}%` : '';
  const pinyin = PINYIN.test(words) ? `${words.replace(NOT_LETTERS, '').toLowerCase()}%` : '';
  const { rows } = await sql<FoundOrganisation & { total: number }>`
    with named as (
      select distinct on (organisation_id) organisation_id, name,
        case when lower(name) like ${exact} then 0 when lower(name) like ${beginning} then 1
          when lower(name) like all(${patterns}::text[]) then 2 else 3 end as rank
      from (
        select organisation_id, name, use from organisation_name
        union all
        select id, english_name, 'full' from organisation where english_name is not null
      ) as any_name
      where lower(name) like all(${patterns}::text[]) or name like ${abbreviation}
      order by organisation_id, rank, array_position(array['short', 'full', 'elided', 'former'], use)
    ),
    found as (
      select organisation.*, named.name, coalesce(named.rank, 1) as rank
      from organisation left join named on named.organisation_id = organisation.id
      where named.name is not null or organisation.sort_key like ${pinyin}
    ),
    carried as (
      select assignment.organisation_id, count(distinct assignment.task_id) as tasks,
        (array_agg(directive.id order by directive.registered_at desc, directive.id desc))[1] as directive_id
      from assignment
      join directive on directive.id = assignment.directive_id
      where assignment.organisation_id in (select id from found) and assignment.ended_act_id is null
        and ${isSeenDirective({ id: sql`directive.id`, kind: sql`directive.kind` }, scope)}
      group by assignment.organisation_id
    )
    select id, short_name as "shortName", full_name as "fullName", english_name as "englishName",
      case when name not in (short_name, full_name, coalesce(english_name, '')) then name end as name,
      carried.directive_id as "directiveId", carried.tasks, count(*) over () as total
    from found join carried on carried.organisation_id = found.id
    order by rank, carried.tasks desc, sort_key, id collate "C"
    limit ${limit}
  `.execute(db);
  return { total: rows[0]?.total ?? 0, hits: rows.map(({ total: _, ...hit }) => hit) };
}
