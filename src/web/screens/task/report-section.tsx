import { useQuery } from '@tanstack/react-query';
import { taskReportsQuery } from '../../api/reports.ts';
import { ReportView } from '../../parts/reports/report-view.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';

/** What was reported of the task month by month, the last first; nothing where nobody has reported. */
export function ReportSection({ taskId }: { taskId: string }) {
  const { onTask: words } = useWords(reportWords);
  const { data } = useQuery(taskReportsQuery(taskId));
  const reports = data?.reports.filter(({ state }) => state !== 'draft') ?? [];
  if (reports.length === 0) return null;
  return (
    <section className="task-section">
      <h2>{words.title}</h2>
      {reports.map((report) => (
        <ReportView key={report.id} report={report} />
      ))}
    </section>
  );
}
