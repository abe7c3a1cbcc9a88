import { playClosings } from './closings.ts';
import { type AnswerWay, playCycle } from './cycles.ts';
import { playMilestones } from './milestones.ts';
import type { YearMonth } from './months.ts';
import { playOrders } from './orders.ts';
import { playPolicies } from './policies.ts';
import { playRequests } from './requests.ts';
import type { Stories } from './stories/all-stories.ts';
import type { YearWorld } from './year-world.ts';

/**
 * A month: what stories have in it, and beside it organisations that work as they ought to. What falls due is done and shown, then
 * the month is reconciled.
 */
export async function playMonth(
  world: YearWorld,
  stories: Stories,
  { month, way }: { month: YearMonth; way: AnswerWay },
): Promise<void> {
  await stories.play(month);
  await playRequests(world, month);
  await playOrders(world, month);
  await playPolicies(world, month);
  await playMilestones(world, month);
  await playClosings(world, month);
  await playCycle(world, month, way);
}
