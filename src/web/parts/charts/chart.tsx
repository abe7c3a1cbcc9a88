import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useThemeName } from '../../settings.ts';
import { palettes } from '../../theme.ts';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import { TableBeside } from '../table-beside.tsx';
import type { ChartPlace } from './chart-engine.ts';
import type { DrawChart } from './chart-option.ts';
import { SaveButtons } from './save-buttons.tsx';
import { saveChart } from './save-chart.ts';
import { useChartEngine } from './use-chart-engine.ts';
import './chart.css';

interface ChartProps {
  /** What the picture shows, in words with figures. */
  title: string;
  /** What a screen reader hears in place of the picture. */
  description: string;
  draw: DrawChart;
  /** In pixels. */
  height: number;
  /** Where the figures are from. */
  source: string;
  fileName: string;
  /** The same facts as a table. */
  table: ReactNode;
  /** A bar was clicked. The keyboard's way to the same rows are the links in the table. */
  onSelect: (place: ChartPlace) => void;
}

/** A picture that states its finding, with its table one click away, to be saved as SVG or PNG. */
export function Chart(props: ChartProps) {
  const titleId = useId();
  const palette = palettes[useThemeName()];
  return (
    <section className="chart" aria-labelledby={titleId}>
      <h2 id={titleId}>{props.title}</h2>
      <TableBeside
        picture={<Picture {...props} />}
        table={props.table}
        actions={<SaveButtons onSave={(format) => void saveChart(format, { ...props, palette })} />}
      />
      <p className="chart-source">{props.source}</p>
    </section>
  );
}

function Picture({ description, draw, height, onSelect }: ChartProps) {
  const words = useWords(chartWords);
  const palette = palettes[useThemeName()];
  const engine = useChartEngine();
  const place = useRef<HTMLDivElement>(null);
  const select = useEffectEvent(onSelect);

  useEffect(() => {
    if (!place.current || engine === 'loading' || engine === 'failed') return;
    return engine.showChart(place.current, palette, draw, (chosen) => select(chosen));
  }, [engine, palette, draw]);

  if (engine === 'failed') return <p className="quiet">{words.failed}</p>;
  return <div ref={place} className="chart-picture" style={{ height }} role="img" aria-label={description} />;
}
