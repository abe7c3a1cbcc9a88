import { type Palette, sansStack } from '../../theme.ts';

/** What all charts share, in light and dark: ink on paper, hairlines, no frame, no movement. */
export function chartTheme(palette: Palette) {
  const text = { color: palette.ink, fontFamily: sansStack, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    legend: {
      left: 0,
      top: 0,
      padding: 0,
      itemGap: 16,
      itemWidth: 12,
      itemHeight: 12,
      textStyle: text,
    },
    categoryAxis: {
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.edge } },
      axisLabel: { color: palette.ink },
    },
    valueAxis: {
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.quiet },
      splitLine: { lineStyle: { color: palette.line } },
    },
  };
}
