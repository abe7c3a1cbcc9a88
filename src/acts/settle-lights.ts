import type { LocalDate } from '#calendar/local-date.ts';
import { layPeriods, startOf } from '#ledger/lights/lay-periods.ts';
import { type DatedLightSettings, listStretches } from '#ledger/lights/light-settings.ts';
import type { LightWeight } from '#ledger/values/light-values.ts';
import { holdLights } from '#store/hold-lights.ts';
import type { Db } from '#store/open-store.ts';
import {
  listFactsOf,
  listTouchedFacts,
  type StoredBranchFacts,
} from '#store/read/lights/list-branch-facts.ts';
import { listWeighedBranches } from '#store/read/lights/list-weighed-branches.ts';
import { listLightsFrom, writeLights } from '#store/tables/assignment-light.ts';
import { isRunBehind } from '#store/tables/light-run.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { isSameLight, type LightRow, lightRowsOf, weighTasks } from './light-rows.ts';

/** What was to hold from a day before that one has not reached every branch: nobody could tell how they stood on the days between. */
export class LightsBehind extends Error {}

/**
 * Settles the lights of all branches that the act touched, and of those that weigh otherwise in their tasks since, in its own
 * transaction and after its last change. What has not changed stays as it is, so that a light's period says how long its
 * facts stood still.
 * @throws LightsBehind where these must be carried through before the act.
 */
export async function settleLights({ db, actId, today }: ActContext): Promise<void> {
  await takeRole(db, 'ledger');
  const [facts, isBehind] = await Promise.all([listTouchedFacts(db, actId), isRunBehind(db, today)]);
  if (isBehind) throw new LightsBehind();
  if (facts.length === 0) return;
  await holdLights(db, 'shared');
  const [weighed, decided, stored] = await Promise.all([
    listWeighedBranches(db, tasksOf(facts)),
    listLightSettings(db),
    listLightsFrom(db, facts, today),
  ]);
  const weights = weighTasks(weighed);
  const known = new Set(facts.map(({ id }) => id));
  const others = weighed.filter(({ id, storedWeight }) => !known.has(id) && weights.get(id) !== storedWeight);
  if (others.length === 0) return await layLights(db, facts, { stored, weights, decided, from: today });
  const all = [...facts, ...(await listFactsOf(db, others))].toSorted(byKey);
  await settleFrom(db, all, today);
}

/** Settles the lights of these branches anew from that day on. */
export async function settleFrom(
  db: Db,
  facts: readonly StoredBranchFacts[],
  from: LocalDate,
): Promise<void> {
  const [weighed, decided, stored] = await Promise.all([
    listWeighedBranches(db, tasksOf(facts)),
    listLightSettings(db),
    listLightsFrom(db, facts, from),
  ]);
  await layLights(db, facts, { stored, weights: weighTasks(weighed), decided, from });
}

/**
 * Writes the lights to which these facts come from that day on, by the numbers that hold then and by those that are to hold
 * later. What held before the day stays. Lights are held by who calls.
 */
async function layLights(
  db: Db,
  facts: readonly StoredBranchFacts[],
  by: {
    stored: readonly LightRow[];
    weights: ReadonlyMap<string, LightWeight>;
    decided: readonly DatedLightSettings[];
    from: LocalDate;
  },
): Promise<void> {
  const { stored, weights, decided, from } = by;
  const boundaries = new Set(decided.map(({ effectiveOn }) => effectiveOn));
  const storedOf = Map.groupBy(stored, ({ assignmentId }) => assignmentId);
  const changes = facts.map((branch) => {
    const before = storedOf.get(branch.id) ?? [];
    const start = startOf(before, { today: from, boundaries });
    const coming = listStretches(decided, start).flatMap(({ effectiveOn, settings }) =>
      lightRowsOf([branch], { weights, settings, fromOn: effectiveOn }),
    );
    return changesBetween(before, layPeriods(before, coming, isSameLight));
  });
  await writeLights(db, {
    gone: changes.flatMap(({ gone }) => gone),
    rows: changes.flatMap(({ rows }) => rows),
  });
}

function tasksOf(facts: readonly StoredBranchFacts[]): string[] {
  return [...new Set(facts.map(({ taskId }) => taskId))];
}

/** In which rows are written by everybody, so that acts that meet never wait for each other in a circle. */
function byKey(one: StoredBranchFacts, other: StoredBranchFacts): number {
  if (one.organisationId !== other.organisationId) return one.organisationId < other.organisationId ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function changesBetween(before: readonly LightRow[], after: readonly LightRow[]) {
  const begins = new Set(after.map(({ fromOn }) => fromOn));
  return {
    gone: before.filter(({ fromOn }) => !begins.has(fromOn)),
    rows: after.filter((row) => {
      const same = before.find(({ fromOn }) => fromOn === row.fromOn);
      return !same || same.untilOn !== row.untilOn || !isSameLight(same, row);
    }),
  };
}
