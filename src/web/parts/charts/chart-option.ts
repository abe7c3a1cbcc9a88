import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Palette } from '../../theme.ts';

/** What our charts are made of: bars, their axes and their names. */
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | LegendComponentOption>;

/** Where a chart is drawn. */
export interface ChartCanvas {
  /** In pixels. */
  width: number;
  palette: Palette;
}

/** Gives the picture for a canvas: what has no room on a narrow one is left out. */
export type DrawChart = (canvas: ChartCanvas) => ChartOption;

/** Three weights that stay apart without colour: filled, outlined, grey. As role tags: 牵头, 负责, 配合. */
export type BarWeight = 'filled' | 'outlined' | 'grey';

/** The value of a bar that is not drawn: one of zero would still show its border. */
export const noBar = '-';

/** The look of a bar of that weight. */
export function barStyle(weight: BarWeight, palette: Palette) {
  const looks = {
    filled: { color: palette.accent, borderColor: palette.accent },
    outlined: { color: palette.accentTint, borderColor: palette.accent },
    grey: { color: palette.line, borderColor: palette.edge },
  };
  return { ...looks[weight], borderWidth: 1 };
}

/** The colour of a figure that stands on a bar of that weight. */
export function barInk(weight: BarWeight, palette: Palette): string {
  return weight === 'filled' ? palette.onAccent : palette.ink;
}
