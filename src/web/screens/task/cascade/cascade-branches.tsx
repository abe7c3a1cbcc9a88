import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { actWords } from '#contract/act-words.ts';
import type { CascadeBranch } from '#contract/cascade.ts';
import { cascadeQuery } from '../../../api/cascade.ts';
import { useAssignmentActs } from '../../../parts/act-questions/use-assignment-acts.tsx';
import { CascadeCounts } from '../../../parts/cascade-counts.tsx';
import { AssignmentStateTag } from '../../../parts/state-tag.tsx';
import { PendingState } from '../../../parts/states.tsx';
import { useWords } from '../../../words/bilingual.ts';
import { cascadeWords } from '../../../words/cascade.ts';
import { useCascadeActs } from './use-cascade-acts.tsx';

/** What the giver of a branch does to it beside taking it back. */
const followed = ['uphold_objection', 'reject_objection', 'note_reminder', 'set_internal_date'] as const;

/** What was given on from a branch, each with what stands below it in turn. */
export function CascadeBranches({ taskId, parent }: { taskId: string; parent: CascadeBranch }) {
  const words = useWords(cascadeWords);
  const query = useInfiniteQuery(cascadeQuery(taskId, parent));
  if (!query.data) return <PendingState query={query} />;
  return (
    <>
      <ul className="cascade-branches">
        {query.data.pages.flatMap(({ branches }) =>
          branches.map((branch) => <LowerBranch key={branch.id} taskId={taskId} branch={branch} />),
        )}
      </ul>
      {query.hasNextPage && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function LowerBranch({ taskId, branch }: { taskId: string; branch: CascadeBranch }) {
  const words = useWords(cascadeWords);
  const names = useWords(actWords);
  const asks = useAssignmentActs();
  const { takeBack } = useCascadeActs(taskId);
  const [open, setOpen] = useState(false);
  const { organisation, state, isLate, internalOn, objection, contacts, counts, can } = branch;
  return (
    <li>
      <div className="cascade-branch">
        <span lang="zh-CN">{organisation}</span>
        <AssignmentStateTag state={state} late={isLate} />
        {internalOn && (
          <span className="quiet">
            {words.internalOn} <time dateTime={internalOn}>{internalOn}</time>
          </span>
        )}
        {contacts.map(({ name, telephone }) => (
          <span key={telephone}>
            {name} <a href={`tel:${telephone}`}>{telephone}</a>
          </span>
        ))}
        <span className="cascade-acts not-printed">
          {followed
            .filter((act) => can.includes(act))
            .map((act) => (
              <button type="button" className="plain-button" key={act} onClick={() => asks[act](branch)}>
                {names[act].button}
              </button>
            ))}
          {can.includes('withdraw_cascade') && (
            <button type="button" className="plain-button" onClick={() => takeBack(branch)}>
              {words.takeBack}
            </button>
          )}
        </span>
      </div>
      {branch.words && <p className="quiet">{branch.words}</p>}
      {objection && state === 'objected' && <p className="standing-objection">{objection}</p>}
      {counts.direct > 0 && (
        <button
          type="button"
          className="plain-button"
          aria-expanded={open}
          aria-label={words.show(organisation)}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'} </span>
          <CascadeCounts counts={counts} />
        </button>
      )}
      {open && <CascadeBranches taskId={taskId} parent={branch} />}
    </li>
  );
}
