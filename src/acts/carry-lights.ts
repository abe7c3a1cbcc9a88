import { setTimeout } from 'node:timers/promises';
import type { LocalDate } from '#calendar/local-date.ts';
import { gaveWay, giveWay, holdLights } from '#store/hold-lights.ts';
import type { Db } from '#store/open-store.ts';
import { listFactsAfter } from '#store/read/lights/list-branch-facts.ts';
import { advanceRun, findOpenRun, isRunBehind } from '#store/tables/light-run.ts';
import { takeRole } from '#store/take-role.ts';
import { settleFrom } from './settle-lights.ts';

/** So many branches are settled in one transaction. */
const BRANCHES_AT_A_TIME = 200;
const TRY_AGAIN_AFTER_MILLISECONDS = 50;

/** Whether a batch was settled, there was nothing left to settle, or somebody else was at it. */
export type Carried = 'settled' | 'done' | 'busy';

/**
 * Carries changed numbers, a changed calendar or missing lights through to the next batch of branches, in a transaction that
 * also notes how far it has come: whoever goes on after the program was stopped goes on from there. Several copies may try;
 * one of them works, and gives way to acts.
 */
export async function carryLights(db: Db, now: Date, limit = BRANCHES_AT_A_TIME): Promise<Carried> {
  // Nobody is kept waiting where there is nothing to do.
  if (!(await findOpenRun(db))) return 'done';
  try {
    return await db.transaction().execute(async (within) => {
      await takeRole(within, 'ledger');
      await giveWay(within);
      await holdLights(within, 'alone');
      return await settleNext(within, now, limit);
    });
  } catch (fault) {
    if (gaveWay(fault)) return 'busy';
    throw fault;
  }
}

/** Carries everything through that is not done. */
export async function carryAllLights(db: Db, now: Date): Promise<void> {
  let carried: Carried;
  do carried = await carryUnlessBusy(db, now);
  while (carried !== 'done');
}

/**
 * Carries through what was to hold from a day before that one. An act waits for it, as nobody could tell afterwards how the
 * branch stood on the days between; that happens where the program was stopped in the middle and started on a later day.
 */
export async function catchUpLights(db: Db, { today, now }: { today: LocalDate; now: Date }): Promise<void> {
  while (await isRunBehind(db, today)) await carryUnlessBusy(db, now);
}

async function carryUnlessBusy(db: Db, now: Date): Promise<Carried> {
  const carried = await carryLights(db, now);
  if (carried === 'busy') await setTimeout(TRY_AGAIN_AFTER_MILLISECONDS);
  return carried;
}

async function settleNext(db: Db, now: Date, limit: number): Promise<Carried> {
  const run = await findOpenRun(db);
  if (!run) return 'done';
  const { id, effectiveOn, lastOrganisationId, lastAssignmentId } = run;
  const after =
    lastOrganisationId === null || lastAssignmentId === null
      ? undefined
      : { organisationId: lastOrganisationId, id: lastAssignmentId };
  const facts = await listFactsAfter(db, after, limit);
  await settleFrom(db, facts, effectiveOn);
  const last = facts.at(-1) ?? null;
  await advanceRun(db, {
    ...{ id, last, settled: facts.length, doneAt: facts.length < limit ? now : null },
  });
  return 'settled';
}
