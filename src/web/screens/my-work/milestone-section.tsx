import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { actWords } from '#contract/act-words.ts';
import { claimedMilestonesQuery } from '../../api/milestones.ts';
import { ClaimedCell } from '../../parts/milestones/milestone-facts.tsx';
import { useMilestoneActs } from '../../parts/milestones/use-milestone-acts.tsx';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';
import { WorkSection } from './work-section.tsx';

/** The milestones that the reader may verify, any number of them in one act; nothing where there are none. */
export function MilestoneSection() {
  const words = useWords(milestoneWords);
  const names = useWords(actWords);
  const { look } = useMilestoneActs();
  const { data } = useQuery(claimedMilestonesQuery);
  const [chosen, choose] = useState<readonly string[]>([]);
  if (!data || data.milestones.length === 0) return null;
  const selected = data.milestones.filter(({ milestoneId }) => chosen.includes(milestoneId));
  const button = (act: 'verify_milestones' | 'reject_milestones') => (
    <Button
      size="small"
      disabled={selected.length === 0}
      onClick={() => look(act, selected, () => choose([]))}
    >
      {names[act].button} {selected.length > 0 && selected.length}
    </Button>
  );
  return (
    <WorkSection
      id="milestones"
      title={words.toVerify}
      count={data.milestones.length}
      help={words.toVerifyHelp}
      tools={
        <span className="not-printed">
          {button('verify_milestones')} {button('reject_milestones')}
        </span>
      }
    >
      <table className="facts work-table milestone-table" aria-label={words.toVerify}>
        <tbody>
          {data.milestones.map(({ milestoneId, taskId, directiveId, organisation, dueOn, mark, ...each }) => (
            <tr key={milestoneId} data-work-row>
              <td className="not-printed">
                <input
                  type="checkbox"
                  aria-label={words.select(each.words)}
                  checked={chosen.includes(milestoneId)}
                  onChange={({ target }) =>
                    choose(
                      target.checked
                        ? [...chosen, milestoneId]
                        : chosen.filter((other) => other !== milestoneId),
                    )
                  }
                />
              </td>
              <th scope="row" lang="zh-CN">
                <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
                  {each.words}
                </Link>
              </th>
              <td lang="zh-CN">{organisation}</td>
              <td className="milestone-day">{dueOn ?? words.undated}</td>
              <ClaimedCell mark={mark} />
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
