import { useQuery } from '@tanstack/react-query';
import { signInStateQuery } from '../../api/sign-in.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { OwnDeputies } from '../administration/own-deputies.tsx';
import { MailSection } from './mail-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionSection } from './session-section.tsx';
import '../sign-in/sign-in.css';
import './account.css';

/** One's own way in: where one is signed in, the password, the authenticator. */
export function AccountScreen() {
  const words = useWords(signInWords);
  const query = useQuery(signInStateQuery);
  const person = query.data?.person;
  if (!query.data || !person) return <PendingState query={query} />;
  return (
    <>
      <PageHead
        title={words.account}
        sentence={words.accountSentence(person.name, person.organisation.name)}
      />
      <OwnDeputies personId={person.id} />
      <SessionSection />
      <div className="account-sections">
        <MailSection />
        {!person.demonstration && (
          <>
            <PasswordSection username={person.username} />
            <SecondFactorSection enabled={query.data.secondFactor} />
          </>
        )}
      </div>
    </>
  );
}
