import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { createDatabase, databaseUrl, dropDatabase } from '#test-kit/postgres-databases.ts';
import type { Figure } from '../figure.ts';
import { measureActs } from './measure-acts.ts';
import { measureCycles } from './measure-cycles.ts';
import { measureLists } from './measure-lists.ts';
import { measureReads } from './measure-reads.ts';
import { measureSearch } from './measure-search.ts';
import { scaleNation, wholeNation } from './nation-size.ts';
import { openNation } from './open-nation.ts';

/** What is read and done in nations of those shares of the whole one, on one server that is gone afterwards. */
export async function measureNation(scales: readonly number[]): Promise<Figure[]> {
  const cluster = startPostgresCluster();
  const adminUrl = cluster.urlOf('postgres');
  const figures: Figure[] = [];
  try {
    for (const scale of scales) {
      const database = await createDatabase(adminUrl);
      const nation = await openNation(databaseUrl(adminUrl, database), scaleNation(wholeNation, scale));
      try {
        const name = `${nation.assignments.toLocaleString('en')} assignments`;
        figures.push(...(await measureReads(nation, name)));
        figures.push(...(await measureLists(nation, name)));
        figures.push(...(await measureActs(nation, name)));
        figures.push(...(await measureSearch(nation, name)));
        figures.push(...(await measureCycles(nation, name)));
      } finally {
        await nation.close();
        await dropDatabase(adminUrl, database);
      }
    }
    return figures;
  } finally {
    cluster.stop();
  }
}
