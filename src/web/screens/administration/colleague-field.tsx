import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { peopleQuery } from '../../api/people.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';

/** A choice among the active people of an organisation, without one of them. */
export function ColleagueField(props: {
  organisationId: string;
  withoutId: string | undefined;
  label: string;
  issues: readonly string[];
  value: string;
  onChange: (personId: string) => void;
}) {
  const { deputies: words } = useWords(peopleWords);
  const { organisationId, withoutId, label, issues, value, onChange } = props;
  const query = useInfiniteQuery(peopleQuery({ organisation: organisationId, state: 'active' }));
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const colleagues = (query.data?.pages ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => id !== withoutId);
  const sayColleague = (id: string) => {
    const colleague = colleagues.find((one) => one.id === id);
    return [colleague?.name, colleague?.unit?.name].filter(Boolean).join(' ');
  };
  return (
    <ActChoiceField
      label={label}
      {...(query.data && colleagues.length === 0 && { hint: words.noColleague })}
      issues={issues}
      value={value}
      options={colleagues.map(({ id }) => id)}
      say={sayColleague}
      none={words.choose}
      onChange={onChange}
    />
  );
}
