import type { Person } from '#contract/people.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { ColleagueField } from './colleague-field.tsx';

/** A choice among the active colleagues of a person. */
export function DeputyField(props: {
  person: Person;
  issues: readonly string[];
  value: string;
  onChange: (personId: string) => void;
}) {
  const { deputies: words } = useWords(peopleWords);
  const { person, ...field } = props;
  return (
    <ColleagueField
      organisationId={person.organisation.id}
      withoutId={person.id}
      label={words.deputy}
      {...field}
    />
  );
}
