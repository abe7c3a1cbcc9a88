import { useQuery } from '@tanstack/react-query';
import type { Standing, StandingAssignment } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import type { AssignmentState, PersonRole } from '#contract/values.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { meQuery } from '../../api/queries.ts';
import { standingQuery } from '../../api/standing.ts';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { evidenceFieldWords } from '../../words/evidence-field.ts';
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
      {!own && standing && <NotNow standing={standing} />}
    </section>
  );
}

/** Whoever carries the work may add to it. */
const carrying: readonly PersonRole[] = ['liaison', 'officer', 'principal'];

/** Why nothing can be added for the reader's own part of the task now; nothing where they have none. */
function NotNow({ standing }: { standing: Standing }) {
  const { notNow } = useWords(evidenceFieldWords);
  const { data: me } = useQuery(meQuery);
  const places = me?.capacities.filter(({ roles }) => roles.some((role) => carrying.includes(role))) ?? [];
  const own = standing.assignments.findLast(({ organisationId }) =>
    places.some((place) => place.organisationId === organisationId),
  );
  return own ? <p className="quiet">{notNow[obstacleOf(own, standing)]}</p> : null;
}

type Obstacle = 'unreceived' | 'suspended' | 'assessed' | 'accepted' | 'ended';

/** What stands in the way, by where the assignment is. */
const obstacles: Record<AssignmentState, Obstacle> = {
  ...{ named: 'unreceived', assigned: 'unreceived', objected: 'unreceived' },
  ...{ received: 'suspended', claimed: 'suspended' },
  ...{ assessed: 'assessed', accepted: 'accepted', struck_off: 'accepted' },
  ...{ released: 'ended', passed_on: 'ended', withdrawn: 'ended' },
};

function obstacleOf({ state }: StandingAssignment, { state: taskState }: Standing): Obstacle {
  return taskState === 'suspended' ? 'suspended' : obstacles[state];
}
