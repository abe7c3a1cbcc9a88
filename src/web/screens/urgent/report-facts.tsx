import type { UrgentDetail } from '#contract/coordination.ts';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatMoment } from '../../words/format.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** What happened, what is being done, what is needed, and whom to telephone. */
export function ReportFacts({ report }: { report: UrgentDetail }) {
  const { facts } = useWords(coordinationWords);
  const { language } = useSettings();
  return (
    <dl className="crossing-facts">
      <dt>{facts.happened}</dt>
      <dd lang="zh-CN">{report.happened}</dd>
      <dt>{facts.occurred}</dt>
      <dd>{[report.occurredOn, report.occurredAt].filter(Boolean).join(' ')}</dd>
      <dt>{facts.measures}</dt>
      <dd lang="zh-CN">{report.measures}</dd>
      {report.help && (
        <>
          <dt>{facts.help}</dt>
          <dd lang="zh-CN">{report.help}</dd>
        </>
      )}
      <dt>{facts.telephone}</dt>
      <dd>
        <a href={`tel:${report.telephone}`}>{report.telephone}</a>
      </dd>
      <dt>{facts.sent}</dt>
      <dd>
        {organisationName(report.organisation, language)} {report.sentBy} · {formatMoment(report.sentAt)}
      </dd>
      {report.task && (
        <>
          <dt>{facts.task}</dt>
          <dd>
            <TaskLine task={report.task} />
          </dd>
        </>
      )}
      {report.outcome && (
        <>
          <dt>{facts.outcome}</dt>
          <dd lang="zh-CN">{report.outcome}</dd>
        </>
      )}
    </dl>
  );
}
