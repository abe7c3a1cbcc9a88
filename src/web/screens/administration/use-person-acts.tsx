import { useNavigate } from '@tanstack/react-router';
import type { Person } from '#contract/people.ts';
import type { PersonState } from '#contract/values.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { PersonFields, type PersonValues } from './person-fields.tsx';

/** Adding people and changing them, each asked for in a form of its own. */
export function usePersonActs() {
  const words = useWords(peopleWords);
  const ask = useAct();
  const navigate = useNavigate();

  const addPerson = () =>
    ask<PersonValues>({
      ...{ act: 'add_person', about: 'new', help: words.addHelp, submit: words.add, done: words.added },
      start: {},
      fields: (form) => <PersonFields form={form} />,
      toInput: ({ username = '', name = '', organisation, unitId, roles = [], email, telephone }) =>
        username.trim() && name.trim() && organisation && roles.length > 0
          ? {
              ...{ username, name, organisationId: organisation.id, roles },
              ...{
                unitId: unitId || null,
                email: email?.trim() || null,
                telephone: telephone?.trim() || null,
              },
            }
          : undefined,
      onDone: () => void navigate({ to: '/people', search: {} }),
    });

  const changePerson = (person: Person) =>
    ask<PersonValues>({
      ...{ act: 'change_person', about: person.id, title: words.changeTitle(person.name) },
      ...{ help: words.changeHelp, submit: words.save, done: words.changed(person.name) },
      start: {},
      fields: (form) => <PersonFields form={form} person={person} />,
      toInput: (values) => changeOf(person, values),
    });

  const changeState = (person: Person, state: PersonState) => {
    const { id, revision, name } = person;
    const leaves = state === 'left';
    ask<object>({
      ...{ act: 'change_person', about: `${id} ${state}`, start: {} },
      title: leaves ? words.leaveTitle(name) : words.comeBackTitle(name),
      help: leaves ? words.leaveHelp : words.comeBackHelp,
      submit: leaves ? words.leave : words.comeBack,
      done: leaves ? words.left(name) : words.cameBack(name),
      toInput: () => ({ id, revision, state }),
    });
  };

  return { addPerson, changePerson, changeState };
}

/** What was touched of the person; undefined while nothing was, or something that they need was taken away. */
function changeOf({ id, revision }: Person, values: PersonValues): object | undefined {
  const { name, organisation, unitId, roles, email, telephone } = values;
  const untouched = Object.keys(values).length === 0;
  if (untouched || name?.trim() === '' || organisation === null || roles?.length === 0) return undefined;
  return {
    ...{ id, revision },
    ...(name !== undefined && { name }),
    ...(organisation && { organisationId: organisation.id }),
    ...(unitId !== undefined && { unitId: unitId || null }),
    ...(roles && { roles }),
    ...(email !== undefined && { email: email.trim() || null }),
    ...(telephone !== undefined && { telephone: telephone.trim() || null }),
  };
}
