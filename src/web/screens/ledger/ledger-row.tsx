import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { LitTask } from '#contract/task.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { DeadlineText } from '../../parts/deadline-text.tsx';
import { GroupTitle } from '../../parts/group-title.tsx';
import { LightTag } from '../../parts/light/light-tag.tsx';
import { ResponsibilityTags } from '../../parts/responsibility-tags.tsx';
import { TaskStateTag } from '../../parts/state-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { sharedWords } from '../../words/shared.ts';
import type { OptionalColumn } from './ledger-columns.ts';
import type { LedgerItem } from './ledger-items.ts';

interface RowProps {
  index: number;
  /** Undefined for a task that is not loaded yet. */
  item: LedgerItem | undefined;
  directiveId: string;
  columns: OptionalColumn[];
  sought: readonly string[];
  unfolded: boolean;
  onToggle: (taskId: string) => void;
  measure: (element: HTMLElement | null) => void;
}

/**
 * One line of the ledger's table: the head of a part or section, a task, or the place of one still to come. While the
 * table scrolls only lines that arrive are rendered.
 */
export const LedgerRow = memo(function LedgerRow(props: RowProps) {
  const { index, item, columns, measure } = props;
  const words = useWords(ledgerWords);
  const place = { 'data-index': index, 'aria-rowindex': index + 2, ref: measure };
  const width = columns.length + 2;
  if (!item) {
    return (
      <tr className="row-missing" {...place}>
        <td colSpan={width}>{words.more}</td>
      </tr>
    );
  }
  const { line, part, section } = item;
  if (line.kind !== 'task') {
    const heading = line.kind === 'part' ? part : section;
    return (
      <tr className={`row-${line.kind}`} {...place}>
        <th colSpan={width} scope="rowgroup">
          {heading && <GroupTitle heading={heading} separator={line.kind === 'part' ? '、' : ''} />}
        </th>
      </tr>
    );
  }
  return <TaskLine {...props} task={line.task} place={place} />;
});

interface TaskLineProps extends RowProps {
  task: LitTask;
  place: object;
}

function TaskLine({ task, place, directiveId, columns, sought, unfolded, onToggle }: TaskLineProps) {
  const words = useWords(ledgerWords);
  return (
    <tr className={unfolded ? 'row-task row-unfolded' : 'row-task'} {...place}>
      <th scope="row" className="number">
        <Link
          to="/d/$directiveId/tasks/$taskId"
          params={{ directiveId, taskId: task.id }}
          aria-label={`${words.open} ${task.ordinal}`}
        >
          {task.ordinal}
        </Link>
      </th>
      <td>
        <button
          type="button"
          className="row-clause"
          aria-expanded={unfolded}
          title={unfolded ? undefined : words.unfold}
          onClick={() => onToggle(task.id)}
        >
          <ClauseText size="row" text={task.text} sought={sought} />
        </button>
      </td>
      {columns.map((column) => (
        <td key={column} className={column === 'targetCount' ? 'number' : undefined}>
          <div className="row-cell">
            <Cell task={task} column={column} {...(unfolded ? { directiveId } : {})} />
          </div>
        </td>
      ))}
    </tr>
  );
}

/** What a column says of a task; with `directiveId` the organisations are links. */
function Cell(props: { task: LitTask; column: OptionalColumn; directiveId?: string }) {
  const words = useWords(sharedWords);
  const { task, column, ...linked } = props;
  if (column === 'item') return task.item;
  if (column === 'targetCount') return task.targetCount > 0 ? task.targetCount : null;
  if (column === 'light') return <LightTag light={task.light} />;
  if (column === 'state') return <TaskStateTag state={task.state} brief />;
  if (column === 'responsibility') {
    return <ResponsibilityTags responsibilities={task.responsibilities} {...linked} />;
  }
  if (task.deadlines.length === 0) return <span className="quiet">{words.noDeadline}</span>;
  return task.deadlines.map((deadline) => (
    <div key={deadline.span[0]} className="row-deadline">
      <DeadlineText deadline={deadline} days="few words" />
    </div>
  ));
}
