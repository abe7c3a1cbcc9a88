import type { Coordination } from '#contract/coordination.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { type CoordinationAct, type CoordinationLevel, coordinationLevels } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { ActChoiceField } from '../act-form/act-choice-field.tsx';
import { ActDateField, ActWordsField, NoteField, ReasonField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import { OrganisationListField } from '../act-questions/organisation-list-field.tsx';
import { ForeseenRequest } from '../foreseen/foreseen-request.tsx';
import { OrganisationPicker } from '../organisation-picker.tsx';

type Asked = Pick<Coordination, 'id' | 'revision' | 'level' | 'task'>;

/** What asks for each act on a coordination request that there is. */
export function useCoordinationActs(): Record<
  Exclude<CoordinationAct, 'raise_coordination'>,
  (coordination: Asked) => void
> {
  const asking = useAct();
  const { columns, fields, help, submit, done, coordinationLevel } = useWords(coordinationWords);
  return {
    take_coordination: ({ id, revision, level }) =>
      asking<{ level: CoordinationLevel; owner: OrganisationName | null; person: string; dueOn: string }>({
        ...{ act: 'take_coordination', about: id, help: help.take, submit: submit.take, done: done.take },
        start: { level, owner: null, person: '', dueOn: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActChoiceField
              label={fields.level}
              issues={issuesAt('level')}
              value={values.level}
              options={coordinationLevels}
              say={(one) => coordinationLevel[one]}
              onChange={(chosen) => change({ level: chosen || level })}
            />
            <OrganisationPicker
              label={columns.owner}
              required
              value={values.owner}
              problem={issuesAt('ownerId')[0]}
              onChange={(owner) => change({ owner })}
            />
            <ActLineField
              label={fields.ownerPerson}
              issues={issuesAt('ownerPerson')}
              value={values.person}
              onChange={(person) => change({ person })}
            />
            <ActDateField
              label={fields.dueOn}
              issues={issuesAt('dueOn')}
              value={values.dueOn}
              onChange={(dueOn) => change({ dueOn })}
            />
          </>
        ),
        toInput: ({ owner, person, dueOn, level: chosen }) =>
          owner && dueOn
            ? {
                id,
                revision,
                level: chosen,
                ownerId: owner.id,
                dueOn,
                ...(person.trim() && { ownerPerson: person }),
              }
            : undefined,
      }),
    consult_organisations: ({ id, revision, task }) =>
      asking<{ organisations: OrganisationName[]; question: string; approvalId: string }>({
        ...{ act: 'consult_organisations', about: id, help: help.consult },
        ...{ submit: submit.consult, done: done.consult },
        start: { organisations: [], question: '', approvalId: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <OrganisationListField
              label={fields.organisations}
              value={values.organisations}
              onChange={(organisations) => change({ organisations })}
            />
            <ActWordsField
              label={fields.question}
              rows={3}
              maxLength={2000}
              issues={issuesAt('question')}
              value={values.question}
              onChange={(question) => change({ question })}
            />
            <ForeseenRequest
              about={
                values.organisations.length > 0
                  ? {
                      act: 'consult_organisations',
                      organisationIds: values.organisations.map((one) => one.id),
                      taskIds: [task.id],
                    }
                  : undefined
              }
              approvalId={values.approvalId}
              onApproval={(approvalId) => change({ approvalId })}
            />
          </>
        ),
        toInput: ({ organisations, question, approvalId }) =>
          organisations.length > 0 && question.trim()
            ? {
                ...{ id, revision, organisationIds: organisations.map((one) => one.id), question },
                ...(approvalId && { approvalId }),
              }
            : undefined,
      }),
    answer_consultation: ({ id }) =>
      asking<{ answer: string }>({
        ...{ act: 'answer_consultation', about: id, help: help.answer },
        ...{ submit: submit.answer, done: done.answer, start: { answer: '' } },
        fields: ({ values, change, issuesAt }) => (
          <ActWordsField
            label={fields.answer}
            rows={4}
            maxLength={2000}
            issues={issuesAt('answer')}
            value={values.answer}
            onChange={(answer) => change({ answer })}
          />
        ),
        toInput: ({ answer }) => (answer.trim() ? { id, answer } : undefined),
      }),
    escalate_coordination: ({ id, revision }) =>
      asking<{ reason: string }>({
        ...{ act: 'escalate_coordination', about: id, help: help.escalate },
        ...{ submit: submit.escalate, done: done.escalate, start: { reason: '' } },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (reason.trim() ? { id, revision, reason } : undefined),
      }),
    decide_coordination: ({ id, revision }) =>
      asking<{ minuteNumber: string; decidedOn: string; decision: string }>({
        ...{ act: 'decide_coordination', about: id, help: help.decide },
        ...{ submit: submit.decide, done: done.decide },
        start: { minuteNumber: '', decidedOn: '', decision: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActLineField
              label={fields.minuteNumber}
              maxLength={200}
              issues={issuesAt('minuteNumber')}
              value={values.minuteNumber}
              onChange={(minuteNumber) => change({ minuteNumber })}
            />
            <ActDateField
              label={fields.decidedOn}
              issues={issuesAt('decidedOn')}
              value={values.decidedOn}
              onChange={(decidedOn) => change({ decidedOn })}
            />
            <ActWordsField
              label={fields.decision}
              rows={4}
              maxLength={2000}
              issues={issuesAt('decision')}
              value={values.decision}
              onChange={(decision) => change({ decision })}
            />
          </>
        ),
        toInput: ({ minuteNumber, decidedOn, decision }) =>
          minuteNumber.trim() && decidedOn && decision.trim()
            ? { id, revision, minuteNumber, decidedOn, decision }
            : undefined,
      }),
    close_coordination: ({ id, revision }) =>
      asking<{ note: string }>({
        ...{ act: 'close_coordination', about: id, help: help.close },
        ...{ submit: submit.close, done: done.close, start: { note: '' } },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({ id, revision, ...(note.trim() && { note }) }),
      }),
    withdraw_coordination: ({ id, revision }) =>
      asking<{ reason: string }>({
        ...{ act: 'withdraw_coordination', about: id, help: help.withdraw },
        ...{ submit: submit.withdraw, done: done.withdraw, start: { reason: '' } },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (reason.trim() ? { id, revision, reason } : undefined),
      }),
  };
}
