import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { CascadeBranch } from '#contract/cascade.ts';
import { cascadeQuery } from '../../../api/cascade.ts';
import { CascadeCounts } from '../../../parts/cascade-counts.tsx';
import { useWords } from '../../../words/bilingual.ts';
import { cascadeWords } from '../../../words/cascade.ts';
import { CascadeBranches } from './cascade-branches.tsx';
import { useCascadeActs } from './use-cascade-acts.tsx';
import './cascade.css';

/** What those who carry the task have given on, level by level; nothing where nobody has and the reader cannot. */
export function CascadeSection({ taskId }: { taskId: string }) {
  const words = useWords(cascadeWords);
  const query = useInfiniteQuery(cascadeQuery(taskId));
  const branches = (query.data?.pages ?? []).flatMap((page) => page.branches);
  const shown = branches.filter(
    ({ counts, units, givers, can }) =>
      counts.total + units.length + givers.length > 0 || can.includes('cascade_assignment'),
  );
  if (shown.length === 0) return null;
  return (
    <section className="task-section" aria-labelledby="cascade-title">
      <h2 id="cascade-title">{words.title}</h2>
      {shown.some(({ can }) => can.includes('cascade_assignment')) && <p className="quiet">{words.help}</p>}
      {shown.map((branch) => (
        <TopBranch key={branch.id} taskId={taskId} branch={branch} />
      ))}
      {query.hasNextPage && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

function TopBranch({ taskId, branch }: { taskId: string; branch: CascadeBranch }) {
  const words = useWords(cascadeWords);
  const acts = useCascadeActs(taskId);
  const { organisation, givers, units, counts, can } = branch;
  return (
    <div className="cascade-top">
      <h3 lang="zh-CN">{organisation}</h3>
      {givers.length > 0 && (
        <p className="quiet" lang="zh-CN">
          {words.from(givers.map((each) => each.organisation).join(' ← '))}
          {branch.words && `：${branch.words}`}
        </p>
      )}
      <div className="standing-acts not-printed">
        {can.includes('cascade_assignment') && (
          <Button size="small" onClick={() => acts.give(branch)}>
            {words.give}
          </Button>
        )}
        {can.includes('share_with_unit') && (
          <Button size="small" onClick={() => acts.share(branch)}>
            {words.share}
          </Button>
        )}
      </div>
      {units.length > 0 && (
        <ul className="cascade-branches">
          {units.map((share) => (
            <li key={share.unitId} className="cascade-branch">
              <span lang="zh-CN">{share.unit}</span>
              <span className="quiet">{share.words ?? words.wholeClause}</span>
              {share.person && <span>{share.person}</span>}
              {can.includes('withdraw_unit_share') && (
                <button
                  type="button"
                  className="plain-button not-printed"
                  onClick={() => acts.takeBackUnit(branch, share)}
                >
                  {words.takeBackUnit}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {counts.total > 0 && (
        <>
          <p>
            <CascadeCounts counts={counts} />
          </p>
          <CascadeBranches taskId={taskId} parent={branch} />
        </>
      )}
    </div>
  );
}
