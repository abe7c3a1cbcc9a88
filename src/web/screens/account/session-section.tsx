import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { SessionList } from '#contract/sign-in.ts';
import { endSession, sessionsQuery } from '../../api/sign-in.ts';
import { ErrorState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { signInWords } from '../../words/sign-in.ts';
import { describeBrowser } from './describe-browser.ts';

/** Where one is signed in; each but this one can be ended. */
export function SessionSection() {
  const words = useWords(signInWords);
  const query = useQuery(sessionsQuery);
  const client = useQueryClient();
  const ending = useMutation({
    mutationFn: endSession,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  if (!query.data) return <PendingState query={query} />;
  const { sessions } = query.data;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      <p>{words.sessionsSentence(sessions.length)}</p>
      {ending.error && <ErrorState error={ending.error} />}
      <table className="facts session-table">
        <thead>
          <tr>
            <th scope="col">{words.began}</th>
            <th scope="col">{words.ends}</th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.browser}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              end={() => ending.mutate(session.id)}
              busy={ending.isPending}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SessionRow(props: { session: SessionList['sessions'][number]; end: () => void; busy: boolean }) {
  const words = useWords(signInWords);
  const { beganAt, endsAt, address, browser, current } = props.session;
  const began = formatMoment(beganAt);
  return (
    <tr>
      <th scope="row" data-label={words.began}>
        <time dateTime={beganAt}>{began}</time>
      </th>
      <td data-label={words.ends}>
        <time dateTime={endsAt}>{formatMoment(endsAt)}</time>
      </td>
      <td data-label={words.address}>{address ?? words.unknown}</td>
      <td className="session-browser" title={browser ?? undefined}>
        {browser === null ? words.unknown : describeBrowser(browser)}
      </td>
      <td className="session-end">
        {current ? (
          words.thisSession
        ) : (
          <Button
            size="small"
            disabled={props.busy}
            aria-label={words.endSessionOf(began)}
            onClick={props.end}
          >
            {words.endSession}
          </Button>
        )}
      </td>
    </tr>
  );
}
