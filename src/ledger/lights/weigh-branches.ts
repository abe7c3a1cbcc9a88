import type { Role } from '#parse/directive.ts';
import type { LightWeight } from '../values/light-values.ts';

/** A standing branch of a task that no organisation above gave on: those are rolled up where they come from. */
export interface WeighedBranch {
  id: string;
  organisationId: string;
  role: Role;
}

/**
 * Which branches colour their task: the leads; where the text names none the convener; where there is none either all that
 * answer for it. The others that answer are counted beside these. Who helps never colours a task.
 */
export function weighBranches(
  branches: readonly WeighedBranch[],
  convenerId: string | null,
): Map<string, LightWeight> {
  const answering = branches.filter(({ role }) => role !== 'support');
  const leads = answering.filter(({ role }) => role === 'lead');
  const convened = answering.filter(({ organisationId }) => organisationId === convenerId);
  const voices = new Set([leads, convened, answering].find((each) => each.length > 0));
  return new Map(
    branches.map((branch) => {
      if (!answering.includes(branch)) return [branch.id, 'aside'];
      return [branch.id, voices.has(branch) ? 'voice' : 'other'];
    }),
  );
}
