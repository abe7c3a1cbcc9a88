import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReportForm } from '#contract/reports.ts';
import { reportFormQuery } from '../../api/reports.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ReportView } from '../../parts/reports/report-view.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { reportTerms } from '../../words/report-terms.ts';
import { InputsPanel } from './inputs-panel.tsx';
import { ReportEditor } from './report-editor.tsx';
import { ReportRests } from './report-evidence.tsx';
import './report.css';

const route = getRouteApi('/reports/$organisationId/$assignmentId');

/** One report of an assignment in a month: written from the last one, or read once it is signed. */
export function ReportScreen() {
  const words = useWords(reportWords);
  const { organisationId, assignmentId } = route.useParams();
  const { cycle } = route.useSearch();
  const query = useQuery(reportFormQuery(organisationId, assignmentId, cycle));
  const form = query.data;
  if (!form) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div className="report">
      <PageHead title={words.title} sentence={<ReportSentence form={form} />} />
      <blockquote className="report-clause">
        <RoleTag role={form.role} /> <ClauseText text={form.clause} />
      </blockquote>
      {form.returned?.returnReason && (
        <p className="report-returned">{words.returned(form.returned.returnReason)}</p>
      )}
      <ReportBody key={`${assignmentId} ${form.cycle}`} form={form} />
    </div>
  );
}

function ReportBody({ form }: { form: ReportForm }) {
  if (form.can.includes('save_report')) return <ReportEditor form={form} />;
  return (
    <>
      {form.current && <ReportView report={form.current} />}
      {form.current && <ReportRests taskId={form.taskId} report={form.current} />}
      {form.kind === 'consolidated' && <InputsPanel form={form} />}
    </>
  );
}

function ReportSentence({ form }: { form: ReportForm }) {
  const words = useWords(reportWords);
  const terms = useWords(reportTerms);
  const { organisation, kind, cycle, dueOn, directiveId, taskId, ordinal, directiveTitle } = form;
  return (
    <>
      <span lang="zh-CN">{organisation}</span> · {words.due(terms.kind[kind], cycle, dueOn)} ·{' '}
      <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} lang="zh-CN">
        {directiveTitle} #{ordinal}
      </Link>
      <span className="not-printed">
        {' '}
        ·{' '}
        <Link to="/month" search={{ cycle }}>
          {words.backToMonth}
        </Link>
      </span>
    </>
  );
}
