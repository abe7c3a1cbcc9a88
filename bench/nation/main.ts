/**
 * `npm run nation -- --provinces 31 --prefectures 333 --counties 2843 [--scale 0.01]`: fills the PostgreSQL of DATABASE_URL with
 * a nation that works on the 182 tasks of 2021, or a throw-away server without one. Started again it goes on.
 */
import { parseArgs } from 'node:util';
import { openLedger } from '#acts/open-ledger.ts';
import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { checkNation } from './check-nation.ts';
import { fillNation } from './fill-nation.ts';
import { scaleNation, wholeNation } from './nation-size.ts';

const count = (standard: number) => ({ type: 'string', default: String(standard) }) as const;
const { values } = parseArgs({
  options: {
    provinces: count(wholeNation.provinces),
    prefectures: count(wholeNation.prefectures),
    counties: count(wholeNation.counties),
    scale: count(1),
  },
});
const { provinces, prefectures, counties, scale } = values;
const size = scaleNation(
  { provinces: Number(provinces), prefectures: Number(prefectures), counties: Number(counties) },
  Number(scale),
);

const databaseUrl = process.env['DATABASE_URL'];
const cluster = databaseUrl === undefined ? startPostgresCluster() : undefined;
const store = await openLedger({ databaseUrl: databaseUrl ?? cluster?.urlOf('postgres') ?? '' });
try {
  await fillNation(store.db, size, (at, done, of) => {
    const filled = Math.round((done / of) * 40);
    process.stderr.write(`\r[${'#'.repeat(filled).padEnd(40, '.')}] ${at} ${done}/${of}   `);
    if (done === of) process.stderr.write('\n');
  });
  const { found, ...counts } = await checkNation(store.db);
  console.log(JSON.stringify({ ...size, ...counts, found: found.length }, null, 2));
  for (const each of found.slice(0, 20)) console.error(each);
  if (found.length > 0) process.exitCode = 1;
} finally {
  await store.close();
  cluster?.stop();
}
