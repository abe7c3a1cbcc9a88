import type { Deputy, Person } from '#contract/people.ts';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { DeputyField } from './deputy-field.tsx';

/** Naming a deputy for a person, and ending one. */
export function useDeputyActs(person: Person) {
  const { deputies: words } = useWords(peopleWords);
  const ask = useAct();

  const nameDeputy = () =>
    ask({
      ...{ act: 'name_deputy', about: person.id, help: words.help, submit: words.name, done: words.named },
      start: { deputyId: '', fromOn: '', toOn: '', reason: '' },
      fields: (form) => (
        <>
          <DeputyField
            person={person}
            issues={form.issuesAt('deputyId')}
            value={form.values.deputyId}
            onChange={(deputyId) => form.change({ deputyId })}
          />
          <ActDateField
            label={words.from}
            issues={form.issuesAt('fromOn')}
            value={form.values.fromOn}
            onChange={(fromOn) => form.change({ fromOn })}
          />
          <ActDateField
            label={words.to}
            issues={form.issuesAt('toOn')}
            min={form.values.fromOn}
            value={form.values.toOn}
            onChange={(toOn) => form.change({ toOn })}
          />
          <ReasonField form={form} />
        </>
      ),
      toInput: ({ deputyId, fromOn, toOn, reason }) =>
        deputyId && fromOn && toOn && reason.trim()
          ? { personId: person.id, deputyId, fromOn, toOn, reason }
          : undefined,
    });

  const endDeputy = ({ id, deputy }: Deputy) =>
    ask<object>({
      ...{ act: 'end_deputy', about: id, title: words.endTitle(deputy.name), help: words.endHelp },
      ...{ start: {}, submit: words.end, done: words.ended },
      toInput: () => ({ id }),
    });

  return { nameDeputy, endDeputy };
}
