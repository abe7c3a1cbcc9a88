import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword, sessionsQuery } from '../../api/sign-in.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { StepForm } from '../sign-in/step-form.tsx';

/** Changes the password; who knows the present one may. */
export function PasswordSection(props: { username: string }) {
  const words = useWords(signInWords);
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const sending = useMutation({
    mutationFn: () => changePassword({ current, password }),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <section aria-labelledby="change-password">
      <h2 id="change-password">{words.changePassword}</h2>
      <StepForm
        send={() => sending.mutate()}
        busy={sending.isPending}
        error={sending.error}
        button={words.change}
      >
        {/* Password managers keep the password under the name that stands before it. */}
        <input type="text" hidden readOnly autoComplete="username" value={props.username} />
        <PasswordField
          label={words.currentPassword}
          value={current}
          onChange={setCurrent}
          complete="current-password"
        />
        <PasswordField
          label={words.newPassword}
          value={password}
          onChange={setPassword}
          complete="new-password"
          hint={words.passwordHint}
        />
        {sending.isSuccess && <p role="status">{words.changed}</p>}
      </StepForm>
    </section>
  );
}
