import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import { foldAllLightCounts } from '#store/tables/light-count.ts';
import { addPlaces } from './add-places.ts';
import { type Copies, copyPattern } from './copy-pattern.ts';
import { countyId, type NationSize, prefectureId, provinceId } from './nation-size.ts';
import { addProvinces, playPattern } from './play-pattern.ts';
import { dropIndexes, makeIndexes } from './without-indexes.ts';

/** So many organisations are written in one transaction. */
const AT_A_TIME = 50;
/** On the day after the pattern was played; then the other provinces are given the tasks. */
const PROVINCES_ON = '2022-04-01';

/** How far the filling has come: what is done of what there is to do, and what it is at. */
export type Progress = (at: string, done: number, of: number) => void;

/**
 * Fills an empty ledger with a nation of that size. Whoever is stopped goes on where they were: what stands in the store is
 * not written twice.
 */
export async function fillNation(db: Db, size: NationSize, tell: Progress): Promise<void> {
  await addPlaces(db, size);
  if (!(await isPlayed(db))) await playPattern(db, (done, of) => tell('acts', done, of));
  const provinces = await listEmpty(db, range(size.provinces).map(provinceId));
  if (provinces.length > 0) await addProvinces(db, provinces, PROVINCES_ON);
  const prefectures = range(size.prefectures).map(prefectureId);
  const counties = range(size.counties);
  const classes: Copies[] = [
    { pattern: prefectureId(1), giver: provinceId(1), ids: prefectures },
    ...[1, 2, 3].map((pattern) => ({
      ...{ pattern: countyId(pattern), giver: prefectureId(1) },
      ids: counties.filter((number) => patternOf(number) === pattern).map(countyId),
    })),
  ];
  const total = prefectures.length + counties.length;
  let done = 0;
  await dropIndexes(db);
  for (const copies of classes) {
    const left = await listEmpty(db, copies.ids);
    done += copies.ids.length - left.length;
    for (let at = 0; at < left.length; at += AT_A_TIME) {
      const ids = left.slice(at, at + AT_A_TIME);
      await copyPattern(db, { ...copies, ids });
      done += ids.length;
      tell('organisations', done, total);
    }
  }
  await makeIndexes(db, (made, of) => tell('indexes', made, of));
  await foldAllLightCounts(db);
  await sql`vacuum analyze`.execute(db);
}

/** Of 32 counties one falls silent, and one never receives. */
function patternOf(number: number): number {
  if (number <= 3) return number;
  return { 1: 2, 2: 3 }[number % 32] ?? 1;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Those that have no assignment. */
async function listEmpty(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from unnest(${ids}::text[]) with ordinality as asked(id, place)
    where not exists (select from assignment where organisation_id = asked.id) order by place`.execute(db);
  return rows.map(({ id }) => id);
}

/** Whether the pattern stands to its last report; one that was stopped in the middle cannot be gone on with. */
async function isPlayed(db: Db): Promise<boolean> {
  const { rows } = await sql<{ acts: number; played: boolean }>`
    select (select count(*) from journal) as acts,
      exists (select from progress_report where organisation_id = ${countyId(1)} and cycle = '2022-03') as played`.execute(
    db,
  );
  const [found] = rows;
  if (found && found.acts > 0 && !found.played)
    throw new Error('The database is not empty, and no nation: take another one.');
  return found?.played ?? false;
}
