import { orderTransitions } from '../states/order-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type OrderAct, orderActs } from '../values/act-names.ts';
import type { OrderState } from '../values/order-values.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a supervision order; it belongs to the organisation that it is addressed to. */
export type SeenOrder = OfOrganisation & InTask & Below;

/** An order is seen by whom it is addressed to, by those above, by the leads of its task, and by the keepers. */
export const seesOrder: Rule<SeenOrder> = allOf(
  seesContents,
  anyOf<SeenOrder>(holds('keeper', 'head'), isOwn, leads, isBelow),
);

/** In which capacity the caller may ever do this to an order of that organisation, or issue one. */
export function mayDoToOrder(caller: Caller, act: OrderAct, order: OfOrganisation): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfOrderAct(act)], order);
}

/** In which capacity the caller issues orders; undefined where in none. */
export function mayIssueOrders(caller: Caller): Capacity | undefined {
  return mayDoToOrder(caller, 'issue_order', { organisationId: '' });
}

/** In which capacity the caller may do it now; undefined where the state or the policy is against it. */
export function permitOrderAct(
  caller: Caller,
  act: OrderAct,
  order: OfOrganisation & { state: OrderState },
): Capacity | undefined {
  return findTransition(orderTransitions, act, order.state) ? mayDoToOrder(caller, act, order) : undefined;
}

/** Who does it to an order, in whatever state. */
export function partyOfOrderAct(act: OrderAct): Party {
  return partyOf(orderTransitions, act);
}

/** What the caller may do to the order now. */
export function listOrderActs(caller: Caller, order: OfOrganisation & { state: OrderState }): OrderAct[] {
  return orderActs.filter((act) => permitOrderAct(caller, act, order));
}
