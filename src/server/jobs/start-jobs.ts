import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '#store/open-store.ts';
import { handOutBackups } from '../backups/hand-out-backups.ts';
import { keepCarryingLights } from '../lights/keep-carrying-lights.ts';
import { keepFoldingCounts } from '../lights/keep-folding-counts.ts';
import type { Job, JobTimes } from '../metrics/job-times.ts';
import { keepNoticing } from '../notices/keep-noticing.ts';
import { keepSealing } from '../seals/keep-sealing.ts';
import type { Settings } from '../settings.ts';
import type { OpenParts } from './open-parts.ts';

export interface JobOptions {
  store: Store;
  settings: Settings;
  demonstration: boolean;
  log: FastifyBaseLogger;
  /** Filled in as the jobs come to their end. */
  jobTimes: JobTimes;
}

/** Starts what the program does by itself; the result ends it once what has begun is done. */
export async function startJobs(options: JobOptions): Promise<(open: OpenParts) => Promise<void>> {
  const { store, settings, demonstration, log, jobTimes } = options;
  const { fixedToday, mail, origin, witnessFile, dataFolder } = settings;
  const looked = (job: Job) => () => void jobTimes.set(job, new Date());
  const daily = { store, fixedToday, demonstration, log };
  const stopNoticing = await keepNoticing({ ...daily, mail, origin, looked: looked('notices') });
  const stopSealing = await keepSealing({ store, witnessFile, log, looked: looked('seals') });
  const stopCarrying = await keepCarryingLights({ ...daily, looked: looked('lights') });
  const stopFolding = await keepFoldingCounts({ store, log, looked: looked('counts') });
  const stopHandingOut = await handOutBackups({ store, dataFolder, log });
  return async (open) => {
    await Promise.all([
      open.ending('backups', stopHandingOut),
      open.ending('counts', stopFolding),
      open.ending('lights', stopCarrying),
      open.ending('notices', stopNoticing),
    ]);
    // What those have done is sealed as well.
    await open.ending('seals', stopSealing);
  };
}
