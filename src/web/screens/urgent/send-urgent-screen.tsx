import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { urgentBoardQuery } from '../../api/coordination.ts';
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
  return (
    <div className="crossing">
      <Link to="/urgent" className="crossing-back not-printed">
        ← {words.urgent}
      </Link>
      <PageHead title={words.newReport} sentence={words.help.send} />
      {query.data ? (
        <SendForm taskId={task} today={query.data.today} onSent={() => void navigate({ to: '/urgent' })} />
      ) : (
        <PendingState query={query} />
      )}
    </div>
  );
}
