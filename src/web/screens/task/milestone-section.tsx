import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Milestone } from '#contract/milestones.ts';
import { taskMilestonesQuery } from '../../api/milestones.ts';
import { ClaimedCell, FoundCell } from '../../parts/milestones/milestone-facts.tsx';
import { useMilestoneActs } from '../../parts/milestones/use-milestone-acts.tsx';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';

/** The milestones of the plans that count: what is claimed and, apart from it, what was verified. */
export function MilestoneSection({ taskId }: { taskId: string }) {
  const words = useWords(milestoneWords);
  const { data } = useQuery(taskMilestonesQuery(taskId));
  if (!data || data.milestones.length === 0) return null;
  const hasActs = data.milestones.some(({ can }) => can.length > 0);
  return (
    <section className="task-section" aria-labelledby="milestones-title">
      <h2 id="milestones-title">{words.title}</h2>
      <table className="facts milestone-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.milestone}</th>
            <th scope="col">{words.columns.organisation}</th>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.said}</th>
            <th scope="col">{words.columns.found}</th>
            {hasActs && <td className="not-printed" />}
          </tr>
        </thead>
        <tbody>
          {data.milestones.map((milestone) => (
            <tr key={milestone.milestoneId}>
              <th scope="row" lang="zh-CN">
                {milestone.words}
              </th>
              <td lang="zh-CN">{milestone.organisation}</td>
              <td className="milestone-day">{milestone.dueOn ?? words.undated}</td>
              <ClaimedCell mark={milestone.mark} />
              <FoundCell mark={milestone.mark} />
              {hasActs && (
                <td className="not-printed">
                  <MilestoneActs milestone={milestone} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MilestoneActs({ milestone }: { milestone: Milestone }) {
  const names = useWords(actWords);
  const acts = useMilestoneActs();
  const does: Record<Milestone['can'][number], () => void> = {
    claim_milestones: () => acts.claim(milestone),
    withdraw_milestone_claims: () => acts.withdraw(milestone),
    verify_milestones: () => acts.look('verify_milestones', [milestone], () => undefined),
    reject_milestones: () => acts.look('reject_milestones', [milestone], () => undefined),
  };
  return milestone.can.map((act) => (
    <Button key={act} size="small" type="text" onClick={does[act]}>
      {names[act].button}
    </Button>
  ));
}
