import { useQuery } from '@tanstack/react-query';
import type { TaskDetail } from '#contract/task.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { standingQuery } from '../../api/standing.ts';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import './evidence.css';

/** What the parts of the task rest on, as far as the reader may see it, and adding to one's own. */
export function EvidenceSection({ task }: { task: TaskDetail }) {
  const words = useWords(evidenceWords);
  const query = useQuery(evidenceQuery(task.id));
  const { data: standing } = useQuery(standingQuery(task.id));
  const own = standing?.assignments.find(({ can }) => can.includes('add_evidence'));
  const evidence = query.data?.evidence;
  return (
    <section className="task-section" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.title}</h2>
      {!evidence && <PendingState query={query} />}
      {evidence?.length === 0 && <EmptyState title={words.none}>{!own && words.noneStep}</EmptyState>}
      {evidence && evidence.length > 0 && <EvidenceTable evidence={evidence} />}
      {own && <AddEvidence key={own.id} task={task} assignment={own} />}
    </section>
  );
}
