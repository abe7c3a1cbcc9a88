import { ReasonField } from '../act-form/act-fields.tsx';
import type { ActQuestion } from '../act-form/act-question.ts';
import type { AskedTask, QuestionFrame } from './asked-task.ts';
import { type MergeTarget, MergeTargetField } from './merge-target-field.tsx';
import { openAssignments } from './open-assignments.ts';
import { SplitFields, type SplitPart } from './split-fields.tsx';

/** Into which task this one goes. */
export function mergeQuestion(
  frame: QuestionFrame,
  task: AskedTask,
): ActQuestion<{ into: MergeTarget | null; reason: string }> {
  const { id, standing } = task;
  return {
    ...frame,
    start: { into: null, reason: '' },
    fields: (form) => (
      <>
        <MergeTargetField
          task={task}
          value={form.values.into}
          issues={form.issuesAt('intoId')}
          onChange={(into) => form.change({ into })}
        />
        <ReasonField form={form} />
      </>
    ),
    toInput: ({ into, reason }) =>
      into && reason.trim() !== ''
        ? {
            ...{ intoId: into.id, intoRevision: into.revision },
            ...{ tasks: [{ id, revision: standing.revision }], reason },
          }
        : undefined,
  };
}

/** Into which tasks this one is split; at first the whole of it is the first part. */
export function splitQuestion(
  frame: QuestionFrame,
  { id, clause, standing }: AskedTask,
): ActQuestion<{ parts: SplitPart[]; reason: string }> {
  const assignments = openAssignments(standing);
  const whole = { clause, ids: assignments.map((assignment) => assignment.id) };
  return {
    ...frame,
    start: { parts: [whole, { clause: '', ids: [] }], reason: '' },
    fields: (form) => (
      <>
        <SplitFields
          assignments={assignments}
          value={form.values.parts}
          issuesAt={form.issuesAt}
          onChange={(parts) => form.change({ parts })}
        />
        <ReasonField form={form} />
      </>
    ),
    toInput: ({ parts, reason }) =>
      reason.trim() === '' || parts.some((part) => part.clause.trim() === '' || part.ids.length === 0)
        ? undefined
        : {
            ...{ id, revision: standing.revision, reason },
            parts: parts.map((part) => ({
              clause: part.clause,
              assignments: assignments
                .filter((assignment) => part.ids.includes(assignment.id))
                .map(({ organisationId, id: assignmentId }) => ({ organisationId, id: assignmentId })),
            })),
          },
  };
}
