import { Link } from '@tanstack/react-router';
import type { Indicator, IndicatorTrack } from '#contract/indicators.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatFigure } from '../../words/format.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { Behind } from './indicator-panel.tsx';
import { sayTarget } from './say-target.ts';

interface Row {
  indicator: Indicator;
  track: IndicatorTrack | undefined;
}

/** The indicators as a table, a row for every organisation that gets there; without tracks the target and its task alone. */
export function IndicatorTable(props: { directiveId: string; caption: string; items: readonly Indicator[] }) {
  const { columns } = useWords(indicatorWords);
  const { directiveId, caption, items } = props;
  const rows: Row[] = items.flatMap<Row>((indicator) =>
    indicator.tracks.length === 0
      ? [{ indicator, track: undefined }]
      : indicator.tracks.map((track) => ({ indicator, track })),
  );
  const tracked = rows.some(({ track }) => track !== undefined);
  return (
    <table className="facts indicator-table">
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col" className="number">
            {columns.target}
          </th>
          {tracked && (
            <>
              <th scope="col">{columns.organisation}</th>
              {(['planned', 'reported', 'verified'] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {columns[name]}
                </th>
              ))}
              <th scope="col">{columns.standing}</th>
            </>
          )}
          <th scope="col" className="number">
            {columns.task}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, track }) => (
          <tr key={`${indicator.taskId} ${indicator.position} ${track?.organisation.id}`}>
            <th scope="row" lang="zh-CN" title={indicator.quote}>
              {indicator.indicator}
            </th>
            <td className="number" lang="zh-CN" data-name={columns.target}>
              {sayTarget(indicator)}
            </td>
            {tracked && <TrackCells track={track} />}
            <td className="number" data-name={columns.task}>
              <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: indicator.taskId }}>
                {indicator.ordinal}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each of the figures is, with its day or its period. */
function TrackCells({ track }: { track: IndicatorTrack | undefined }) {
  const { columns } = useWords(indicatorWords);
  const { language } = useSettings();
  if (!track) return <td colSpan={5} />;
  const last = track.figures.at(-1);
  const checked = track.figures.findLast(({ verified }) => verified !== null);
  return (
    <>
      <td data-name={columns.organisation}>{organisationName(track.organisation, language)}</td>
      <td className="number" data-name={columns.planned}>
        {track.points.map(({ reachOn, value }) => (
          <span key={reachOn} className="indicator-point">
            {formatFigure(value)} <span className="quiet">{reachOn}</span>
          </span>
        ))}
      </td>
      <td className="number" lang="zh-CN" data-name={columns.reported}>
        {last && `${formatFigure(last.value)}${last.unit ?? ''} (${last.period})`}
      </td>
      <td className="number" data-name={columns.verified}>
        {checked?.verified &&
          `${formatFigure(checked.verified.value)}${checked.unit ?? ''} (${checked.verified.on})`}
      </td>
      <td data-name={columns.standing}>
        <Behind track={track} />
      </td>
    </>
  );
}
