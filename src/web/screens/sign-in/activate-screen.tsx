import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { activate } from '../../api/sign-in.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { StepForm } from './step-form.tsx';
import './sign-in.css';

/** Sets a password with the activation code that the administrator handed over; it stands behind the # of the address. */
export function ActivateScreen() {
  const words = useWords(signInWords);
  const handed = useLocation({ select: ({ hash }) => hash });
  const [code, setCode] = useState(handed);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const sending = useMutation({
    mutationFn: async () => {
      if (password !== again) return undefined;
      return await activate({ code, password });
    },
  });
  if (sending.data) {
    return (
      <>
        <PageHead title={words.activate} sentence={words.activated(sending.data.username)} />
        <Link to="/sign-in">{words.toSignIn}</Link>
      </>
    );
  }
  const differ = sending.isSuccess && password !== again;
  return (
    <>
      <PageHead title={words.activate} sentence={words.activateSentence} />
      <StepForm
        send={() => sending.mutate()}
        busy={sending.isPending}
        error={sending.error}
        button={words.setPassword}
      >
        {!handed && (
          <PasswordField label={words.activationCode} value={code} onChange={setCode} complete="off" plain />
        )}
        <PasswordField
          label={words.newPassword}
          value={password}
          onChange={setPassword}
          complete="new-password"
          hint={words.passwordHint}
        />
        <PasswordField label={words.again} value={again} onChange={setAgain} complete="new-password" />
        {differ && (
          <p className="sign-in-failed" role="alert">
            {words.mismatch}
          </p>
        )}
      </StepForm>
    </>
  );
}
