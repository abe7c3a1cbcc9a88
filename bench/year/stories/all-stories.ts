import { nameOf, type YearMonth } from '../months.ts';
import type { YearWorld } from '../year-world.ts';
import { tellCopiedFromLast, tellCopiedFromOther } from './copies.ts';
import { tellLeadsDisagree, tellOverdue } from './ends.ts';
import { tellAboveVerified, tellFiguresConflict } from './figures.ts';
import { tellLowerOpen } from './givings-on.ts';
import { tellMilestoneMoved, tellMilestoneSlipped } from './milestone-stories.ts';
import { tellPlanIncomplete, tellPlanMissing } from './plan-stories.ts';
import { tellDoneWithoutEvidence, tellEvidenceMisdated, tellPolicies } from './proofs.ts';
import { tellNotReceived, tellPlaceholders } from './receipts.ts';
import { playsOfReports } from './reports.ts';
import { tellSharedFiles } from './shared-files.ts';
import { tellInputMissing, tellNothingNew } from './silence.ts';
import { openStage, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import { tellTargets } from './targets.ts';

/** Who needs most of a task first, so that there is one left for everybody. */
const tellers: readonly ((stage: Stage) => Story[])[] = [
  tellPlanMissing,
  tellNotReceived,
  tellPlanIncomplete,
  tellPlaceholders,
  tellOverdue,
  tellPolicies,
  tellTargets,
  tellInputMissing,
  tellFiguresConflict,
  tellCopiedFromOther,
  tellCopiedFromLast,
  tellNothingNew,
  tellAboveVerified,
  tellMilestoneSlipped,
  tellMilestoneMoved,
  tellEvidenceMisdated,
  tellSharedFiles,
  tellLowerOpen,
  tellDoneWithoutEvidence,
  tellLeadsDisagree,
];

/** The stories of the year, and what is done in them. */
export interface Stories {
  all: readonly Story[];
  /** Plays what stories have in a month. */
  play(month: YearMonth): Promise<void>;
}

/** Casts every story before anything is assigned, and settles whom the open words of its tasks mean. */
export async function openStories(world: YearWorld): Promise<Stories> {
  const stage = await openStage(world);
  const all = tellers.flatMap((tell) => tell(stage));
  const placeholders = stage.cast.listPlaceholders();
  const resolution = '经核实，没有其他单位。';
  await world.act(world.keeper, '2021-03-22', 'resolve_placeholders', {
    ...{ placeholders, organisationIds: [], resolution },
  });
  const plays = [...playsOfReports(stage), ...all.flatMap((story) => story.plays ?? [])];
  const inOrder = plays.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return {
    all,
    play: async (month) => {
      for (const [on, play] of inOrder) if (on.startsWith(nameOf(month))) await play(on);
    },
  };
}
