import type { monitorEventLoopDelay } from 'node:perf_hooks';
import { findSealLag } from '#store/read/seals/find-seal-lag.ts';
import { readAs } from '#store/take-role.ts';
import { firstIdOf } from '../act-id.ts';
import type { Installation } from '../installation.ts';
import { version } from '../version.ts';
import { writeGauge, writeSummary } from './families.ts';

/** What the runtime notes of how late it comes. */
type LoopDelay = ReturnType<typeof monitorEventLoopDelay>;

/** Acts that have waited for longer are looked for by `taizhang verify`, not every fifteen seconds. */
const LOOKED_BACK_MILLISECONDS = 24 * 3_600_000;

/** How this process and its database stand at the moment. Never fails: a store out of reach is told as such. */
export async function writeStanding(
  { store, jobTimes }: Installation,
  loopDelay: LoopDelay,
): Promise<string> {
  const now = Date.now();
  const { rss, heapUsed } = process.memoryUsage();
  const parts = [
    writeGauge('taizhang_info', 'The version that runs and its database', [
      [{ version, engine: store.engine }, 1],
    ]),
    writeGauge('taizhang_started_seconds', 'When this process started, in seconds since 1970', [
      [{}, Math.round(now / 1000 - process.uptime())],
    ]),
    writeGauge('taizhang_memory_bytes', 'Memory of this process', [
      [{ kind: 'resident' }, rss],
      [{ kind: 'heap' }, heapUsed],
    ]),
    writeLoopDelay(loopDelay),
    writeGauge(
      'taizhang_job_age_seconds',
      'Seconds since a job of this copy last came to its end',
      [...(jobTimes ?? [])].map(([job, at]) => [{ work: job }, (now - at.getTime()) / 1000]),
    ),
  ];
  const use = store.poolUse?.();
  if (use) {
    parts.push(
      writeGauge(
        'taizhang_pool_connections',
        'Connections to the database; waiting are requests without one',
        [
          [{ state: 'busy' }, use.open - use.idle],
          [{ state: 'idle' }, use.idle],
          [{ state: 'waiting' }, use.waiting],
        ],
      ),
    );
  }
  return parts.join('') + (await writeSealLag(store, now));
}

/** What was delayed since it was last asked. */
function writeLoopDelay(loopDelay: LoopDelay): string {
  const seconds = (nanoseconds: number) => nanoseconds / 1e9;
  const written = writeSummary('taizhang_event_loop_delay_seconds', 'By how much the process came late', [
    [{ quantile: '0.5' }, seconds(loopDelay.percentile(50))],
    [{ quantile: '0.99' }, seconds(loopDelay.percentile(99))],
    [{ quantile: '1' }, seconds(loopDelay.max)],
  ]);
  loopDelay.reset();
  return written;
}

async function writeSealLag({ db }: Installation['store'], now: number): Promise<string> {
  const since = firstIdOf(new Date(now - LOOKED_BACK_MILLISECONDS));
  const lag = await readAs(db, 'ledger', (within) => findSealLag(within, since)).catch(() => undefined);
  const reached = writeGauge('taizhang_store_up', '1 where the database answered just now', [
    [{}, lag ? 1 : 0],
  ]);
  if (!lag) return reached;
  const age = lag.oldestAt ? Math.max(0, (now - lag.oldestAt.getTime()) / 1000) : 0;
  return (
    reached +
    writeGauge('taizhang_unsealed_acts', 'Acts of the last day under no seal yet', [[{}, lag.unsealed]]) +
    writeGauge('taizhang_seal_lag_seconds', 'For how long the oldest of them has waited', [[{}, age]])
  );
}
