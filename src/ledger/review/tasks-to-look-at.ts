import { type LookReason, lookReasons } from '../values/draft-values.ts';
import type { OpenDiagnostic } from './open-diagnostics.ts';
import type { Review } from './review.ts';

/**
 * Why each task needs a person's look, in the order of the tasks; an empty list where it needs none. Once somebody has
 * looked at a task only an error asks for another look. `unknownNames` are, for each task, those of organisations that nobody knows;
 * a placeholder such as 有关部门 is none.
 */
export function findLookReasons(
  { tasks }: Review,
  diagnostics: readonly OpenDiagnostic[],
  unknownNames: readonly ReadonlySet<string>[],
): LookReason[][] {
  const doubted = {
    error: keysOf(diagnostics, 'error'),
    warning: keysOf(diagnostics, 'warning'),
  };
  return tasks.map(({ key, task, confirmed, changedBy, byHand }, index) => {
    if (confirmed) return doubted.error.has(key) ? ['error'] : [];
    const found: Record<LookReason, boolean> = {
      error: doubted.error.has(key),
      warning: doubted.warning.has(key),
      unknown_organisation: (unknownNames[index]?.size ?? 0) > 0,
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
