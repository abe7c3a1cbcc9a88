import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { urgentBoardQuery } from '../../api/coordination.ts';
import { taskQuery } from '../../api/queries.ts';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { SendForm } from './send-form.tsx';
import '../../parts/crossing/crossing.css';

const route = getRouteApi('/urgent/new');

/** Reports what cannot wait, about a task where the address names one. */
export function SendUrgentScreen() {
  const words = useWords(coordinationWords);
  const { task } = route.useSearch();
  const navigate = useNavigate();
  const query = useQuery(urgentBoardQuery({}));
  const { data: about } = useQuery({ ...taskQuery(task ?? ''), enabled: task !== undefined });
  return (
    <div className="crossing">
      <Link to="/urgent" className="crossing-back not-printed">
        ← {words.urgent}
      </Link>
      <PageHead title={words.newReport} sentence={words.help.send} />
      {about && (
        <p>
          <TaskLine task={{ ...about, clause: about.text }} />
        </p>
      )}
      {query.data ? (
        <SendForm taskId={task} today={query.data.today} onSent={() => void navigate({ to: '/urgent' })} />
      ) : (
        <PendingState query={query} />
      )}
    </div>
  );
}
