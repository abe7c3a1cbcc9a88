import type { LightTrend } from '#contract/lights.ts';
import type { LightColour } from '#contract/values.ts';
import type { Palette } from '../../theme.ts';
import { type DrawChart, noBar } from '../charts/chart-option.ts';

/** The lights that ask for something, the gravest at the bottom, each with the shape that tells it without its colour. */
export const trendLights = [
  { colour: 'red', shape: '■' },
  { colour: 'yellow', shape: '▲' },
  { colour: 'blue', shape: '◐' },
] as const satisfies { colour: LightColour; shape: string }[];

/** A stack of more than this leaves no room for the figure of a bar of one. */
const tallestLabelledStack = 16;
/** Below this width, in pixels, only every third day is named. */
const narrow = 720;

/** Stacked columns, one a week, from zero; each with shape and figure where there is room. */
export function drawTrend(weeks: LightTrend['weeks'], names: Record<LightColour, string>): DrawChart {
  const tallest = Math.max(1, ...weeks.map(({ red, yellow, blue }) => red + yellow + blue));
  const smallestLabelled = Math.ceil(tallest / tallestLabelledStack);
  return ({ width, palette }) => ({
    legend: { data: trendLights.map(({ colour }) => names[colour]) },
    grid: { left: 0, right: 0, top: 32, bottom: 24 },
    xAxis: {
      type: 'category',
      data: weeks.map(({ day }) => day.slice(5)),
      axisLabel: { interval: width < narrow ? 2 : 0 },
    },
    yAxis: { type: 'value', min: 0, minInterval: 1, show: false },
    series: trendLights.map(({ colour, shape }) => ({
      type: 'bar' as const,
      id: colour,
      name: names[colour],
      stack: 'lights',
      barMaxWidth: 44,
      barCategoryGap: '30%',
      cursor: 'pointer',
      itemStyle: lookOf(colour, palette),
      label: {
        ...{ show: true, position: 'inside' as const, formatter: `${shape} {c}` },
        color: colour === 'blue' ? palette.ink : palette.paper,
      },
      data: weeks.map((week) => ({
        value: week[colour] || noBar,
        label: { show: width >= narrow && week[colour] >= smallestLabelled },
      })),
    })),
  });
}

function lookOf(colour: 'red' | 'yellow' | 'blue', palette: Palette) {
  const looks = {
    red: { color: palette.red, borderColor: palette.red },
    yellow: { color: palette.amber, borderColor: palette.amber },
    blue: { color: palette.accentTint, borderColor: palette.accent },
  };
  return { ...looks[colour], borderWidth: 1 };
}
