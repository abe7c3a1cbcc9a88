import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CoordinationDetail } from '#contract/coordination.ts';
import { coordinationQuery } from '../../api/coordination.ts';
import { ActButtons } from '../../parts/crossing/act-buttons.tsx';
import { useCoordinationActs } from '../../parts/crossing/use-coordination-acts.tsx';
import { HistoryEntry } from '../../parts/history/history-entry.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { Consultations } from './consultations.tsx';
import { RequestFacts } from './request-facts.tsx';
import '../../parts/crossing/crossing.css';
import '../../parts/history/history.css';

const route = getRouteApi('/coordination/$coordinationId');

/** One coordination request: where it stands, what was said to it, and what the reader may do. */
export function RequestScreen() {
  const words = useWords(coordinationWords);
  const { coordinationId } = route.useParams();
  const query = useQuery(coordinationQuery(coordinationId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.request} />
        <PendingState query={query} />
      </>
    );
  }
  const request = query.data;
  return (
    <div className="crossing">
      <Link to="/coordination" className="crossing-back not-printed">
        ← {words.coordination}
      </Link>
      <PageHead title={words.request} sentence={words.coordinationState[request.state]} />
      <RequestActs request={request} />
      <RequestFacts request={request} />
      <Consultations consultations={request.consultations} />
      <section className="crossing-group">
        <h2>{words.history}</h2>
        <ol className="history">
          {request.history.map((entry) => (
            <HistoryEntry key={entry.actId} entry={entry} kind="tasks" />
          ))}
        </ol>
      </section>
    </div>
  );
}

function RequestActs({ request }: { request: CoordinationDetail }) {
  const ask = useCoordinationActs();
  const acts = request.can.flatMap((act) => (act === 'raise_coordination' ? [] : [act]));
  return <ActButtons acts={acts} onAct={(act) => ask[act](request)} />;
}
