import { useMemo } from 'react';
import type { LightTrend as Trend } from '#contract/lights.ts';
import { lightColours } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { lightWords } from '../../words/lights.ts';
import { Chart } from '../charts/chart.tsx';
import { LightSign } from './light-tag.tsx';
import { drawTrend } from './trend-bars.ts';

const height = 240;
const worstFirst = lightColours.toReversed();

/** How the lights of some tasks went, week by week; a week may be chosen where somebody asks for its day. */
export function LightTrend(props: {
  weeks: Trend['weeks'];
  source: (first: string, last: string) => string;
  onDay?: (day: string) => void;
}) {
  const { trend: words } = useWords(boardWords);
  const { colour: names } = useWords(lightWords);
  const { weeks, source, onDay } = props;
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
      source={source(first.day, last.day)}
      fileName={words.file}
      onSelect={({ index }) => {
        const week = weeks[index];
        if (week) onDay?.(week.day);
      }}
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
                <th scope="row">
                  {onDay ? (
                    <button type="button" className="plain-button" onClick={() => onDay(week.day)}>
                      {week.day}
                    </button>
                  ) : (
                    week.day
                  )}
                </th>
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
