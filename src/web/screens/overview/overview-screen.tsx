import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Overview } from '#contract/overview.ts';
import { metaQuery, overviewQuery } from '../../api/queries.ts';
import { DueMonthsChart } from '../../parts/charts/due-months-chart.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import { overviewWords } from '../../words/overview.ts';
import { DutySection } from './duty-section.tsx';
import { LightSection } from './light-section.tsx';
import { LoadChart } from './load-chart.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { TargetSection } from './target-section.tsx';
import { UnsettledSentence, YearSentence } from './year-sentence.tsx';
import './overview.css';

const route = getRouteApi('/d/$directiveId/overview');

/** What the year asks: a sentence with its figures, then the pictures and tables that prove it. */
export function OverviewScreen() {
  const words = useWords(overviewWords);
  const { directiveId } = route.useParams();
  const query = useQuery(overviewQuery(directiveId));
  const meta = useQuery(metaQuery);
  if (!query.data || !meta.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query.data ? meta : query} />
      </>
    );
  }
  const now = meta.data.today.slice(0, 7);
  if (query.data.figures.tasks === 0) {
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState title={words.empty}>{words.emptyStep}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={words.title} sentence={<YearSentence overview={query.data} now={now} />} />
      <p className="overview-unsettled">
        <UnsettledSentence overview={query.data} now={now} />
      </p>
      <LightSection directiveId={directiveId} today={meta.data.today} />
      <Proofs overview={query.data} now={now} />
    </>
  );
}

function Proofs({ overview, now }: { overview: Overview; now: string }) {
  const words = useWords(chartWords);
  const { directive, dueMonths } = overview;
  const document = [directive.docNumber, directive.title].filter(Boolean).join(' ') || directive.fileName;
  return (
    <>
      <DueMonthsChart directive={directive} dueMonths={dueMonths} now={now} source={words.source(document)} />
      <LoadChart overview={overview} document={document} />
      <MatrixSection overview={overview} />
      <TargetSection overview={overview} />
      <DutySection overview={overview} />
    </>
  );
}
