import { countsSql, rowsSql } from '../bare-sql.ts';
import { type Figure, judge } from '../figure.ts';
import { sendAll } from './load.ts';
import type { Nation } from './open-nation.ts';

const REQUESTS = 24;
const ROUNDS = 3;

/** A first page of one organisation's tasks with all that could be chosen next, signed in, beside the same queries bare. */
export async function measureLists(nation: Nation, name: string): Promise<Figure[]> {
  const { directiveId, pool, url, counties, serveBare } = nation;
  const condition = `ended_act_id is null and id in (
    select task_id from assignment where organisation_id = $2 and ended_act_id is null)`;
  const bareUrl = await serveBare(async (path) => {
    const values = [directiveId, path.slice(1)];
    const rows = await pool.query({ name: 'rows', text: rowsSql(condition), values });
    const counts = await pool.query({ name: 'counts', text: countsSql(condition), values });
    return JSON.stringify({ rows: rows.rows, counts: counts.rows });
  });
  const asked = Array.from({ length: REQUESTS }, (_, index) => counties[index % counties.length]);
  const bare = asked.map((county) => ({ url: `${bareUrl}/${county?.id}` }));
  const figures: Figure[] = [];
  for (const sort of ['ordinal', 'light']) {
    const ours = asked.map((county) => ({
      url: `${url}/api/directives/${directiveId}/tasks?organisation=${county?.id}&sort=${sort}`,
      headers: { cookie: county?.cookie ?? '' },
    }));
    for (const connections of [1, 50]) {
      const rates = await rateBeside(ours, bare, connections);
      figures.push(
        judge(
          {
            name: `list of an organisation by ${sort}, ${connections} connections, ${name}`,
            ...{ unit: 'requests/s', ...rates },
            referenceName: 'node:http and pg, by ordinal, no session, no lights',
          },
          { atLeast: 0.6 },
        ),
      );
    }
  }
  return figures;
}

async function rateBeside(
  ours: Parameters<typeof sendAll>[0],
  bare: Parameters<typeof sendAll>[0],
  connections: number,
) {
  const rates: { ours: number[]; reference: number[] } = { ours: [], reference: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const load = await sendAll(ours, connections);
    if (load.refused > 0) throw new Error(`${load.refused} lists were refused.`);
    rates.ours.push(load.perSecond);
    rates.reference.push((await sendAll(bare, connections)).perSecond);
  }
  return { ours: middle(rates.ours), reference: middle(rates.reference) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
