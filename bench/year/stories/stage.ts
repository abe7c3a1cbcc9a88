import type { LocalDate } from '#calendar/local-date.ts';
import type { Confirmation } from '#contract/acts/reports.ts';
import type { Figure } from '../figures.ts';
import type { YearMonth } from '../months.ts';
import type { YearWorld } from '../year-world.ts';
import { type Branch, type Cast, openCast } from './cast.ts';

/** What a branch of a story says of a month: words and figures, that nothing is new, or nothing at all. */
export type Told =
  | 'silence'
  | { nothingNew: string }
  | {
      progress: string;
      figures?: readonly Figure[];
      /** Why what contradicts something is right. */
      confirmations?: readonly Confirmation[];
      /** The day that is named for the next news. */
      nextNewsOn?: LocalDate;
    };

export type ToldMonths = Partial<Record<YearMonth, Told>>;

/** What stories have in common: the world, its cast, and what is said of which month in their branches. */
export interface Stage {
  world: YearWorld;
  cast: Cast;
  /** Who reports in a story, in the order in which they sign, and what of which month; of the others ordinary news. */
  reports: { branch: Branch; months: ToldMonths }[];
}

/** Sets the stage before anything has been assigned. */
export async function openStage(world: YearWorld): Promise<Stage> {
  return { world, cast: await openCast(world), reports: [] };
}
