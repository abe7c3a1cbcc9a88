import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import type { PlannedRow } from '#contract/plan.ts';
import { TrajectoryChart } from '../../parts/trajectory/trajectory-chart.tsx';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { isBlock, readBlock } from './plan-cells.ts';
import { TargetFigures, useTargetFigures } from './target-figures.tsx';
import { putPoints, readPoints, type TypedPoint } from './trajectory-points.ts';

type Target = PlannedRow['targets'][number];

/** The targets of a row, each with its way there: a small chart with what was reported and verified, and a grid in which its days and values are typed. */
export function TargetPaths(props: {
  row: PlannedRow;
  year: number;
  points: readonly TypedPoint[];
  mayWrite: boolean;
  onChange: (points: TypedPoint[]) => void;
}) {
  const { path: words, lacks: lackWords, changed } = useWords(planWords);
  const { row, year, points, mayWrite, onChange } = props;
  const figuresAt = useTargetFigures(row.taskId);
  if (row.targets.length === 0) return null;
  return (
    <ul className="plan-paths">
      {row.targets.map((target) => {
        const own = points.filter(({ targetPosition }) => targetPosition === target.position);
        const read = readPoints(own, year);
        const figures = figuresAt(target.position);
        const isEmpty = read.length === 0 && figures.length === 0;
        if (!mayWrite && isEmpty) return null;
        const lack = row.lacks.find(
          ({ field, position }) => field === 'trajectory' && position === target.position,
        );
        const change = (next: TypedPoint[]) =>
          onChange([...points.filter(({ targetPosition }) => targetPosition !== target.position), ...next]);
        return (
          <li key={target.position} className={isEmpty ? 'not-printed' : undefined}>
            {mayWrite ? (
              <details>
                <summary>
                  <span lang="zh-CN">{target.quote}</span>{' '}
                  <span className="plan-path-set not-printed">
                    {read.length > 0 ? words.change : words.set}
                  </span>
                </summary>
                <PathGrid target={target} points={own} onChange={change} />
              </details>
            ) : (
              <span lang="zh-CN">{target.quote}</span>
            )}
            <TrajectoryChart
              {...{ size: 'row', points: read, target: target.value, dueOn: row.dueOn }}
              figures={figures}
            />
            {read.length > 0 && (
              <span className="plan-path-says" lang="zh-CN">
                {own
                  .filter(({ day, value }) => day.trim() !== '' && value.trim() !== '')
                  .map(({ day, value }) => `${day} ${value}${target.unit}`)
                  .join('，')}
              </span>
            )}
            <TargetFigures figures={figures} unit={target.unit} />
            {lack && <span className="plan-hint">{lackWords[lack.code]}</span>}
          </li>
        );
      })}
      {row.changed.includes('trajectory') && <li className="plan-changed">△ {changed}</li>}
    </ul>
  );
}

/** Days and values of one target, one line each and an empty one to go on; a block from a spreadsheet fills lines down. */
function PathGrid(props: { target: Target; points: TypedPoint[]; onChange: (points: TypedPoint[]) => void }) {
  const { path: words } = useWords(planWords);
  const grid = useRef<HTMLTableElement>(null);
  const { target, points, onChange } = props;
  const { position: targetPosition, indicator, unit } = target;
  const lines = [...points, { targetPosition, day: '', value: '' }];
  // A line is known by its place alone while it is typed.
  const keys = lines.map((_, at) => `line ${at}`);
  const put = (at: number, column: 'day' | 'value', block: string[][]) =>
    onChange(putPoints(points, block, { targetPosition, at, column }).filter(isTyped));
  const type = (at: number, part: Partial<TypedPoint>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)).filter(isTyped));
  const paste = (event: ClipboardEvent, at: number, column: 'day' | 'value') => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    put(at, column, readBlock(text));
  };
  const step = (event: KeyboardEvent, at: number, column: 'day' | 'value') => {
    const down = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (down === undefined || event.nativeEvent.isComposing) return;
    const next = grid.current?.querySelector(`[data-point="${at + down} ${column}"]`);
    if (!(next instanceof HTMLInputElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <table ref={grid} className="plan-path-grid" aria-label={words.of(indicator)}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">
            {words.value}
            {unit && <span lang="zh-CN">（{unit}）</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={keys[at]}>
            {(['day', 'value'] as const).map((column) => (
              <td key={column}>
                <input
                  data-point={`${at} ${column}`}
                  aria-label={`${words[column]} ${at + 1}`}
                  lang="zh-CN"
                  maxLength={20}
                  value={line[column]}
                  onChange={({ target: { value } }) => type(at, { [column]: value })}
                  onPaste={(event) => paste(event, at, column)}
                  onKeyDown={(event) => step(event, at, column)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isTyped({ day, value }: TypedPoint): boolean {
  return day !== '' || value !== '';
}
