import type { HeatCell } from '#contract/boards.ts';
import { lightMarks } from '#contract/light-words.ts';
import { svgElement } from '../../parts/charts/save-picture.ts';
import { type Palette, sansStack } from '../../theme.ts';
import { type HeatTotals, heatParts, looks, totalOf, worstOf } from './heat-cells.ts';

/** In pixels: the names of the organisations, a cell, the head with the parts; and the room that title and source need. */
const [NAME, CELL, ROW, HEAD, LEAST] = [184, 56, 26, 28, 560];

/** The whole heat map, every organisation of it, as a picture that can be saved. */
export function drawHeat(
  cells: readonly HeatCell[],
  { palette, name, total }: { palette: Palette; name: (cell: HeatCell) => string; total: string },
) {
  const parts = heatParts(cells);
  const rows = [...Map.groupBy(cells, ({ organisation }) => organisation.id).values()];
  const [width, height] = [Math.max(LEAST, NAME + CELL * (parts.length + 1)), HEAD + ROW * rows.length];
  const picture = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const text = (words: string, x: number, y: number, anchor: 'start' | 'middle') =>
    svgElement(
      'text',
      { x, y, 'text-anchor': anchor, 'font-size': 12, 'font-family': sansStack, fill: palette.ink },
      words,
    );
  const middleOf = (column: number) => NAME + CELL * column + CELL / 2;
  picture.append(...parts.map(({ part }, column) => text(part, middleOf(column), 18, 'middle')));
  picture.append(text(total, middleOf(parts.length), 18, 'middle'));
  for (const [index, own] of rows.entries()) {
    const [first] = own;
    const y = HEAD + ROW * index;
    if (first) picture.append(text(name(first), 0, y + 17, 'start'));
    for (const [column, { part }] of parts.entries()) {
      const cell = own.find((each) => each.part === part);
      picture.append(box({ x: NAME + CELL * column, y }, cell, palette));
      if (cell) picture.append(text(sayCell(cell), middleOf(column), y + 17, 'middle'));
    }
    const all = own.reduce((sum, cell) => sum + totalOf(cell), 0);
    picture.append(text(String(all), middleOf(parts.length), y + 17, 'middle'));
  }
  return { picture, width, height };
}

function box(at: { x: number; y: number }, cell: HeatTotals | undefined, palette: Palette) {
  const worst = cell && worstOf(cell);
  const look = worst && looks[worst];
  return svgElement('rect', {
    ...{ ...at, width: CELL, height: ROW, stroke: palette.line },
    fill: look?.colour ? palette[look.colour] : palette.paper,
    'fill-opacity': look?.colour ? look.share / 100 : 1,
  });
}

function sayCell(cell: HeatTotals): string {
  const worst = worstOf(cell);
  return worst ? `${lightMarks[worst]} ${cell[worst]}/${totalOf(cell)}` : '';
}
