import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { YearSheet } from '#contract/year.ts';
import { directiveQuery, metaQuery } from '../../api/queries.ts';
import { yearQuery } from '../../api/years.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { yearWords } from '../../words/year.ts';
import { yearTerms } from '../../words/year-terms.ts';
import { YearActs } from './year-acts.tsx';
import { isShown, type YearFilter, yearFilters } from './year-filters.ts';
import { YearRows } from './year-rows.tsx';
import '../settle/settle.css';
import './year.css';

const route = getRouteApi('/d/$directiveId/year');

/** How the tasks of a directive end a year, and whether all of them do. */
export function YearScreen() {
  const { directiveId } = route.useParams();
  const { year: asked } = route.useSearch();
  const directive = useQuery(directiveQuery(directiveId));
  const { data: meta } = useQuery(metaQuery);
  const own = directive.data?.year ?? (meta && Number(meta.today.slice(0, 4)));
  const year = asked ?? own;
  return year === undefined ? <PendingState query={directive} /> : <Year {...{ directiveId, year }} />;
}

function Year({ directiveId, year }: { directiveId: string; year: number }) {
  const words = useWords(yearWords);
  const { show } = route.useSearch();
  const query = useQuery(yearQuery(directiveId, year));
  const sheet = query.data;
  if (!sheet) {
    return (
      <>
        <PageHead title={words.title(year)} />
        <PendingState query={query} />
      </>
    );
  }
  const filter = show ?? (sheet.counts.unsettled > 0 ? 'unsettled' : 'all');
  const tasks = sheet.tasks.filter((task) => isShown(task, filter));
  return (
    <>
      <PageHead
        title={words.title(year)}
        sentence={<YearAnswer sheet={sheet} />}
        actions={<YearActs sheet={sheet} />}
      />
      {sheet.tasks.length === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <>
          <FilterLinks sheet={sheet} current={filter} />
          <p className="settle-help">{words.help}</p>
          {tasks.length > 0 ? <YearRows sheet={sheet} tasks={tasks} /> : <EmptyState title={words.none} />}
        </>
      )}
    </>
  );
}

/** In one sentence how far the year's end is; each figure leads to its rows. */
function YearAnswer({
  sheet: { directiveId, year, counts, tasks, state, closedOn, reopenReason },
}: {
  sheet: YearSheet;
}) {
  const words = useWords(yearWords);
  const figure = (count: number, show: YearFilter) => (
    <Link className="figure" to="/d/$directiveId/year" params={{ directiveId }} search={{ year, show }}>
      {formatCount(count)}
    </Link>
  );
  return (
    <>
      {state === 'closed' && closedOn && words.closedOn(closedOn)}
      {state === 'reopened' && reopenReason && words.reopened(reopenReason)}
      <Sentence
        text={words.answer(counts.unsettled)}
        figures={{
          all: figure(tasks.length, 'all'),
          unsettled: figure(counts.unsettled, 'unsettled'),
          done: figure(counts.done, 'done'),
          done_late: figure(counts.done_late, 'done_late'),
          carried_over: figure(counts.carried_over, 'carried_over'),
          not_done: figure(counts.not_done, 'not_done'),
        }}
      />
    </>
  );
}

function FilterLinks({
  sheet: { directiveId, year, counts, tasks },
  current,
}: {
  sheet: YearSheet;
  current: YearFilter;
}) {
  const words = useWords(yearWords);
  const { outcome } = useWords(yearTerms);
  const names = { ...outcome, ...words.show };
  const countOf = (filter: YearFilter) => (filter === 'all' ? tasks.length : counts[filter]);
  return (
    <nav className="settle-steps not-printed" aria-label={words.filters}>
      {yearFilters.map((filter) => (
        <Link
          key={filter}
          to="/d/$directiveId/year"
          params={{ directiveId }}
          search={{ year, show: filter }}
          className="settle-step"
          {...(filter === current && { 'aria-current': 'step' })}
        >
          {names[filter]}
          <span className="settle-step-count">{formatCount(countOf(filter))}</span>
        </Link>
      ))}
    </nav>
  );
}
