import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { burdenRequestsQuery } from '../../api/burden.ts';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatMonth } from '../../words/format.ts';

/** The requests behind a figure: what reached an organisation in a month. */
export function RequestList({ organisation, month }: { organisation: string; month: string }) {
  const words = useWords(burdenWords);
  const { language } = useSettings();
  const query = useQuery(burdenRequestsQuery({ organisation, month }));
  if (!query.data) return <PendingState query={query} />;
  const { organisation: name, requests, more } = query.data;
  const year = Number(month.slice(0, 4));
  return (
    <section className="burden-opened">
      <h2>{words.openedTitle(name ?? organisation, formatMonth(month, language, null))}</h2>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{words.askedOn}</th>
            <th scope="col">{words.kinds}</th>
            <th scope="col">{words.requester}</th>
            <th scope="col">{words.about}</th>
            <th scope="col" className="number">
              {words.fieldsAsked}
            </th>
            <th scope="col" className="number">
              {words.pages}
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.map(({ actId, askedOn, kind, asker, task, leave, fields, pages }) => (
            <tr key={actId}>
              <td className="burden-day">{askedOn}</td>
              <td>{words.kind[kind]}</td>
              <td lang="zh-CN">{asker ?? words.office}</td>
              <td className="burden-about">
                {task && (
                  <Link
                    to="/d/$directiveId/tasks/$taskId"
                    params={{ directiveId: task.directiveId, taskId: task.id }}
                    lang="zh-CN"
                  >
                    {task.ordinal} {task.clause}
                  </Link>
                )}
                {leave && (
                  <span className="burden-kinds" lang="zh-CN">
                    {words.leave(leave.approver, leave.reason)}
                  </span>
                )}
              </td>
              <td className="number">
                <span className="burden-narrow">{words.fieldsAsked} </span>
                {fields}
              </td>
              <td className="number">
                <span className="burden-narrow">{words.pages} </span>
                {pages}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className="quiet">{words.more(requests.length)}</p>}
      <p className="not-printed">
        <Link to="/burden" search={{ year }}>
          {words.close}
        </Link>
      </p>
    </section>
  );
}
