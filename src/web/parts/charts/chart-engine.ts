/** The charting library, only what is drawn with: loaded by the first screen that shows a chart. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Palette } from '../../theme.ts';
import type { DrawChart } from './chart-option.ts';
import { chartTheme } from './chart-theme.ts';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** The place of a chart that was chosen: which series, and which of its values. */
export interface ChartPlace {
  seriesId: string;
  index: number;
}

/** As wide as an A4 page has room for, in CSS pixels. */
const printedWidth = 660;

/** Draws into an element, and again whenever its width changes or it is printed; the result ends that. */
export function showChart(
  element: HTMLElement,
  palette: Palette,
  draw: DrawChart,
  onSelect: (place: ChartPlace) => void,
): () => void {
  const chart = init(element, chartTheme(palette), { renderer: 'svg' });
  const paint = (width: number) => {
    chart.resize({ width });
    chart.setOption(draw({ width, palette }), { notMerge: true });
  };
  const paintOnPaper = () => paint(printedWidth);
  const paintOnScreen = () => paint(element.clientWidth);
  const observer = new ResizeObserver(paintOnScreen);
  observer.observe(element);
  window.addEventListener('beforeprint', paintOnPaper);
  window.addEventListener('afterprint', paintOnScreen);
  chart.on('click', ({ componentType, seriesId, dataIndex }) => {
    if (componentType === 'series' && seriesId) onSelect({ seriesId, index: dataIndex });
  });
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', paintOnPaper);
    window.removeEventListener('afterprint', paintOnScreen);
    chart.dispose();
  };
}

/** The picture as SVG text, drawn outside the page; `size` in pixels. */
export function renderSvg(
  draw: DrawChart,
  palette: Palette,
  size: { width: number; height: number },
): string {
  const chart = init(null, chartTheme(palette), { renderer: 'svg', ssr: true, ...size });
  chart.setOption(draw({ width: size.width, palette }));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
