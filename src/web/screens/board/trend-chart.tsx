import { useQuery } from '@tanstack/react-query';
import { lightTrendQuery } from '../../api/boards.ts';
import { LightTrend } from '../../parts/light/light-trend.tsx';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';

/** How the lights of the tasks went, week by week up to a day; choosing a week shows the board of its day. */
export function TrendChart(props: { directiveId: string; day: string; onDay: (day: string) => void }) {
  const { trend } = useWords(boardWords);
  const { data } = useQuery(lightTrendQuery(props.directiveId, props.day));
  return data ? <LightTrend weeks={data.weeks} source={trend.source} onDay={props.onDay} /> : null;
}
