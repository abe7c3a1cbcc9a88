import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportingQuery } from '../../api/reports.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { OwedReminder } from '../../parts/owed-reminder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { monthWords } from '../../words/month.ts';
import { owedReminderWords } from '../../words/owed-reminder.ts';
import { MonthTasks } from './month-tasks.tsx';

const columns = ['total', 'missing', 'said', 'unchanged', 'drafts'] as const;

/** What the keepers miss this month, organisation by organisation, those that miss most first. */
export function KeepersMonth({ cycle }: { cycle: string | undefined }) {
  const { keepers: words, title } = useWords(monthWords);
  const reminders = useWords(owedReminderWords);
  const query = useQuery(reportingQuery(cycle));
  const { shown: first, more } = useFirstRows(query.data?.organisations ?? [], 100);
  if (!query.data) {
    return (
      <>
        <PageHead title={title} />
        <PendingState query={query} />
      </>
    );
  }
  const { organisations, reportsDueOn, cycle: shown, mayRemind } = query.data;
  const missing = organisations.reduce((sum, { total, said }) => sum + total - said, 0);
  const late = organisations.filter(({ total, said }) => said < total).length;
  return (
    <div className="my-work month">
      <PageHead
        title={title}
        sentence={
          <Sentence
            text={words.sentence}
            figures={{
              cycle: shown,
              organisations: formatCount(late),
              missing: <strong>{formatCount(missing)}</strong>,
              on: reportsDueOn,
            }}
          />
        }
      />
      {organisations.length === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <table className="facts work-table work-short" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {words[column]}
                </th>
              ))}
              <th scope="col">{reminders.column}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ organisationId, organisation, total, said, unchanged, drafts, remindedOn }) => (
              <tr key={organisationId} data-work-row>
                <th scope="row" className="work-name">
                  <Link to="/month" search={{ cycle: shown, organisation: organisationId }} lang="zh-CN">
                    {organisation}
                  </Link>
                </th>
                {[total, total - said, said, unchanged, drafts].map((count, place) => (
                  <td
                    key={columns[place]}
                    className="number month-count"
                    data-name={words[columns[place] ?? 'total']}
                  >
                    {formatCount(count)}
                  </td>
                ))}
                <td>
                  <OwedReminder
                    owed={{ kind: 'report', month: shown }}
                    organisation={{ id: organisationId, name: organisation }}
                    remindedOn={remindedOn}
                    mayRemind={mayRemind && said < total}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore {...more} />
      {organisations.length > 0 && <MonthTasks reporting={query.data} />}
    </div>
  );
}
