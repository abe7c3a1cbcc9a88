import type { Role } from '#parse/directive.ts';
import { type LookReason, lookReasons } from '../values/draft-values.ts';
import type { OpenDiagnostic } from './open-diagnostics.ts';
import type { Review, ReviewTask } from './review.ts';

/** Whether a printed name of a task is of an organisation that nobody knows: neither the register nor a person. */
export type IsUnknown = (task: ReviewTask, name: string, role: Role) => boolean;

/**
 * Why each task needs a person's look, in the order of the tasks; an empty list where it needs none. Once somebody has
 * looked at a task only an error asks for another look. A placeholder such as 有关部门 is no reason.
 */
export function findLookReasons(
  { tasks }: Review,
  diagnostics: readonly OpenDiagnostic[],
  isUnknown: IsUnknown,
): LookReason[][] {
  const doubted = {
    error: keysOf(diagnostics, 'error'),
    warning: keysOf(diagnostics, 'warning'),
  };
  return tasks.map((each) => {
    const { key, task, confirmed, changedBy, byHand } = each;
    if (confirmed) return doubted.error.has(key) ? ['error'] : [];
    const unknown = task.responsibilities.some(({ role, orgs }) =>
      orgs.some((name) => isUnknown(each, name, role)),
    );
    const found: Record<LookReason, boolean> = {
      error: doubted.error.has(key),
      warning: doubted.warning.has(key),
      unknown_organisation: unknown,
      no_responsibility: task.responsibilities.length === 0 && !byHand.responsibilities,
      corrected: changedBy.length > 0,
    };
    return lookReasons.filter((reason) => found[reason]);
  });
}

function keysOf(diagnostics: readonly OpenDiagnostic[], severity: 'error' | 'warning'): Set<string> {
  return new Set(
    diagnostics.filter((each) => each.severity === severity).flatMap(({ taskKeys }) => taskKeys),
  );
}
