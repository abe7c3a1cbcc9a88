import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { languages } from '#contract/values.ts';
import { changeChoice, choiceQuery } from '../../api/notifications.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { ErrorState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { notificationWords } from '../../words/notifications.ts';

/** Whether one is told by mail, and in which language. */
export function MailSection() {
  const words = useWords(notificationWords);
  const query = useQuery(choiceQuery);
  const queries = useQueryClient();
  const id = useId();
  const changing = useMutation({
    mutationFn: changeChoice,
    onSuccess: (choice) => queries.setQueryData(choiceQuery.queryKey, choice),
  });
  if (!query.data) return <PendingState query={query} />;
  const { sending, email } = query.data;
  // What is being changed to shows at once.
  const { mail, language } = changing.isPending ? changing.variables : query.data;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.mail}</h2>
      {!sending && <p>{words.notSending}</p>}
      {sending && <p>{email === null ? words.noAddress : words.mailTo(email)}</p>}
      {changing.error && <ErrorState error={changing.error} />}
      {sending && email !== null && (
        <>
          <p>
            <input
              id={id}
              type="checkbox"
              checked={mail}
              onChange={({ target }) => changing.mutate({ mail: target.checked, language })}
            />{' '}
            <label htmlFor={id}>{words.mailOn}</label>
          </p>
          {mail && (
            <SelectField
              label={words.mailLanguage}
              value={language}
              options={languages}
              say={(each) => words.languages[each]}
              onChange={(chosen) => changing.mutate({ mail, language: chosen })}
            />
          )}
        </>
      )}
    </section>
  );
}
