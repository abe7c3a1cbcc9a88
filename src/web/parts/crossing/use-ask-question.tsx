import { actWords } from '#contract/act-words.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { useWords } from '../../words/bilingual.ts';
import { policyQuestionWords } from '../../words/policy-question.ts';
import { ActDateField, ActWordsField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import { ForeseenRequest } from '../foreseen/foreseen-request.tsx';
import { OrganisationPicker } from '../organisation-picker.tsx';

/** What asks about a policy in a task; a difficulty that was written already is the question's beginning. */
export function useAskQuestion(): (taskId: string, difficulty?: string) => void {
  const asking = useAct();
  const names = useWords(actWords);
  const { fields, help, done } = useWords(policyQuestionWords);
  return (taskId, difficulty = '') =>
    asking<{
      addressee: OrganisationName | null;
      policy: string;
      question: string;
      dueOn: string;
      approvalId: string;
    }>({
      ...{ act: 'ask_policy_question', about: taskId, help: help.ask, done: done.ask },
      submit: names.ask_policy_question.button,
      start: { addressee: null, policy: '', question: difficulty, dueOn: '', approvalId: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActWordsField
            label={fields.question}
            hint={fields.questionHint}
            rows={4}
            maxLength={2000}
            issues={issuesAt('question')}
            value={values.question}
            onChange={(question) => change({ question })}
          />
          <ActLineField
            label={fields.policy}
            maxLength={200}
            issues={issuesAt('policy')}
            value={values.policy}
            onChange={(policy) => change({ policy })}
          />
          <OrganisationPicker
            label={fields.addressee}
            required
            value={values.addressee}
            problem={issuesAt('addresseeId')[0]}
            onChange={(addressee) => change({ addressee })}
          />
          <p className="act-field-hint">{fields.addresseeHint}</p>
          <ActDateField
            label={fields.dueOn}
            issues={issuesAt('dueOn')}
            value={values.dueOn}
            onChange={(dueOn) => change({ dueOn })}
          />
          <ForeseenRequest
            about={
              values.addressee
                ? { act: 'ask_policy_question', organisationIds: [values.addressee.id], taskIds: [taskId] }
                : undefined
            }
            approvalId={values.approvalId}
            onApproval={(approvalId) => change({ approvalId })}
          />
        </>
      ),
      toInput: ({ addressee, policy, question, dueOn, approvalId }) =>
        addressee && question.trim() && dueOn
          ? {
              ...{ taskId, addresseeId: addressee.id, question, dueOn },
              ...(policy.trim() && { policy }),
              ...(approvalId && { approvalId }),
            }
          : undefined,
    });
}
