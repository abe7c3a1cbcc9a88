import { Link } from '@tanstack/react-router';
import type { UrgentReport } from '#contract/coordination.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatMoment } from '../../words/format.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { ShowMore, useFirstRows } from '../first-rows.tsx';
import { TaskLine } from './task-line.tsx';

/** Urgent reports: what happened, who sent it when, who has not acknowledged it, and whom to telephone. */
export function UrgentTable({ items }: { items: readonly UrgentReport[] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  const { columns } = words;
  const { shown, more } = useFirstRows(items);
  return (
    <>
      <table className="facts crossing-table" aria-label={words.urgent} id="late">
        <thead>
          <tr>
            <th scope="col">{columns.happened}</th>
            <th scope="col">{columns.sender}</th>
            <th scope="col">{columns.sentAt}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.unacknowledged}</th>
            <th scope="col">{columns.telephone}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link
                  to="/urgent/$reportId"
                  params={{ reportId: item.id }}
                  className="crossing-words"
                  lang="zh-CN"
                >
                  {item.happened}
                </Link>
                <TaskLine task={item.task} />
              </th>
              <td data-name={columns.sender}>{organisationName(item.organisation, language)}</td>
              <td className="crossing-nowrap">
                <time dateTime={item.sentAt}>{formatMoment(item.sentAt)}</time>
              </td>
              <td className={item.state === 'sent' ? 'crossing-late' : undefined}>
                {item.state === 'sent' && <span aria-hidden="true">■ </span>}
                {words.urgentReportState[item.state]}
              </td>
              <td data-name={columns.unacknowledged}>
                {waitingFor(item)
                  .map((organisation) =>
                    organisation ? organisationName(organisation, language) : words.keepers,
                  )
                  .join(language === 'zh' ? '、' : ', ') || words.allAcknowledged}
              </td>
              <td className="crossing-nowrap">
                <a href={`tel:${item.telephone}`}>{item.telephone}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

/** Those that have not acknowledged it; null for the keepers. */
function waitingFor({ recipients }: UrgentReport) {
  return recipients
    .filter(({ acknowledgedAt }) => acknowledgedAt === null)
    .map(({ organisation }) => organisation);
}
