import { Link } from '@tanstack/react-router';
import type { Indicator, IndicatorTrack } from '#contract/indicators.ts';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { TrajectoryChart } from '../../parts/trajectory/trajectory-chart.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatFigure } from '../../words/format.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { sayTarget } from './say-target.ts';

interface Shown {
  directiveId: string;
  day: string;
  indicator: Indicator;
  track: IndicatorTrack;
}

/** One organisation's way to one target: the picture, and below it the figures, each leading to where it was said. */
export function IndicatorPanel({ directiveId, day, indicator, track }: Shown) {
  const words = useWords(indicatorWords);
  const { language } = useSettings();
  const { ordinal, taskId, value, dueOn } = indicator;
  const name = organisationName(track.organisation, language);
  return (
    <li className="indicator-panel" data-title={`${indicator.indicator} · ${name}`}>
      <h3 lang="zh-CN">{indicator.indicator}</h3>
      <p className="quiet indicator-of">
        {name} ·{' '}
        <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
          {words.of(ordinal)}
        </Link>{' '}
        · {words.target(sayTarget(indicator))}
      </p>
      <TrajectoryChart
        {...{ size: 'panel', points: track.points, figures: track.figures, target: value, dueOn }}
      />
      <Figures {...{ directiveId, day, indicator, track }} />
    </li>
  );
}

/** The last figures in words: reported, verified, planned, and how far behind. */
function Figures({ directiveId, day, indicator, track }: Shown) {
  const words = useWords(indicatorWords);
  const last = track.figures.at(-1);
  const checked = track.figures.findLast(({ verified }) => verified !== null);
  const found = checked?.verified;
  const planned = plannedOn(track, day);
  const of = { organisationId: track.organisation.id, assignmentId: track.assignmentId };
  const say = (value: number, unit: string | null | undefined) =>
    `${formatFigure(value)}${unit ?? indicator.unit}`;
  return (
    <dl className="indicator-figures">
      {last && (
        <div>
          <dt>{words.reported}</dt>
          <dd>
            <Link to="/reports/$organisationId/$assignmentId" params={of} search={{ cycle: last.cycle }}>
              {say(last.value, last.unit)}
            </Link>{' '}
            <span className="quiet" lang="zh-CN">
              {words.last(last.period, last.source)}
            </span>
          </dd>
        </div>
      )}
      {checked && found && (
        <div>
          <dt>{words.verified}</dt>
          <dd>
            <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: indicator.taskId }}>
              {say(found.value, checked.unit)}
            </Link>{' '}
            <span className="quiet">{words.found(found.on, found.by)}</span>
            {found.value !== checked.value && (
              <strong className="indicator-differs"> ≠ {words.differs}</strong>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.planned}</dt>
        <dd>
          {planned ? (
            <>
              <Link
                to="/d/$directiveId/plans/$organisationId"
                params={{ directiveId, organisationId: track.organisation.id }}
              >
                {say(planned.value, undefined)}
              </Link>{' '}
              <span className="quiet">{words.due(planned.reachOn)}</span>
            </>
          ) : (
            <span className="quiet">{words.noPlan}</span>
          )}
          <Behind track={track} />
        </dd>
      </div>
    </dl>
  );
}

/** Where the plan wants it to stand: on the day by which it is behind, else on the last day that has come, else on the first. */
function plannedOn({ behind, points }: IndicatorTrack, day: string) {
  if (behind) return { value: behind.expected, reachOn: behind.reachOn };
  return points.findLast(({ reachOn }) => reachOn <= day) ?? points[0];
}

/** How far behind its plan it is, by its light; nothing where it is not. */
export function Behind({ track: { behind } }: { track: IndicatorTrack }) {
  const words = useWords(indicatorWords);
  if (!behind) return null;
  return (
    <span className="indicator-behind">
      {' '}
      <LightSign colour={behind.colour} brief /> {words.behind(behind.points)}
    </span>
  );
}
