import { deepStrictEqual } from 'node:assert/strict';
import type { TaskPage } from '#contract/task.ts';
import { addTestPerson, sessionCookieOf } from '#test-kit/sign-in.ts';
import { type Figure, judge } from '../figure.ts';
import { bareCounts, bareRows, bareWaiting, bareWork } from './bare-lists.ts';
import { type Asked, sendAll } from './load.ts';
import { countyId } from './nation-size.ts';
import { measuredOn, type Nation } from './open-nation.ts';

/** Of a round, by connections. */
const REQUESTS = { 1: 40, 50: 200 } as const;
const ROUNDS = 5;
/** A county that has yet to receive all of its work. */
const waiting = countyId(3);

/** The same question, to our server and to the bare one. */
interface SideBySide {
  name: string;
  ours: Asked[];
  bare: Asked[];
}

/**
 * A first page of one organisation's tasks with their lights and all that could be chosen next, signed in, beside a bare handler
 * that answers the same; and what waits for a liaison beside the rows of it.
 */
export async function measureLists(nation: Nation, name: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of [
    await askList(nation, 'ordinal'),
    await askList(nation, 'light'),
    await askWork(nation),
  ]) {
    for (const connections of [1, 50] as const) {
      const rates = await rateBeside(question, connections);
      const referenceName = 'node:http and pg, the same rows and counts';
      const figure = {
        name: `${question.name}, ${connections} connections, ${name}`,
        unit: 'requests/s',
        referenceName,
      };
      figures.push(judge({ ...figure, ...rates }, { atLeast: 0.6 }));
    }
  }
  return figures;
}

async function askList(
  { directiveId, pool, url, counties, serveBare }: Nation,
  sort: 'ordinal' | 'light',
): Promise<SideBySide> {
  const bareUrl = await serveBare(async (path) => {
    const values = [directiveId, path.slice(1), measuredOn];
    const rows = await pool.query({ name: `rows by ${sort}`, text: bareRows(sort), values });
    const counts = await pool.query({ name: 'counts', text: bareCounts, values });
    return JSON.stringify({ rows: rows.rows, counts: counts.rows });
  });
  const question = {
    name: `list of an organisation by ${sort}`,
    ours: counties.map(({ id, cookie }) => ({
      url: `${url}/api/directives/${directiveId}/tasks?organisation=${id}&sort=${sort}`,
      headers: { cookie },
    })),
    bare: counties.map(({ id }) => ({ url: `${bareUrl}/${id}` })),
  };
  const page: TaskPage = JSON.parse(await answerOf(question.ours));
  const bare: { rows: { id: string }[]; counts: { facet: string; count: string }[] } = JSON.parse(
    await answerOf(question.bare),
  );
  deepStrictEqual(
    page.rows.map(({ id }) => id),
    bare.rows.map(({ id }) => id),
  );
  deepStrictEqual(
    bare.counts.map(({ facet, count }) => [facet, Number(count)]),
    Object.entries({ ...page.facets, total: [{ count: page.total }] })
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([facet, values]) => values.map(({ count }) => [facet, count])),
  );
  return question;
}

async function askWork({ db, pool, url, serveBare }: Nation): Promise<SideBySide> {
  const liaison = await addTestPerson(db, { organisationId: waiting, roles: ['liaison'] });
  const bareUrl = await serveBare(async () => {
    const values = [waiting, measuredOn];
    const rows = await pool.query({ name: 'work', text: bareWork, values });
    const counts = await pool.query({ name: 'waiting', text: bareWaiting, values });
    return JSON.stringify({ rows: rows.rows, ...counts.rows[0] });
  });
  const headers = { cookie: await sessionCookieOf(db, liaison) };
  return {
    name: 'what waits for a liaison',
    ours: [{ url: `${url}/api/my-work`, headers }],
    bare: [{ url: bareUrl }],
  };
}

async function answerOf([asked]: readonly Asked[]): Promise<string> {
  const { url = '', headers } = asked ?? {};
  return await (await fetch(url, headers && { headers })).text();
}

/** The middle one of the rates of both, in turns and after each has answered as often unmeasured. */
async function rateBeside({ ours, bare }: SideBySide, connections: keyof typeof REQUESTS) {
  const repeat = (asked: readonly Asked[]) =>
    Array.from({ length: REQUESTS[connections] }, (_, index) => asked[index % asked.length]).filter(
      (each) => each !== undefined,
    );
  const sides = [
    { asked: repeat(ours), rates: [] as number[] },
    { asked: repeat(bare), rates: [] as number[] },
  ] as const;
  for (const { asked } of sides) await sendAll(asked, connections);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { asked, rates } of round % 2 === 0 ? sides : sides.toReversed()) {
      const load = await sendAll(asked, connections);
      if (load.refused > 0) throw new Error(`${load.refused} questions were refused.`);
      rates.push(load.perSecond);
    }
  }
  return { ours: middle(sides[0].rates), reference: middle(sides[1].rates) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
