import type { DraftTask } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import {
  deadlineEntries,
  readDeadlines,
  readResponsibilities,
  readTargets,
  responsibilityEntries,
  targetEntries,
} from './entries.ts';
import { Facet } from './facet.tsx';
import { ResponsibilityFields } from './responsibility-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { TaskDeadlines, TaskDirections, TaskResponsibilities, TaskTargets } from './task-values.tsx';
import { UnknownNames } from './unknown-names.tsx';

/** Who answers for a task, by when, how much: each as it stands and correctable. */
export function TaskFacets({ task }: { task: DraftTask }) {
  const { facets } = useWords(reviewWords);
  const { key, responsibilities, deadlines, targets } = task;
  return (
    <>
      <Facet
        subject={`${key} responsibilities`}
        name={facets.responsibilities}
        current={responsibilities}
        entries={responsibilityEntries(responsibilities)}
        toCorrection={(entries) => ({
          kind: 'set_responsibilities',
          task: key,
          responsibilities: readResponsibilities(entries),
        })}
        fields={(entries, change) => <ResponsibilityFields value={entries} onChange={change} />}
      >
        <TaskResponsibilities responsibilities={responsibilities} showRoles />
      </Facet>
      <UnknownNames task={task} />
      <Facet
        subject={`${key} deadlines`}
        name={facets.deadlines}
        current={deadlines}
        entries={deadlineEntries(deadlines)}
        toCorrection={(entries) => ({ kind: 'set_deadlines', task: key, deadlines: readDeadlines(entries) })}
        fields={(entries, change) => <DeadlineFields value={entries} onChange={change} />}
      >
        <TaskDeadlines deadlines={deadlines} />
      </Facet>
      <Facet
        subject={`${key} targets`}
        name={facets.targets}
        current={targets}
        entries={targetEntries(targets)}
        toCorrection={(entries) => ({ kind: 'set_targets', task: key, targets: readTargets(entries) })}
        fields={(entries, change) => <TargetFields value={entries} onChange={change} />}
      >
        <TaskTargets targets={targets} />
        <TaskDirections directions={task.directions} />
      </Facet>
    </>
  );
}
