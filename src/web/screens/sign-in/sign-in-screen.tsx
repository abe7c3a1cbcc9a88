import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SignInState, SignInStep } from '#contract/sign-in.ts';
import { signInStateQuery, signOut, singleSignOnAddress } from '../../api/sign-in.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { EnrolmentForm } from './enrolment-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import './sign-in.css';

/** The command that opens the first account. */
const firstAccount =
  'npx taizhang user add --username admin --name 管理员 --organisation general-office-of-the-state-council --roles administrator,keeper';

/** Signing in, step by step, and back to where one came from. */
export function SignInScreen() {
  const words = useWords(signInWords);
  const { returnTo = '/', failed } = useSearch({ from: '/sign-in' });
  const query = useQuery(signInStateQuery);
  const client = useQueryClient();
  const [reached, setReached] = useState<SignInStep>();
  const [password, setPassword] = useState<string>();
  // The page begins anew, so that nothing loaded for another person stays in it.
  const leave = () => location.assign(returnTo);
  const proceed = (next: SignInStep, typed: string) => {
    setPassword(typed);
    setReached(next);
    void client.invalidateQueries({ queryKey: signInStateQuery.queryKey });
  };
  const step = reached ?? query.data?.step;
  useEffect(() => {
    if (step === 'done') location.assign(returnTo);
  }, [step, returnTo]);
  if (!query.data || step === 'done') return <PendingState query={query} />;
  if (step === 'second_factor') {
    return (
      <>
        <PageHead title={words.secondFactor} sentence={words.secondFactorSentence} />
        <SecondFactorForm onDone={leave} onAnew={() => void signOut()} />
      </>
    );
  }
  if (step === 'enrolment') {
    return (
      <>
        <PageHead title={words.enrol} sentence={words.enrolSentence} />
        <EnrolmentForm password={password} onDone={leave} />
        <p className="step-other">
          <button type="button" className="plain-button" onClick={() => void signOut()}>
            {words.beginAnew}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={words.title}
        sentence={query.data.hasAccounts ? words.sentence : words.sentenceBefore}
      />
      {failed && (
        <p className="sign-in-failed" role="alert">
          {words.failedSingleSignOn}
        </p>
      )}
      <WaysIn state={query.data} returnTo={returnTo} proceed={proceed} leave={leave} />
    </>
  );
}

function WaysIn(props: {
  state: SignInState;
  returnTo: string;
  proceed: (step: SignInStep, password: string) => void;
  leave: () => void;
}) {
  const words = useWords(signInWords);
  const { hasAccounts, singleSignOn } = props.state;
  const demonstration = <DemonstrationAccounts onDone={props.leave} />;
  if (!hasAccounts) {
    return (
      <div className="ways-in ways-in-first">
        {demonstration}
        <FirstAccount />
      </div>
    );
  }
  return (
    <div className="ways-in">
      <section>
        <PasswordForm onStep={props.proceed} />
        {singleSignOn && (
          <p className="step-other">
            <a href={singleSignOnAddress(props.returnTo)}>{words.singleSignOn}</a>
          </p>
        )}
      </section>
      {demonstration}
    </div>
  );
}

/** What opens the first account of an empty installation. */
function FirstAccount() {
  const words = useWords(signInWords);
  return (
    <section className="first-account" aria-labelledby="first-account">
      <h2 id="first-account">{words.noAccounts}</h2>
      <p>{words.noAccountsSentence}</p>
      <code className="command">{firstAccount}</code>
    </section>
  );
}
