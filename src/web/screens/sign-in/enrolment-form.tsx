import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Enrolment } from '#contract/sign-in.ts';
import { beginEnrolment } from '../../api/sign-in.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { NewAuthenticator } from './new-authenticator.tsx';
import { StepForm } from './step-form.tsx';

/** Sets up an authenticator: the password, then a picture to scan, then its first code. */
export function EnrolmentForm(props: {
  /** As it has just been typed on this page; asked for where it is not known. */
  password?: string | undefined;
  onDone: () => void;
}) {
  const words = useWords(signInWords);
  const [typed, setTyped] = useState('');
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const known = props.password;
  const beginning = useMutation({
    mutationFn: () => beginEnrolment(known ?? typed),
    onSuccess: setEnrolment,
  });
  if (enrolment) return <NewAuthenticator enrolment={enrolment} onDone={props.onDone} />;
  return (
    <StepForm
      send={() => beginning.mutate()}
      busy={beginning.isPending}
      error={beginning.error}
      button={words.enrolBegin}
    >
      {known === undefined && (
        <PasswordField
          label={words.enrolPassword}
          value={typed}
          onChange={setTyped}
          complete="current-password"
          hint={words.enrolNoPassword}
          required={false}
        />
      )}
    </StepForm>
  );
}
