import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { assignmentWorkQuery } from '../../api/my-work.ts';
import { RoleTag } from '../../parts/role-tag.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { sharedWords } from '../../words/shared.ts';
import { AssignmentActs } from './assignment-acts.tsx';
import { LightCell, OrdinalCell, ReceiveByCell, TaskCell } from './work-cells.tsx';

const STEP = 100;

/** What one organisation is late in receiving, task by task. */
export function LateAssignments(props: { organisationId: string; name: string }) {
  const { receiptLate: words } = useWords(myWorkWords);
  const shared = useWords(sharedWords);
  const query = useInfiniteQuery(assignmentWorkQuery('receipt_late', props.organisationId));
  if (!query.data) return <PendingState query={query} />;
  return (
    <>
      <table className="facts work-table" aria-label={`${words.title} · ${props.name}`}>
        <tbody>
          {query.data.pages.flatMap((page) =>
            page.items.map((item) => (
              <tr key={item.id} data-work-row>
                <OrdinalCell work={item} />
                <td className="work-role">
                  <RoleTag role={item.role} />
                </td>
                <LightCell work={item} />
                <TaskCell clause={item.clause} title={item.directiveTitle} onBehalfOf={item.onBehalfOf} />
                <ReceiveByCell on={item.receiveBy} left={item.workingDaysLeft} />
                <td className="work-acts not-printed">
                  <AssignmentActs work={item} acts={['reassign_assignment', 'withdraw_assignment']} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {query.hasNextPage && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {shared.showMore(STEP)}
        </Button>
      )}
    </>
  );
}
