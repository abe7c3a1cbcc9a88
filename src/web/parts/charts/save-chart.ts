import type { DrawChart } from './chart-option.ts';
import { type PictureFormat, type SavedPicture, savePicture } from './save-picture.ts';

/** A chart as it is saved. */
export interface SavedChart extends Omit<SavedPicture, 'picture' | 'width'> {
  draw: DrawChart;
}

/** In pixels. */
const width = 912;

/** Offers the chart to the reader as a file. */
export async function saveChart(format: PictureFormat, { draw, ...chart }: SavedChart): Promise<void> {
  const { renderSvg } = await import('./chart-engine.ts');
  const svg = renderSvg(draw, chart.palette, { width, height: chart.height });
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  await savePicture(format, { ...chart, picture, width });
}
