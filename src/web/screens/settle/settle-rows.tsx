import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import type { UnsettledTask } from '#contract/to-settle.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useWindowList } from '../../parts/use-window-list.ts';
import { useWords } from '../../words/bilingual.ts';
import { settleWords } from '../../words/settle.ts';
import type { Selection } from './use-selection.ts';

const ROW_HEIGHT = 64;
/** What sticks to the top of the window: the bar of the page and that of the selection. */
const HEAD_HEIGHT = 112;

/** What a row shows of its task. */
type ShownTask = Pick<UnsettledTask, 'id' | 'ordinal' | 'clause'>;

/** A row of a step: what is selected, and the task that it stands in. */
export interface SettleRow<Task extends ShownTask = UnsettledTask> {
  id: string;
  task: Task;
}

/**
 * The rows of a step, of which only those near the window exist: each with its box where it can be selected, its task's
 * clause, and what `children` says and offers.
 */
export function SettleRows<Row extends SettleRow<ShownTask>>(props: {
  directiveId: string;
  label: string;
  rows: readonly Row[];
  /** Undefined where nobody selects: each row is settled by itself. */
  selection?: Selection<Row>;
  children: (row: Row) => ReactNode;
}) {
  const words = useWords(settleWords);
  const list = useRef<HTMLUListElement>(null);
  const { rows, selection, directiveId } = props;
  const { virtualizer, shown, before, after } = useWindowList({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    start: list,
    headHeight: HEAD_HEIGHT,
  });
  useListKeys(list, rows.length, (index) => virtualizer.scrollToIndex(index));
  return (
    <ul
      ref={list}
      className="settle-rows"
      aria-label={props.label}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {shown.map((index) => {
        const row = rows[index];
        if (!row) return null;
        const { id, task } = row;
        const name = words.task(task.ordinal);
        return (
          <li
            key={id}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={selection?.has(id) ? 'settle-row settle-row-selected' : 'settle-row'}
          >
            {selection && (
              <input
                type="checkbox"
                className="not-printed"
                aria-label={words.select(task.ordinal)}
                checked={selection.has(id)}
                onChange={({ target }) => selection.set([row], target.checked)}
              />
            )}
            <Link
              to="/d/$directiveId/tasks/$taskId"
              params={{ directiveId, taskId: task.id }}
              className="settle-ordinal"
              aria-label={name}
            >
              {task.ordinal}
            </Link>
            <div className="settle-clause">
              <ClauseText size="row" text={task.clause} />
            </div>
            <div className="settle-facts">{props.children(row)}</div>
          </li>
        );
      })}
    </ul>
  );
}
