import type { YearTask } from '#contract/year.ts';
import { yearSheetSchema } from '#contract/year.ts';
import { playNextDirective } from './next-directive.ts';
import type { YearWorld } from './year-world.ts';

const closedOn = '2021-12-31';

/** The keepers settle how every task ends the year, in one selection; the head closes it. What is carried over goes on in the next. */
export async function playYearEnd(world: YearWorld): Promise<void> {
  const { keeper, head, directiveId, random } = world;
  const path = `/api/directives/${directiveId}/years/2021`;
  const { tasks } = await world.get(keeper, closedOn, path, yearSheetSchema);
  await world.act(keeper, closedOn, 'settle_outcomes', {
    ...{ directiveId, year: 2021 },
    tasks: tasks.map((task) => ({
      ...{ id: task.id, revision: task.revision },
      ...(random.chance(0.05) && task.proposed?.outcome === 'carried_over' ? undone : outcomeOf(task)),
    })),
  });
  const { counts } = await world.get(head, closedOn, path, yearSheetSchema);
  const { unsettled: _, ...outcomes } = counts;
  await world.act(head, closedOn, 'close_year', { directiveId, year: 2021, outcomes });
  await playNextDirective(world);
}

const undone = { outcome: 'not_done', words: '前期条件不具备，本年度未能完成。' } as const;

/** What the record says; where it does not, what is not accepted goes on. */
function outcomeOf({ proposed, state }: YearTask) {
  if (proposed && proposed.outcome !== 'not_done') return { outcome: proposed.outcome, words: null };
  if (state === 'closed' || state === 'struck_off') return { outcome: 'done', words: '责任单位全部办结。' };
  return { outcome: 'carried_over', words: '转入下一年度继续推进。' };
}
