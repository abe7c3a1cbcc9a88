import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { UrgentDetail } from '#contract/coordination.ts';
import { urgentReportQuery } from '../../api/coordination.ts';
import { ActButtons } from '../../parts/crossing/act-buttons.tsx';
import { useUrgentActs } from '../../parts/crossing/use-urgent-acts.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatMoment } from '../../words/format.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { Recipients } from './recipients.tsx';
import { ReportFacts } from './report-facts.tsx';
import '../../parts/crossing/crossing.css';

const route = getRouteApi('/urgent/$reportId');

/** One urgent report: what happened, who has acknowledged it, and what was added since. */
export function UrgentReportScreen() {
  const words = useWords(coordinationWords);
  const { reportId } = route.useParams();
  const query = useQuery(urgentReportQuery(reportId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.report} />
        <PendingState query={query} />
      </>
    );
  }
  const report = query.data;
  return (
    <div className="crossing">
      <Link to="/urgent" className="crossing-back not-printed">
        ← {words.urgent}
      </Link>
      <PageHead title={words.report} sentence={words.urgentReportState[report.state]} />
      <ReportActs report={report} />
      <ReportFacts report={report} />
      <Recipients recipients={report.recipients} />
      <News news={report.news} />
    </div>
  );
}

function ReportActs({ report }: { report: UrgentDetail }) {
  const ask = useUrgentActs();
  const acts = report.can.flatMap((act) => (act === 'send_urgent_report' ? [] : [act]));
  return <ActButtons acts={acts} onAct={(act) => ask[act](report)} />;
}

function News({ news }: { news: UrgentDetail['news'] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  return (
    <section className="crossing-group">
      <h2>{words.news}</h2>
      {news.length === 0 && <p className="quiet">{words.noNews}</p>}
      <ol className="crossing-timeline">
        {news.map((said) => (
          <li key={`${said.writtenAt} ${said.words}`}>
            <p className="quiet">
              <time dateTime={said.writtenAt}>{formatMoment(said.writtenAt)}</time> ·{' '}
              {organisationName(said.organisation, language)} {said.writtenBy}
            </p>
            <p lang="zh-CN">{said.words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
