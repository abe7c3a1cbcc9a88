import type { LocalDate } from '#calendar/local-date.ts';
import { type OrderColour, type OrderState, orderColours } from '../values/order-values.ts';

/** An order on the same matter, as far as the next one asks. */
export interface FormerOrder {
  colour: OrderColour;
  state: OrderState;
  replyBy: LocalDate;
}

/** Whether an order has been left without a reply past its day. */
export function isUnanswered({ state, replyBy }: FormerOrder, today: LocalDate): boolean {
  return (state === 'issued' || state === 'received') && replyBy < today;
}

/**
 * The colour that an order on a matter has without a decision of its own: the lowest, or the next one above an order that was left
 * unanswered. After a red one nothing higher is there: another red one.
 */
export function colourAfter(former: FormerOrder | null, today: LocalDate): OrderColour {
  if (!former || !isUnanswered(former, today)) return orderColours[0];
  return orderColours[orderColours.indexOf(former.colour) + 1] ?? 'red';
}

/** Whether that colour starts higher than it may without a decision. */
export function needsDecision(colour: OrderColour, former: FormerOrder | null, today: LocalDate): boolean {
  return orderColours.indexOf(colour) > orderColours.indexOf(colourAfter(former, today));
}
