import Button from 'antd/es/button';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { PlanSheet } from '#contract/plan.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { yearOf } from './asked-rows.tsx';
import { PastePreview } from './paste-preview.tsx';
import { type CellName, cellNames, isBlock, readBlock } from './plan-cells.ts';
import { PlanTableRow } from './plan-table-row.tsx';
import { usePlanRows } from './use-plan-rows.ts';

/** A block that is about to be pasted, and the cell at which it begins. */
interface Pasted {
  block: string[][];
  row: number;
  column: number;
}

/** The table in which a plan is written: cells that are typed into at once, by keyboard as in a spreadsheet. */
export function PlanEditor({ sheet }: { sheet: PlanSheet }) {
  const words = useWords(planWords);
  const year = yearOf(sheet);
  const plan = usePlanRows(sheet, year);
  const table = useRef<HTMLTableElement>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const mayWrite = sheet.can.includes('save_plan');

  const focusCell = (row: number, column: number): boolean => {
    const cell = table.current?.querySelector(`[data-cell="${row} ${column}"]`);
    if (!(cell instanceof HTMLTextAreaElement)) return false;
    cell.focus();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place || event.nativeEvent.isComposing) return;
    const { row, column, cell } = place;
    const step = stepOf(event, cell);
    if (step !== 0 && focusCell(row + step, column)) event.preventDefault();
    if (event.key.toLowerCase() !== 'd' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const [above, own] = [sheet.rows[row - 1], sheet.rows[row]];
    const name = cellNames[column];
    if (above && own && name)
      plan.edit([{ row: own, cells: { [name]: plan.viewOf(above).cells[name] } }], true);
  };
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!place || !isBlock(text)) return;
    event.preventDefault();
    setPasted({ block: readBlock(text), row: place.row, column: place.column });
  };
  const put = ({ block, row, column }: Pasted) => {
    const edits = block.flatMap((cells, down) => {
      const to = sheet.rows[row + down];
      if (!to) return [];
      const named = cells.flatMap((cell, across) => {
        const name: CellName | undefined = cellNames[column + across];
        return name ? [[name, cell] as const] : [];
      });
      return [{ row: to, cells: Object.fromEntries(named) }];
    });
    plan.edit(edits, true);
    setPasted(null);
  };

  return (
    <>
      {mayWrite && (
        <p className="plan-keys quiet not-printed">
          {words.keys}{' '}
          {plan.canUndo && (
            <Button size="small" onClick={plan.undo}>
              {words.undo}
            </Button>
          )}
        </p>
      )}
      {pasted && (
        <PastePreview {...{ sheet, ...pasted }} onPut={() => put(pasted)} onCancel={() => setPasted(null)} />
      )}
      <table ref={table} className="facts plan-table" onKeyDown={onKeyDown} onPaste={onPaste}>
        <thead>
          <tr>
            <th scope="col">{words.columns.task}</th>
            {cellNames.map((name) => (
              <th key={name} scope="col">
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => (
            <PlanTableRow
              key={row.assignmentId}
              {...{ row, index, year, mayWrite, units: sheet.units, view: plan.viewOf(row) }}
              edit={plan.edit}
              set={plan.set}
              saveSoon={plan.saveSoon}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function placeOf(
  target: EventTarget,
): { row: number; column: number; cell: HTMLTextAreaElement } | undefined {
  if (!(target instanceof HTMLTextAreaElement) || !target.dataset['cell']) return undefined;
  const [row = 0, column = 0] = target.dataset['cell'].split(' ').map(Number);
  return { row, column, cell: target };
}

/** To which row a key leads, counted from its own: Enter and the arrows at the edges of the words. */
function stepOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
): number {
  if (ctrlKey || metaKey || altKey) return 0;
  if (key === 'Enter') return shiftKey ? 0 : 1;
  if (key === 'ArrowDown' && selectionEnd === value.length) return 1;
  return key === 'ArrowUp' && selectionStart === 0 ? -1 : 0;
}
