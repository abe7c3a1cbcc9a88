import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { orderProposalsQuery } from '../../api/orders.ts';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { ContactLines } from '../../parts/orders/contact-lines.tsx';
import { OrderSign } from '../../parts/orders/order-sign.tsx';
import { useIssueOrder } from '../../parts/orders/use-issue-order.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { lightWords } from '../../words/lights.ts';
import { orderWords } from '../../words/orders.ts';
import { organisationName } from '../../words/organisation-name.ts';

const [PAGE, ALL] = [50, 500];

/** What an order could be issued about, the reddest first, each with why; a person decides and issues. */
export function ProposalTable() {
  const words = useWords(orderWords);
  const lights = useWords(lightWords);
  const { language } = useSettings();
  const issue = useIssueOrder();
  const [limit, setLimit] = useState(PAGE);
  const query = useQuery(orderProposalsQuery(limit));
  if (!query.data) return <PendingState query={query} />;
  const { items, total } = query.data;
  if (items.length === 0) return <EmptyState title={words.none.proposed} />;
  const { columns } = words;
  return (
    <>
      <table className="facts crossing-table" aria-label={words.tabs.proposed}>
        <thead>
          <tr>
            <th scope="col">{columns.organisation}</th>
            <th scope="col">{columns.light}</th>
            <th scope="col">{columns.next}</th>
            <th scope="col">{columns.telephone}</th>
            <th scope="col" className="not-printed">
              {columns.act}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const name = organisationName(item.organisation, language);
            return (
              <tr key={item.assignmentId}>
                <th scope="row">
                  {name}
                  <TaskLine task={item.task} />
                </th>
                <td data-name={columns.light}>
                  <LightSign colour={item.light} />
                  <span className="order-why quiet">
                    {item.reasons
                      .map((reason) => lights.reason(reason, item.light === 'red'))
                      .join(lights.join)}
                  </span>
                </td>
                <td data-name={columns.next}>
                  <OrderSign colour={item.colour} />
                  <span className="order-why quiet">
                    {item.afterColour ? words.after(words.colour[item.afterColour]) : words.first}
                  </span>
                </td>
                <td data-name={columns.telephone}>
                  <ContactLines contacts={item.contacts} />
                </td>
                <td className="not-printed">
                  <Button size="small" onClick={() => issue(item, name)}>
                    {words.issue(words.colour[item.colour])}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > items.length && (
        <Button type="link" className="show-more" onClick={() => setLimit(ALL)}>
          {words.showAll}
        </Button>
      )}
    </>
  );
}
