import Button from 'antd/es/button';
import type { FormEvent } from 'react';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import { IssueSummary } from '../../parts/act-form/issue-summary.tsx';
import { useActSending } from '../../parts/act-form/use-act-sending.ts';
import { OrganisationListField } from '../../parts/act-questions/organisation-list-field.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { actFormWords } from '../../words/act-form.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { OccurredFields } from './occurred-fields.tsx';

/** What is typed into the form. */
interface Typed {
  happened: string;
  occurredOn: string;
  occurredAt: string;
  measures: string;
  help: string;
  telephone: string;
  recipients: OrganisationName[];
}

const nothing: Typed = {
  ...{ happened: '', occurredOn: '', occurredAt: '', measures: '', help: '', telephone: '', recipients: [] },
};

/** What happened, what is being done, whom to call, and who else is to know; one column, for a phone as for a desk. */
export function SendForm(props: { taskId: string | undefined; today: string; onSent: () => void }) {
  const { fields, help, submit, done } = useWords(coordinationWords);
  const { kept } = useWords(actFormWords);
  const { taskId, today, onSent } = props;
  const question: ActQuestion<Typed> = {
    ...{ act: 'send_urgent_report', about: taskId ?? 'new', help: help.send },
    ...{ submit: submit.send, done: done.send, start: { ...nothing, occurredOn: today } },
    toInput: (typed) => toInput(typed, taskId),
  };
  const sending = useActSending(question, onSent);
  const { values, change, issues, error } = sending;
  const issuesAt = (name: string) => issues.filter(({ path }) => path === name).map(({ message }) => message);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isComplete && !sending.isPending) sending.send();
  };
  return (
    <form className="crossing-form" onSubmit={send}>
      {issues.length > 0 && <IssueSummary issues={issues} />}
      {error && issues.length === 0 && <ErrorState error={error} />}
      <ActWordsField
        label={fields.happened}
        hint={fields.happenedHint}
        rows={4}
        maxLength={2000}
        issues={issuesAt('happened')}
        value={values.happened}
        onChange={(happened) => change({ happened })}
      />
      <OccurredFields
        on={values.occurredOn}
        at={values.occurredAt}
        latest={today}
        issuesAt={issuesAt}
        onChange={change}
      />
      <ActWordsField
        label={fields.measures}
        rows={3}
        maxLength={2000}
        issues={issuesAt('measures')}
        value={values.measures}
        onChange={(measures) => change({ measures })}
      />
      <ActWordsField
        label={fields.helpNeeded}
        maxLength={2000}
        issues={issuesAt('help')}
        value={values.help}
        onChange={(needed) => change({ help: needed })}
      />
      <ActLineField
        label={fields.telephone}
        type="tel"
        issues={issuesAt('telephone')}
        value={values.telephone}
        onChange={(telephone) => change({ telephone })}
      />
      <OrganisationListField
        label={fields.recipients}
        value={values.recipients}
        onChange={(recipients) => change({ recipients })}
      />
      <Button
        className="crossing-send"
        type="primary"
        htmlType="submit"
        loading={sending.isPending}
        disabled={!sending.isComplete}
      >
        {submit.send}
      </Button>
      <p className="quiet">{kept}</p>
    </form>
  );
}

function toInput({ occurredAt, help, recipients, ...typed }: Typed, taskId: string | undefined) {
  if (Object.values(typed).some((value) => value.trim() === '')) return undefined;
  return {
    ...typed,
    ...(occurredAt && { occurredAt }),
    ...(help.trim() && { help }),
    ...(taskId && { taskId }),
    recipientIds: recipients.map(({ id }) => id),
  };
}
