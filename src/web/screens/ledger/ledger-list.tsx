import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { ClauseText } from '../../parts/clause-text.tsx';
import { DeadlineText } from '../../parts/deadline-text.tsx';
import { GroupTitle } from '../../parts/group-title.tsx';
import { LightTag } from '../../parts/light/light-tag.tsx';
import { ResponsibilityTags } from '../../parts/responsibility-tags.tsx';
import { TaskStateTag } from '../../parts/state-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import type { LedgerItem } from './ledger-items.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useUnfolded } from './use-unfolded.ts';
import { type LedgerRowsProps, useWindowRows } from './use-window-rows.ts';
import './ledger-list.css';

const heights = { part: 48, section: 36, task: 150 };

/** The ledger on a narrow screen: the same lines and facts as a list. */
export function LedgerList(props: LedgerRowsProps) {
  const words = useWords(ledgerWords);
  const list = useRef<HTMLUListElement>(null);
  const [unfolded, toggle] = useUnfolded();
  const { items, sought } = props;
  const { virtualizer, shown, before, after } = useWindowRows(props, list, heights);
  useRowKeys(list, items, (index) => virtualizer.scrollToIndex(index), toggle);
  return (
    <ul
      ref={list}
      className="ledger-list"
      aria-label={words.table}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {shown.map((index) => {
        const item = items[index];
        return (
          <li
            key={item?.key ?? index}
            data-index={index}
            ref={virtualizer.measureElement}
            className={item && item.line.kind !== 'task' ? `list-${item.line.kind}` : undefined}
          >
            {item ? <Entry item={item} sought={sought} unfolded={unfolded} onToggle={toggle} /> : words.more}
          </li>
        );
      })}
    </ul>
  );
}

interface EntryProps {
  item: LedgerItem;
  sought: readonly string[];
  unfolded: ReadonlySet<string>;
  onToggle: (taskId: string) => void;
}

function Entry({ item: { line, part, section }, sought, unfolded, onToggle }: EntryProps) {
  const words = useWords(ledgerWords);
  const { directiveId } = useLedgerFilters();
  if (line.kind === 'part') return part && <GroupTitle heading={part} separator="、" />;
  if (line.kind === 'section') return section && <GroupTitle heading={section} />;
  const { task } = line;
  const open = unfolded.has(task.id);
  return (
    <article className={open ? 'list-task row-unfolded' : 'list-task'}>
      <Link
        className="list-ordinal"
        to="/d/$directiveId/tasks/$taskId"
        params={{ directiveId, taskId: task.id }}
        aria-label={`${words.open} ${task.ordinal}`}
      >
        {task.ordinal}
      </Link>
      <button
        type="button"
        className="row-clause"
        aria-expanded={open}
        title={open ? undefined : words.unfold}
        onClick={() => onToggle(task.id)}
      >
        <ClauseText size="row" text={task.text} sought={sought} />
      </button>
      <ResponsibilityTags responsibilities={task.responsibilities} {...(open ? { directiveId } : {})} />
      {task.deadlines.map((deadline) => (
        <DeadlineText key={deadline.span[0]} deadline={deadline} days="full" />
      ))}
      <LightTag light={task.light} />
      <TaskStateTag state={task.state} />
      {task.targetCount > 0 && <span className="quiet">{words.targets(task.targetCount)}</span>}
    </article>
  );
}
