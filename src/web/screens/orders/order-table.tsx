import { Link } from '@tanstack/react-router';
import type { SupervisionOrder } from '#contract/orders.ts';
import { DueCell } from '../../parts/crossing/due-cell.tsx';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { ContactLines } from '../../parts/orders/contact-lines.tsx';
import { OrderSign } from '../../parts/orders/order-sign.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { orderWords } from '../../words/orders.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** Supervision orders: what about, to whom, reply by when, and whom to telephone. */
export function OrderTable({ items }: { items: readonly SupervisionOrder[] }) {
  const words = useWords(orderWords);
  const { language } = useSettings();
  const { columns } = words;
  const { shown, more } = useFirstRows(items);
  return (
    <>
      <table className="facts crossing-table" aria-label={words.boards} id="late">
        <thead>
          <tr>
            <th scope="col">{columns.about}</th>
            <th scope="col">{columns.organisation}</th>
            <th scope="col">{columns.replyBy}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.telephone}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <OrderSign colour={item.colour} />{' '}
                <Link to="/orders/$orderId" params={{ orderId: item.id }}>
                  {words.number(item.year, item.serial)}
                </Link>
                <span className="crossing-words" lang="zh-CN">
                  {item.request}
                </span>
                <TaskLine task={item.task} />
              </th>
              <td data-name={columns.organisation}>{organisationName(item.organisation, language)}</td>
              <DueCell on={item.replyBy} left={item.workingDaysLeft} />
              <td data-name={columns.state}>{words.state[item.state]}</td>
              <td data-name={columns.telephone}>
                <ContactLines contacts={item.contacts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}
