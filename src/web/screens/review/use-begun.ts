import { listKept, useKept } from '../../parts/use-kept.ts';
import { useReview } from './review-context.ts';

/** A correction that somebody has begun and not yet recorded. */
export interface Begun<Value> {
  value: Value;
  reason: string;
  /** What stood there when they began, and at which revision of the draft. */
  base: unknown;
  revision: number;
}

/**
 * A begun correction to `subject` of the draft, kept through reloads and visits elsewhere; undefined where none is.
 */
export function useBegun<Value>(subject: string) {
  const { draft } = useReview();
  const [begun, keep] = useKept<Begun<Value>>(nameOf(draft.id, subject));
  return {
    begun,
    change: keep,
    begin: (value: Value, base: unknown) => keep({ value, reason: '', base, revision: draft.revision }),
    close: () => keep(undefined),
  };
}

/** Whether a correction to a task has been begun and not yet recorded. */
export function isBegun(draftId: string, taskKey: string): boolean {
  return listKept(begunPrefix(draftId, taskKey)).length > 0;
}

/** How the names begin under which what was begun about a task is kept. */
export function begunPrefix(draftId: string, taskKey: string): string {
  return nameOf(draftId, `${taskKey} `);
}

function nameOf(draftId: string, subject: string): string {
  return `taizhang.review.${draftId}.${subject}`;
}
