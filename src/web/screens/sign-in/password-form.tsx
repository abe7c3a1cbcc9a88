import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignInStep } from '#contract/sign-in.ts';
import { signIn } from '../../api/sign-in.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { StepForm } from './step-form.tsx';

/** Who one is, and the password. */
export function PasswordForm(props: { onStep: (step: SignInStep, password: string) => void }) {
  const words = useWords(signInWords);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const sending = useMutation({
    mutationFn: () => signIn({ username, password }),
    onSuccess: ({ step }) => props.onStep(step, password),
  });
  return (
    <StepForm
      send={() => sending.mutate()}
      busy={sending.isPending}
      error={sending.error}
      button={words.enter}
    >
      <PasswordField
        label={words.username}
        value={username}
        onChange={setUsername}
        complete="username"
        plain
      />
      <PasswordField
        label={words.password}
        value={password}
        onChange={setPassword}
        complete="current-password"
      />
    </StepForm>
  );
}
