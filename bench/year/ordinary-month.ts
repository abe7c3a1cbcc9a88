import { playClosings } from './closings.ts';
import { type AnswerWay, playCycle } from './cycles.ts';
import { playMilestones } from './milestones.ts';
import type { YearMonth } from './months.ts';
import { playOrders } from './orders.ts';
import { playPolicies } from './policies.ts';
import { playRequests } from './requests.ts';
import type { YearWorld } from './year-world.ts';

/** A month of organisations that work as they ought to: what falls due is done and shown, then the month is reconciled. */
export async function playMonth(world: YearWorld, month: YearMonth, way: AnswerWay): Promise<void> {
  await playRequests(world, month);
  await playOrders(world, month);
  await playPolicies(world, month);
  await playMilestones(world, month);
  await playClosings(world, month);
  await playCycle(world, month, way);
}
