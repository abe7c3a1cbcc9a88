import { History } from '../../parts/history/history.tsx';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** What was done to the task and to what organisations carry of it. */
export function HistorySection({ taskId }: { taskId: string }) {
  const { history: words } = useWords(standingWords);
  return (
    <section className="task-section">
      <h2>{words.title}</h2>
      <History kind="tasks" id={taskId} />
    </section>
  );
}
