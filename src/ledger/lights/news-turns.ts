import { addDays } from '#calendar/local-date.ts';
import { isWorkingDay } from '#calendar/working-days.ts';
import { type Cycle, cycleAfter, cycleOf, dueDaysOf, parseCycle } from '../reports/cycle.ts';
import { asksForWords } from '../reports/no-change.ts';
import type { BranchFacts, SaidInCycle } from './branch-facts.ts';
import type { LightSettings } from './light-settings.ts';
import type { LightTurn } from './light-turn.ts';

/**
 * Input (c): from the day after the reports of a cycle were due and none came. News is asked for from the cycle after the
 * one in which the branch was given on; a claim of completion is news for as long as it is open.
 */
export function listNewsTurns(facts: BranchFacts, settings: LightSettings): LightTurn[] {
  if (facts.assignedOn === null || facts.claimedOn !== null) return [];
  const given = cycleOf(facts.assignedOn);
  const last = findLastNews(facts.said, settings);
  const first = cycleAfter(last !== undefined && last > given ? last : given);
  return (['yellow', 'red'] as const).map((colour) => {
    const cycles = colour === 'yellow' ? settings.yellowCycles : settings.redCycles;
    const missed = Array.from({ length: cycles - 1 }).reduce((cycle: Cycle) => cycleAfter(cycle), first);
    const { reportsDueOn } = dueDaysOf(missed);
    return {
      ...{ colour, on: addDays(reportsDueOn, 1), code: 'news_missing' },
      facts: { cycles, cycle: first, dueOn: reportsDueOn },
      provisional: !isWorkingDay(reportsDueOn).known,
    };
  });
}

/** The last cycle with news: a report, or that nothing is new as long as that is enough by itself. */
function findLastNews(said: readonly SaidInCycle[], { bareNoChange }: LightSettings): Cycle | undefined {
  const news = said.filter(
    (_, index) => !isBareTooOften(said.slice(0, index + 1).toReversed(), bareNoChange),
  );
  const last = news.at(-1);
  return last && parseCycle(last.cycle);
}

/** The newest says once more without a word that nothing is new, where that was said as often as it is enough. */
function isBareTooOften([newest, ...before]: readonly SaidInCycle[], bareNoChange: number): boolean {
  if (newest?.state !== 'unchanged') return false;
  return newest.progress === null && newest.nextNewsOn === null && asksForWords(before, bareNoChange);
}
