import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { BurdenYear } from '#contract/burden.ts';
import { burdenQuery } from '../../api/burden.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { complaintWords } from '../../words/complaints.ts';
import { dataRequestWords } from '../../words/data-requests.ts';
import { formatCount } from '../../words/format.ts';
import { ApprovalSection } from './approval-section.tsx';
import { BurdenComparison } from './burden-comparison.tsx';
import { CapSection } from './cap-section.tsx';
import { MonthBars } from './month-bars.tsx';
import { OrganisationBurdens } from './organisation-burdens.tsx';
import { RequestList } from './request-list.tsx';
import { RequesterTable } from './requester-table.tsx';
import { YearTable } from './year-table.tsx';
import './burden.css';

const route = getRouteApi('/burden');

/** What requests cost organisations in a year: in all, by month, by organisation, and who asked; each figure opens its requests. */
export function BurdenScreen() {
  const words = useWords(burdenWords);
  const complaints = useWords(complaintWords);
  const data = useWords(dataRequestWords);
  const { year, organisation, month } = route.useSearch();
  const query = useQuery(burdenQuery(year));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const burden = query.data;
  return (
    <>
      <PageHead
        title={words.title}
        sentence={<BurdenAnswer burden={burden} />}
        actions={
          <>
            <Link to="/complaints">{complaints.title}</Link>
            <Link to="/data-requests">{data.title}</Link>
            <a href={`/api/burden/export?year=${burden.year}`} download>
              {words.export}
            </a>
            <a href={`/api/burden/comparison/export?year=${burden.year}`} download>
              {words.comparison.export}
            </a>
          </>
        }
      />
      <YearLinks burden={burden} />
      {burden.organisations.length === 0 ? (
        <div className="burden-screen">
          <EmptyState title={words.none}>{words.noneDetail}</EmptyState>
          <CapSection {...burden} />
        </div>
      ) : (
        <div className="burden-screen">
          {organisation && month && <RequestList organisation={organisation} month={month} />}
          <MonthBars burden={burden} />
          <BurdenComparison burden={burden} />
          <YearTable {...burden} />
          <CapSection {...burden} />
          <ApprovalSection burden={burden} />
          <OrganisationBurdens burden={burden} />
          <RequesterTable {...burden} />
          <p className="quiet burden-note">{words.howCounted}</p>
        </div>
      )}
    </>
  );
}

function BurdenAnswer({ burden: { year, total, before, organisations } }: { burden: BurdenYear }) {
  const words = useWords(burdenWords);
  const figure = (count: number) => <strong>{formatCount(count)}</strong>;
  return (
    <>
      <Sentence
        text={words.sentence(year)}
        figures={{
          organisations: figure(organisations.filter(({ requests }) => requests > 0).length),
          requests: figure(total.requests),
          asked: figure(total.fieldsAsked),
          typed: figure(total.fieldsTyped),
          pages: figure(total.pages),
        }}
      />{' '}
      {before.requests > 0 && (
        <Sentence
          text={words.before}
          figures={{ requests: formatCount(before.requests), asked: formatCount(before.fieldsAsked) }}
        />
      )}
    </>
  );
}

function YearLinks({ burden: { year, years } }: { burden: BurdenYear }) {
  const words = useWords(burdenWords);
  if (years.length < 2) return null;
  return (
    <nav className="burden-years not-printed" aria-label={words.years}>
      {years.map(({ year: each }) => (
        <Link
          key={each}
          to="/burden"
          search={{ year: each }}
          {...(each === year && { 'aria-current': 'page' })}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}
