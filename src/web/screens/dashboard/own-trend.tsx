import { useMemo } from 'react';
import type { Dashboard } from '#contract/dashboard.ts';
import { lightColours } from '#contract/values.ts';
import { Chart } from '../../parts/charts/chart.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import { lightWords } from '../../words/lights.ts';
import { drawTrend } from '../board/trend-bars.ts';

const height = 220;
const worstFirst = lightColours.toReversed();

/** How the lights of the organisation's tasks went, week by week. */
export function OwnTrend({ dashboard: { weeks } }: { dashboard: Dashboard }) {
  const { trend: words } = useWords(boardWords);
  const { trendSource } = useWords(dashboardWords);
  const { colour: names } = useWords(lightWords);
  const draw = useMemo(() => drawTrend(weeks, names), [weeks, names]);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  return (
    <Chart
      title={words.finding(weeks.length - 1, first.red, last.red)}
      description={words.describe(
        weeks.map((week) => words.week(week.day, week.red, week.yellow, week.blue)),
      )}
      draw={draw}
      height={height}
      source={trendSource(first.day, last.day)}
      fileName={words.file}
      onSelect={() => undefined}
      table={
        <table className="facts">
          <caption className="only-heard">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              {worstFirst.map((colour) => (
                <th key={colour} scope="col" className="number">
                  <LightSign colour={colour} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.day}>
                <th scope="row">{week.day}</th>
                {worstFirst.map((colour) => (
                  <td key={colour} className="number">
                    {week[colour] || ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
