import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { TakeoverRow } from '#contract/takeover.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';
import { TaskPicker } from './task-picker.tsx';

type Match = NonNullable<TakeoverRow['match']>;

/** Which task of the directive a row stands for, and the ways to say so. Nothing similar is taken without a person. */
export function RowMatch(props: {
  match: Match;
  directiveId: string;
  disabled: boolean;
  onMatch: (taskId: string | null) => void;
}) {
  const words = useWords(takeoverWords);
  const { match, directiveId, disabled, onMatch } = props;
  const [picking, setPicking] = useState(false);
  const chosen = match.candidates.find(({ taskId }) => taskId === match.taskId);
  const open = match.match === 'proposed' || match.match === 'unmatched';
  return (
    <div className={open ? 'takeover-match takeover-match-open' : 'takeover-match'}>
      <span className="takeover-match-kind">{words.match[match.match]}</span>
      {chosen && (
        <TaskLink directiveId={directiveId} candidate={chosen} sameClause={match.match === 'exact'} />
      )}
      {open && (
        <ul>
          {match.candidates.map((candidate) => (
            <li key={candidate.taskId}>
              <TaskLink directiveId={directiveId} candidate={candidate} />
              <span className="quiet">{words.similar(candidate.similarity)}</span>
              {!disabled && (
                <Button
                  size="small"
                  aria-label={words.confirmTask(candidate.ordinal)}
                  onClick={() => onMatch(candidate.taskId)}
                >
                  {words.confirm}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <span className="takeover-match-acts">
          <Button type="link" size="small" aria-expanded={picking} onClick={() => setPicking(!picking)}>
            {words.pick}
          </Button>
          {match.match !== 'left_out' && (
            <Button type="link" size="small" onClick={() => onMatch(null)}>
              {words.leaveOut}
            </Button>
          )}
        </span>
      )}
      {picking && (
        <TaskPicker
          directiveId={directiveId}
          onPick={(taskId) => {
            setPicking(false);
            onMatch(taskId);
          }}
        />
      )}
    </div>
  );
}

/** The task, with its clause unless that is the row's own. */
function TaskLink(props: {
  directiveId: string;
  candidate: Match['candidates'][number];
  sameClause?: boolean;
}) {
  const words = useWords(takeoverWords);
  const { taskId, ordinal, clause } = props.candidate;
  return (
    <span className="takeover-task-link">
      <Link
        to="/d/$directiveId/tasks/$taskId"
        params={{ directiveId: props.directiveId, taskId }}
        target="_blank"
      >
        {words.task(ordinal)}
      </Link>{' '}
      {!props.sameClause && <span lang="zh-CN">{clause}</span>}
    </span>
  );
}
