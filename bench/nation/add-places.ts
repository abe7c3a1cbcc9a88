import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import { centre, type NationSize } from './nation-size.ts';

/** Adds the invented organisations, each under the one above it; those that are there stay. */
export async function addPlaces(db: Db, { provinces, prefectures, counties }: NationSize): Promise<void> {
  await sql`
    insert into organisation
      (id, short_name, full_name, kind, sort_key, source, provisional, parent_id, division_code)
    select id, name, name, kind, id, 'invented', false, parent_id, division
    from (
      select ${centre}::text, '岚川总署', 'department', null, null
      union all
      select 'nation-province-' || n, '岚川第' || n || '省', 'local_government', null, ${letters} || '0000'
      from generate_series(1, ${provinces}::integer) as n
      union all
      select 'nation-prefecture-' || n, '岚川第' || n || '市', 'local_government',
        'nation-province-' || (n - 1) * ${provinces}::integer / ${prefectures}::integer + 1, null
      from generate_series(1, ${prefectures}::integer) as n
      union all
      select 'nation-county-' || n, '岚川第' || n || '县', 'local_government',
        'nation-prefecture-' || (n - 1) * ${prefectures}::integer / ${counties}::integer + 1, null
      from generate_series(1, ${counties}::integer) as n
    ) as place (id, name, kind, parent_id, division)
    on conflict do nothing`.execute(db);
}

/** `A1`, …, `D1`: two characters of a division's code that no real one has. */
const letters = sql`chr(65 + n / 10) || n % 10`;
