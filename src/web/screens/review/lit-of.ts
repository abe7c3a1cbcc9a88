import type { Lit } from './review-context.ts';
import type { ReviewItem } from './review-items.ts';

/** The words of the source that a line of the review is about; undefined for the head of a group. */
export function litOf(item: ReviewItem): Omit<Lit, 'from'> | undefined {
  if (item.kind === 'head') return undefined;
  if (item.kind === 'doubt') return { itemKey: item.key, active: item.diagnostic.span, related: null };
  const { span, responsibilitySpan } = item.task;
  return { itemKey: item.key, active: span, related: responsibilitySpan };
}
