import { actWords } from '#contract/act-words.ts';
import type { PolicyQuestion } from '#contract/coordination.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { PolicyQuestionAct } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { policyQuestionWords } from '../../words/policy-question.ts';
import { ActDateField, ActWordsField, NoteField, ReasonField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import { ForeseenRequest } from '../foreseen/foreseen-request.tsx';
import { OrganisationPicker } from '../organisation-picker.tsx';

type Asked = Pick<PolicyQuestion, 'id' | 'revision' | 'organisation' | 'addressee' | 'task'>;

/** What asks for each act on a question about a policy that there is. */
export function useQuestionActs(): Record<
  Exclude<PolicyQuestionAct, 'ask_policy_question'>,
  (question: Asked) => void
> {
  const asking = useAct();
  const names = useWords(actWords);
  const { fields, help, done } = useWords(policyQuestionWords);
  const frame = (act: PolicyQuestionAct, about: string, words: keyof typeof help) => ({
    ...{ act, about, help: help[words], done: done[words], submit: names[act].button },
  });
  return {
    pass_on_policy_question: ({ id, revision, organisation, task }) =>
      asking<{ addressee: OrganisationName | null; reason: string; approvalId: string }>({
        ...frame('pass_on_policy_question', id, 'passOn'),
        start: { addressee: null, reason: '', approvalId: '' },
        fields: (form) => (
          <>
            <OrganisationPicker
              label={fields.addressee}
              required
              without={[organisation.id]}
              value={form.values.addressee}
              problem={form.issuesAt('addresseeId')[0]}
              onChange={(addressee) => form.change({ addressee })}
            />
            <ReasonField form={form} />
            <ForeseenRequest
              about={
                form.values.addressee
                  ? {
                      act: 'pass_on_policy_question',
                      organisationIds: [form.values.addressee.id],
                      taskIds: [task.id],
                    }
                  : undefined
              }
              approvalId={form.values.approvalId}
              onApproval={(approvalId) => form.change({ approvalId })}
            />
          </>
        ),
        toInput: ({ addressee, reason, approvalId }) =>
          addressee && reason.trim()
            ? { id, revision, addresseeId: addressee.id, reason, ...(approvalId && { approvalId }) }
            : undefined,
      }),
    set_question_date: ({ id, revision }) =>
      asking<{ dueOn: string; reason: string }>({
        ...frame('set_question_date', id, 'setDate'),
        start: { dueOn: '', reason: '' },
        fields: (form) => (
          <>
            <ActDateField
              label={fields.dueOn}
              issues={form.issuesAt('dueOn')}
              value={form.values.dueOn}
              onChange={(dueOn) => form.change({ dueOn })}
            />
            <ReasonField form={form} />
          </>
        ),
        toInput: ({ dueOn, reason }) =>
          dueOn && reason.trim() ? { id, revision, dueOn, reason } : undefined,
      }),
    answer_policy_question: ({ id, revision }) =>
      asking<{ answer: string; number: string; issuedOn: string; url: string }>({
        ...frame('answer_policy_question', id, 'answer'),
        start: { answer: '', number: '', issuedOn: '', url: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActWordsField
              label={fields.answer}
              hint={fields.answerHint}
              rows={4}
              maxLength={2000}
              issues={issuesAt('answer')}
              value={values.answer}
              onChange={(answer) => change({ answer })}
            />
            <ActLineField
              label={fields.documentNumber}
              issues={issuesAt('document.number')}
              value={values.number}
              onChange={(number) => change({ number })}
            />
            {values.number.trim() !== '' && (
              <>
                <ActDateField
                  label={fields.documentIssuedOn}
                  issues={issuesAt('document.issuedOn')}
                  value={values.issuedOn}
                  onChange={(issuedOn) => change({ issuedOn })}
                />
                <ActLineField
                  label={fields.documentUrl}
                  maxLength={2000}
                  issues={issuesAt('document.url')}
                  value={values.url}
                  onChange={(url) => change({ url })}
                />
              </>
            )}
          </>
        ),
        toInput: ({ answer, number, issuedOn, url }) => {
          if (!answer.trim() || (number.trim() && !issuedOn)) return undefined;
          const document = { number, issuedOn, ...(url.trim() && { url }) };
          return { id, revision, answer, ...(number.trim() && { document }) };
        },
      }),
    ask_policy_question_again: ({ id, revision, addressee, task }) =>
      asking<{ question: string; dueOn: string; approvalId: string }>({
        ...frame('ask_policy_question_again', id, 'again'),
        start: { question: '', dueOn: '', approvalId: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActWordsField
              label={fields.again}
              rows={3}
              maxLength={2000}
              issues={issuesAt('question')}
              value={values.question}
              onChange={(question) => change({ question })}
            />
            <ActDateField
              label={fields.dueOn}
              issues={issuesAt('dueOn')}
              value={values.dueOn}
              onChange={(dueOn) => change({ dueOn })}
            />
            <ForeseenRequest
              about={{
                act: 'ask_policy_question_again',
                organisationIds: [addressee.id],
                taskIds: [task.id],
              }}
              approvalId={values.approvalId}
              onApproval={(approvalId) => change({ approvalId })}
            />
          </>
        ),
        toInput: ({ question, dueOn, approvalId }) =>
          question.trim() && dueOn
            ? { id, revision, question, dueOn, ...(approvalId && { approvalId }) }
            : undefined,
      }),
    settle_policy_question: ({ id, revision }) =>
      asking<{ note: string }>({
        ...frame('settle_policy_question', id, 'settle'),
        start: { note: '' },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({ id, revision, ...(note.trim() && { note }) }),
      }),
    withdraw_policy_question: ({ id, revision }) =>
      asking<{ reason: string }>({
        ...frame('withdraw_policy_question', id, 'withdraw'),
        start: { reason: '' },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (reason.trim() ? { id, revision, reason } : undefined),
      }),
  };
}
