import { CompiledQuery } from 'kysely';
import type { LightGrouping } from '#ledger/values/light-values.ts';
import type { Db } from '#store/open-store.ts';
import { countBelow } from '#store/read/cascade-counts.ts';
import { countLights } from '#store/read/lights/count-lights.ts';
import { readAs } from '#store/take-role.ts';
import { type Figure, judgeTime } from '../figure.ts';
import { timeBeside } from '../time-beside.ts';
import { provinceId } from './nation-size.ts';
import { measuredOn, type Nation } from './open-nation.ts';

const ROUNDS = 5;

/** Counts of lights and of what was given on beside a lookup by key. */
export async function measureReads({ db, directiveId, counties }: Nation, name: string): Promise<Figure[]> {
  return await db.connection().execute(async (one) => {
    const bare = one.withoutPlugins();
    const run = (text: string) => bare.executeQuery(CompiledQuery.raw(text));
    await run(
      'prepare by_key (text, uuid) as select * from assignment where organisation_id = $1 and id = $2',
    );
    const { id } = await one
      .selectFrom('assignment')
      .select('id')
      .where('organisationId', '=', counties[0]?.id ?? '')
      .limit(1)
      .executeTakeFirstOrThrow();
    const byKey = () => run(`execute by_key('${counties[0]?.id}', '${id}')`);
    const lookup = 'one row by its primary key, prepared';
    const figures: Figure[] = [];
    const groupings: LightGrouping[] = ['region', 'level', 'all'];
    for (const by of groupings) {
      const question = { directiveId, day: measuredOn, by, scope: 'all' } as const;
      const times = await timeBeside(() => countLights(one, question), byKey, ROUNDS);
      figures.push(judgeTime(`lights by ${by} on a day, ${name}`, lookup, times, 5));
    }
    const roots = await provinceBranches(one);
    for (const [whose, keys] of [
      ['one assignment', roots.slice(0, 1)],
      [`${roots.length} assignments`, roots],
    ] as const) {
      const below = await timeBeside(
        () => readAs(one, 'ledger', (within) => countBelow(within, keys, measuredOn)),
        byKey,
        ROUNDS,
      );
      figures.push(judgeTime(`what stands below ${whose} of a province, ${name}`, lookup, below, 5));
    }
    return figures;
  });
}

async function provinceBranches(db: Db) {
  return await db
    .selectFrom('assignment')
    .select(['organisationId', 'id'])
    .where('organisationId', '=', provinceId(1))
    .execute();
}
