import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Given } from '#contract/cascade.ts';
import { givenQuery } from '../../api/cascade.ts';
import { CascadeCounts } from '../../parts/cascade-counts.tsx';
import { ClauseText } from '../../parts/clause-text.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { cascadeWords } from '../../words/cascade.ts';
import { Said } from '../my-work/said.tsx';
import { LateBelow } from './late-below.tsx';
import '../my-work/my-work.css';
import '../task/cascade/cascade.css';

/** What one's own organisation has given on: by task with counts, and whom to telephone because they are late. */
export function GivenScreen() {
  const words = useWords(cascadeWords);
  const query = useInfiniteQuery(givenQuery);
  const [said, say] = useState('');
  const tasks = (query.data?.pages ?? []).flatMap((page) => page.tasks);
  const late = query.data?.pages[0]?.late ?? [];
  return (
    <div className="my-work">
      <PageHead title={words.given} />
      {!query.data && <PendingState query={query} />}
      {query.data && tasks.length === 0 && (
        <EmptyState title={words.givenNone}>
          <p>{words.givenNoneDetail}</p>
        </EmptyState>
      )}
      {late.length > 0 && <LateBelow late={late} say={say} />}
      {tasks.length > 0 && <GivenTasks tasks={tasks} />}
      {query.hasNextPage && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      <Said said={said} onEnd={() => say('')} />
    </div>
  );
}

function GivenTasks({ tasks }: { tasks: Given['tasks'] }) {
  const words = useWords(cascadeWords);
  return (
    <table className="facts work-table" aria-label={words.given}>
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ id, directiveId, taskId, directiveTitle, clause, counts }) => (
          <tr key={id}>
            <th scope="row" className="work-task">
              <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
                <ClauseText size="row" text={clause} />
              </Link>
              <span className="work-origin quiet" lang="zh-CN">
                {directiveTitle}
              </span>
            </th>
            <td>
              <CascadeCounts counts={counts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
