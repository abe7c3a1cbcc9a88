import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { BurdenYear } from '#contract/burden.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { useApproveOverCap } from './use-approve-over-cap.tsx';

/** What the head let go beyond a cap in the year, with why; and for the head letting another. */
export function ApprovalSection({ burden }: { burden: BurdenYear }) {
  const { approvals: words } = useWords(burdenWords);
  const names = useWords(actWords);
  const approve = useApproveOverCap();
  const { approvals, can } = burden;
  const { shown, more } = useFirstRows(approvals);
  return (
    <section>
      <h2>{words.title}</h2>
      {approvals.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <table className="facts burden-approvals">
          <thead>
            <tr>
              {(['what', 'asker', 'organisations', 'reason', 'approver', 'used'] as const).map((each) => (
                <th key={each} scope="col">
                  {words[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(
              ({ id, act, asker, organisations, approver, reason, approvedOn, validUntil, usedOn }) => (
                <tr key={id}>
                  <th scope="row">{names[act].button}</th>
                  <td lang="zh-CN">{asker}</td>
                  <td lang="zh-CN">{organisations.join('、')}</td>
                  <td lang="zh-CN">{reason}</td>
                  <td>
                    <span lang="zh-CN">{approver}</span> <span className="quiet">{approvedOn}</span>
                  </td>
                  <td className={usedOn ? '' : 'quiet'}>{usedOn ?? words.unused(validUntil)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      <ShowMore {...more} />
      {can.includes('approve_over_cap') && (
        <p className="not-printed">
          <Button onClick={() => approve(burden)}>{names.approve_over_cap.button}</Button>
        </p>
      )}
    </section>
  );
}
