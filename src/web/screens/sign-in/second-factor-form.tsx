import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { showSecondFactor } from '../../api/sign-in.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { StepForm } from './step-form.tsx';

/** What the authenticator shows, or a recovery code in its place. */
export function SecondFactorForm(props: { onDone: () => void; onAnew: () => void }) {
  const words = useWords(signInWords);
  const [byRecovery, setByRecovery] = useState(false);
  const [typed, setTyped] = useState('');
  const sending = useMutation({
    mutationFn: () => showSecondFactor(byRecovery ? { recoveryCode: typed } : { code: typed }),
    onSuccess: props.onDone,
  });
  const change = () => {
    setByRecovery(!byRecovery);
    setTyped('');
    sending.reset();
  };
  return (
    <>
      <StepForm
        send={() => sending.mutate()}
        busy={sending.isPending}
        error={sending.error}
        button={words.confirm}
      >
        <PasswordField
          key={byRecovery ? 'recovery' : 'code'}
          label={byRecovery ? words.recoveryCode : words.code}
          value={typed}
          onChange={setTyped}
          complete={byRecovery ? 'off' : 'one-time-code'}
          plain
        />
      </StepForm>
      <p className="step-other">
        <button type="button" className="plain-button" onClick={change}>
          {byRecovery ? words.useCode : words.useRecovery}
        </button>
        <button type="button" className="plain-button" onClick={props.onAnew}>
          {words.beginAnew}
        </button>
      </p>
    </>
  );
}
