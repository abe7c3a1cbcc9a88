import { type CrossingStep, crossingSteps } from '../values/coordination-values.ts';
import type { Caller } from './caller.ts';

/**
 * The step that the thing waits for from this caller, of those that they may do; undefined where it waits for others. A
 * decision waits for whoever coordinates, though the keepers may enter it too; what has been reported waits for nobody to
 * report it again.
 */
export function nextCrossingStep(
  { capacities }: Caller,
  { can, ownerId, reported }: { can: readonly string[]; ownerId?: string | null; reported?: boolean },
): CrossingStep | undefined {
  return crossingSteps.find((step) => {
    if (!can.includes(step)) return false;
    if (step === 'decide_coordination')
      return capacities.some(({ organisationId }) => organisationId !== null && organisationId === ownerId);
    return step !== 'report_on_instruction' || !reported;
  });
}
