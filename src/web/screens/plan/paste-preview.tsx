import Button from 'antd/es/button';
import type { PlanSheet } from '#contract/plan.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { cellNames } from './plan-cells.ts';

/** As many rows as show what goes where. */
const SHOWN_ROWS = 5;

/** What goes where, before a block is put into the plan. */
export function PastePreview(props: {
  sheet: PlanSheet;
  block: readonly (readonly string[])[];
  row: number;
  column: number;
  onPut: () => void;
  onCancel: () => void;
}) {
  const { paste: words, columns } = useWords(planWords);
  const { sheet, block, row, column } = props;
  const names = cellNames.slice(column, column + Math.max(...block.map((cells) => cells.length)));
  const fitting = block.slice(0, sheet.rows.length - row);
  return (
    <section className="plan-paste not-printed" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.detail(fitting.length, fitting.length * names.length)}</p>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{columns.task}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {fitting.slice(0, SHOWN_ROWS).map((cells, down) => (
            <tr key={sheet.rows[row + down]?.assignmentId}>
              <th scope="row">
                {sheet.rows[row + down]?.ordinal}. {sheet.rows[row + down]?.clause}
              </th>
              {names.map((name, across) => (
                <td key={name}>{cells[across]}</td>
              ))}
            </tr>
          ))}
          {fitting.length > SHOWN_ROWS && (
            <tr>
              <td>…</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className="plan-acts">
        <Button type="primary" onClick={props.onPut}>
          {words.put}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </p>
    </section>
  );
}
