import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BulletinContents } from '#contract/bulletin.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { OrderSign } from '../../parts/orders/order-sign.tsx';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';

/** The lines that either side disputes, with the words of both. */
export function Disputes(props: {
  cycle: { id: string; directiveId: string };
  disputes: BulletinContents['disputes'];
}) {
  const { columns } = useWords(bulletinWords);
  const { cycle, disputes } = props;
  return (
    <Told
      name="disputes"
      isEmpty={disputes.length === 0}
      heads={[columns.task, columns.organisationSays, columns.keepersSay]}
    >
      {disputes.map((line) => (
        <tr key={`${line.taskId} ${line.organisationId}`}>
          <th scope="row" lang="zh-CN">
            <Link
              to="/reconciliation/$cycleId/$organisationId"
              params={{ cycleId: cycle.id, organisationId: line.organisationId }}
              search={{ show: 'disputed' }}
            >
              {line.organisation}
            </Link>
            <Link
              to="/d/$directiveId/tasks/$taskId"
              params={{ directiveId: cycle.directiveId, taskId: line.taskId }}
              className="bulletin-task"
            >
              {line.ordinal}. <ClauseText text={line.clause} size="row" />
            </Link>
          </th>
          <td data-name={columns.organisationSays} lang="zh-CN">
            {line.answer === 'disputed' && line.answerWords}
          </td>
          <td data-name={columns.keepersSay} lang="zh-CN">
            {line.keeperAnswer === 'disputed' && line.keeperWords}
          </td>
        </tr>
      ))}
    </Told>
  );
}

/** The orders that were issued while the cycle was open. */
export function Orders({ orders }: { orders: BulletinContents['orders'] }) {
  const { columns } = useWords(bulletinWords);
  return (
    <Told
      name="orders"
      isEmpty={orders.length === 0}
      heads={[columns.number, columns.organisation, columns.request, columns.replyBy]}
    >
      {orders.map(({ id, colour, year, serial, organisation, request, replyBy }) => (
        <tr key={id}>
          <th scope="row">
            <OrderSign colour={colour} />{' '}
            <Link to="/orders/$orderId" params={{ orderId: id }}>
              〔{year}〕{serial}
            </Link>
          </th>
          <td data-name={columns.organisation} lang="zh-CN">
            {organisation}
          </td>
          <td data-name={columns.request} lang="zh-CN">
            {request}
          </td>
          <td data-name={columns.replyBy}>{replyBy}</td>
        </tr>
      ))}
    </Told>
  );
}

/** What organisations reported of experience, in their own words. */
export function Experiences({ experiences }: { experiences: BulletinContents['experiences'] }) {
  const { columns } = useWords(bulletinWords);
  return (
    <Told name="experiences" isEmpty={experiences.length === 0} heads={[columns.organisation, columns.words]}>
      {experiences.map(({ organisationId, organisation, assignmentId, ordinal, words, month }) => (
        <tr key={assignmentId}>
          <th scope="row" lang="zh-CN">
            <Link
              to="/reports/$organisationId/$assignmentId"
              params={{ organisationId, assignmentId }}
              search={{ cycle: month }}
            >
              {organisation} · {ordinal}
            </Link>
          </th>
          <td data-name={columns.words} lang="zh-CN">
            {words}
          </td>
        </tr>
      ))}
    </Told>
  );
}

/** A section of the bulletin with a table, or a sentence where it has nothing to tell. */
function Told(props: {
  name: 'disputes' | 'orders' | 'experiences';
  isEmpty: boolean;
  heads: readonly string[];
  children: ReactNode;
}) {
  const words = useWords(bulletinWords);
  const { name, isEmpty, heads, children } = props;
  return (
    <section id={name}>
      <h2>{words.sections[name]}</h2>
      {isEmpty ? (
        <p>{words.none[name]}</p>
      ) : (
        <table className="facts bulletin-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}
