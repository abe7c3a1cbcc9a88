import { useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { signInStateQuery } from '../../api/sign-in.ts';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { EnrolmentForm } from '../sign-in/enrolment-form.tsx';

/** Sets an authenticator up, or a new one in place of the present one. */
export function SecondFactorSection(props: { enabled: boolean }) {
  const words = useWords(signInWords);
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    void client.invalidateQueries({ queryKey: signInStateQuery.queryKey });
  };
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{words.secondFactor}</h2>
      {open ? (
        <EnrolmentForm onDone={close} />
      ) : (
        <>
          <p>{props.enabled ? words.hasSecondFactor : words.noSecondFactor}</p>
          <Button onClick={() => setOpen(true)}>{props.enabled ? words.replace : words.enrol}</Button>
        </>
      )}
    </section>
  );
}
