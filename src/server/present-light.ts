import type { LocalDate } from '#calendar/local-date.ts';
import type { BranchLight, Light, LightReason } from '#contract/lights.ts';
import { lightOn } from '#ledger/lights/light-on.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import { type LitBranch, taskLightOn } from '#ledger/lights/task-light.ts';
import type { SeenLight } from '#store/read/lights/list-lights.ts';

/** The light of a task on the day, of all its branches as they held then. */
export function presentTaskLight(branches: readonly LitBranch[], day: LocalDate): Light {
  const light = taskLightOn(branches, day);
  return { ...light, reasons: light.reasons.map(presentReason) };
}

/** The lights of those branches that the person who asks may see. */
export function presentBranchLights(branches: readonly SeenLight[], day: LocalDate): BranchLight[] {
  return branches
    .filter(({ seen }) => seen)
    .map((branch) => {
      const { colour, reasons, since, next } = lightOn(branch, day);
      const { assignmentId, grey, provisional } = branch;
      return {
        ...{ assignmentId, colour, grey, since, next, provisional },
        reasons: reasons.map(presentReason),
      };
    });
}

/** Why a light turned, as a page tells it. */
export function presentReason({ code, on, facts }: LightTurn): LightReason {
  return { code, on, ...facts };
}
