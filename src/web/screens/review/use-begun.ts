import { useKept } from '../../parts/use-kept.ts';
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
  const [begun, keep] = useKept<Begun<Value>>(`taizhang.review.${draft.id}.${subject}`);
  return {
    begun,
    change: keep,
    begin: (value: Value, base: unknown) => keep({ value, reason: '', base, revision: draft.revision }),
    close: () => keep(undefined),
  };
}
