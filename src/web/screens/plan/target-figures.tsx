import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TrackFigure } from '#contract/indicators.ts';
import { indicatorsQuery } from '../../api/indicators.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatFigure } from '../../words/format.ts';
import { indicatorWords } from '../../words/indicators.ts';

const route = getRouteApi('/d/$directiveId/plans/$organisationId');
/** Of one organisation: all that there are. */
const ALL = 1000;

/** What the plan's organisation reported of each target of a task, by the target's position; none until it has come. */
export function useTargetFigures(taskId: string): (position: number) => readonly TrackFigure[] {
  const { directiveId, organisationId } = route.useParams();
  const { data } = useQuery(indicatorsQuery(directiveId, { organisation: organisationId, limit: ALL }));
  return (position) =>
    data?.items
      .find((item) => item.taskId === taskId && item.position === position)
      ?.tracks.find(({ organisation }) => organisation.id === organisationId)?.figures ?? [];
}

/** The last figure reported and the last one verified, in words. */
export function TargetFigures({ figures, unit }: { figures: readonly TrackFigure[]; unit: string }) {
  const words = useWords(indicatorWords);
  const last = figures.at(-1);
  const checked = figures.findLast(({ verified }) => verified !== null);
  const found = checked?.verified;
  if (!last) return null;
  return (
    <span className="plan-path-says">
      ● {words.reported}{' '}
      <span lang="zh-CN">
        {formatFigure(last.value)}
        {last.unit ?? unit}（{last.period}）
      </span>
      {found && (
        <>
          {' '}
          ◇ {words.verified}{' '}
          <span lang="zh-CN">
            {formatFigure(found.value)}
            {checked.unit ?? unit}
          </span>{' '}
          {found.on}
          {found.value !== checked.value && ` ≠ ${words.differs}`}
        </>
      )}
    </span>
  );
}
