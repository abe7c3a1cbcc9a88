import { findMonthEnd, type LocalDate } from '#calendar/local-date.ts';
import type { TrackFigure, IndicatorTrack as TrackView } from '#contract/indicators.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import { turningColours } from '#ledger/values/light-values.ts';
import type { IndicatorTrack, ReportedFigure } from '#store/read/indicators/list-tracks.ts';

/** How an organisation gets to a target as of a day; behind is it where its light has turned for that reason. */
export function presentTrack(track: IndicatorTrack, indicator: string, day: LocalDate): TrackView {
  const { organisationId: id, shortName, englishName, assignmentId, points, figures, turns } = track;
  return {
    organisation: { id, shortName, englishName },
    ...{ assignmentId, points },
    figures: figures.map((figure) => presentFigure(figure, day)),
    behind: findBehind(
      turns.filter(
        ({ code, on, facts }) =>
          code === 'indicator_behind' &&
          on <= day &&
          facts.indicator === indicator &&
          points.some(({ reachOn }) => reachOn === facts.dueOn),
      ),
    ),
  };
}

/** A figure with the day at which it stands in a picture. */
export function presentFigure(figure: ReportedFigure, day: LocalDate): TrackFigure {
  const end = findMonthEnd(Number(figure.cycle.slice(0, 4)), Number(figure.cycle.slice(5)));
  return { ...figure, on: end !== undefined && end < day ? end : day };
}

/** The worst of the turns, the last of those. */
function findBehind(turns: readonly LightTurn[]): TrackView['behind'] {
  const rank = ({ colour }: LightTurn) => turningColours.indexOf(colour);
  const worst = turns
    .toSorted((one, other) => rank(one) - rank(other) || (one.on < other.on ? -1 : 1))
    .at(-1);
  if (!worst) return null;
  const { colour, facts } = worst;
  const { points, expected, dueOn: reachOn } = facts;
  if (points === undefined || expected === undefined || reachOn === undefined) return null;
  return { colour, points, expected, reachOn };
}
