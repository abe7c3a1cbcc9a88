import { actWords } from '#contract/act-words.ts';
import type { StandingPlaceholder } from '#contract/standing.ts';
import { type AskedTaskAct, actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import type { AskedTask, QuestionFrame } from './asked-task.ts';
import { adjustQuestion, convenerQuestion, resolveQuestion } from './task-questions.tsx';
import { mergeQuestion, splitQuestion } from './tasks-into-others.tsx';

/** Opens the form of each act on one task; a placeholder's says which, else all open ones are meant. */
export function useTaskActs(
  task: AskedTask,
): Record<AskedTaskAct, (placeholder?: StandingPlaceholder) => void> {
  const ask = useAct();
  const words = useWords(actQuestionWords);
  const names = useWords(actWords);
  const { id, standing } = task;
  const { revision } = standing;
  const frame = (act: AskedTaskAct): QuestionFrame => ({
    ...{ act, about: id, ...words.acts[act], submit: names[act].button },
  });
  const withReason = (act: AskedTaskAct, inputOf: (reason: string) => object) => () =>
    ask({
      ...frame(act),
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : inputOf(reason)),
    });
  const waiting = standing.assignments.filter(({ state }) => state === 'named');

  return {
    assign_tasks: () =>
      ask({
        ...frame('assign_tasks'),
        submit: words.assignTo(waiting.length),
        start: {},
        fields: () => <p lang="zh-CN">{waiting.map(({ organisation }) => organisation).join('、')}</p>,
        toInput: () => ({ tasks: [{ id, revision }] }),
      }),
    approve_registration: () =>
      ask({
        ...frame('approve_registration'),
        start: {},
        toInput: () => ({ tasks: [{ id, revision }] }),
      }),
    return_registration: withReason('return_registration', (reason) => ({
      tasks: [{ id, revision }],
      reason,
    })),
    suspend_task: withReason('suspend_task', (reason) => ({ id, revision, reason })),
    resume_task: withReason('resume_task', (reason) => ({ id, revision, reason })),
    withdraw_task: withReason('withdraw_task', (reason) => ({ id, revision, reason })),
    name_convener: () => ask(convenerQuestion(frame('name_convener'), task)),
    resolve_placeholders: (placeholder) =>
      ask(resolveQuestion(frame('resolve_placeholders'), { task, words, placeholder })),
    adjust_task: () => ask(adjustQuestion(frame('adjust_task'), { task, words })),
    merge_tasks: () => ask(mergeQuestion(frame('merge_tasks'), task)),
    split_task: () => ask(splitQuestion(frame('split_task'), task)),
  };
}
