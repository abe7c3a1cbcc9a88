import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { AssignmentGroup } from '#contract/my-work.ts';
import { assignmentWorkQuery } from '../../api/my-work.ts';
import { RoleTag } from '../../parts/role-tag.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { AssignmentActs } from './assignment-acts.tsx';
import { LightCell, OrdinalCell, TaskCell } from './work-cells.tsx';
import { WorkSection } from './work-section.tsx';

/** What organisations have given back, for the keepers to decide. */
export function DecideSection({ group }: { group: AssignmentGroup }) {
  const { toDecide: words, columns, more } = useWords(myWorkWords);
  const { language } = useSettings();
  const query = useInfiniteQuery(assignmentWorkQuery('to_decide'));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const left = group.total - items.length;
  return (
    <WorkSection id="to-decide" title={words.title} count={group.total} help={words.help}>
      {!query.data && <PendingState query={query} />}
      <table className="facts work-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.ordinal}
            </th>
            <th scope="col">{columns.organisation}</th>
            <th scope="col">{columns.light}</th>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.objection}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} data-work-row>
              <OrdinalCell work={item} />
              <td className="work-organisation">
                <RoleTag role={item.role}>
                  {organisationName(
                    { shortName: item.organisationName, englishName: item.organisationEnglishName },
                    language,
                  )}
                </RoleTag>
              </td>
              <LightCell work={item} />
              <TaskCell clause={item.clause} title={item.directiveTitle} onBehalfOf={item.onBehalfOf} />
              <td className="work-words">
                {item.objection}
                <span className="work-origin quiet">{item.objectedOn}</span>
              </td>
              <td className="work-acts not-printed">
                <AssignmentActs work={item} acts={['uphold_objection', 'reject_objection']} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && query.data && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {more(left)}
        </Button>
      )}
    </WorkSection>
  );
}
