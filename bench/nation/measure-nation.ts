import { openLedger } from '#acts/open-ledger.ts';
import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { createDatabase, databaseUrl, dropDatabase } from '#test-kit/postgres-databases.ts';
import type { Figure } from '../figure.ts';
import { fillNation } from './fill-nation.ts';
import { measureActs } from './measure-acts.ts';
import { measureCycles } from './measure-cycles.ts';
import { measureLists } from './measure-lists.ts';
import { measureReads } from './measure-reads.ts';
import { measureSearch } from './measure-search.ts';
import { scaleNation, wholeNation } from './nation-size.ts';
import { openNation } from './open-nation.ts';

/** What is read and done in nations of those shares of the whole one, on one server that is gone afterwards. */
export async function measureNations(scales: readonly number[]): Promise<Figure[]> {
  const cluster = startPostgresCluster();
  const adminUrl = cluster.urlOf('postgres');
  const figures: Figure[] = [];
  try {
    for (const scale of scales) {
      const database = await createDatabase(adminUrl);
      const url = databaseUrl(adminUrl, database);
      await fill(url, scale);
      figures.push(...(await measureNation(url)));
      await dropDatabase(adminUrl, database);
    }
    return figures;
  } finally {
    cluster.stop();
  }
}

/**
 * The same of a nation that `npm run nation` has filled. It can be measured once: people are added to it, reports, evidence and
 * cycles.
 */
export async function measureNation(url: string): Promise<Figure[]> {
  const nation = await openNation(url);
  try {
    const name = `${nation.assignments.toLocaleString('en')} assignments`;
    return [
      ...(await measureReads(nation, name)),
      ...(await measureLists(nation, name)),
      ...(await measureActs(nation, name)),
      ...(await measureSearch(nation, name)),
      ...(await measureCycles(nation, name)),
    ];
  } finally {
    await nation.close();
  }
}

async function fill(url: string, scale: number): Promise<void> {
  const store = await openLedger({ databaseUrl: url });
  try {
    await fillNation(store.db, scaleNation(wholeNation, scale), () => undefined);
  } finally {
    await store.close();
  }
}
