import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Enrolment } from '#contract/sign-in.ts';
import { showSecondFactor } from '../../api/sign-in.ts';
import { PasswordField } from '../../parts/password-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { signInWords } from '../../words/sign-in.ts';
import { QrCode } from './qr-code.tsx';
import { StepForm } from './step-form.tsx';

/** A new authenticator's picture and key, its first code, and then the recovery codes to be kept. */
export function NewAuthenticator(props: { enrolment: Enrolment; onDone: () => void }) {
  const words = useWords(signInWords);
  const { address, secret, recoveryCodes } = props.enrolment;
  const [code, setCode] = useState('');
  const confirming = useMutation({ mutationFn: () => showSecondFactor({ code }) });
  if (confirming.isSuccess) {
    return (
      <section className="recovery-codes">
        <p role="status">{words.enrolDone}</p>
        <h2>{words.recoveryTitle}</h2>
        <p>{words.recoverySentence}</p>
        <ul>
          {recoveryCodes.map((recoveryCode) => (
            <li key={recoveryCode}>
              <code>{recoveryCode}</code>
            </li>
          ))}
        </ul>
        <Button type="primary" onClick={props.onDone}>
          {words.goOn}
        </Button>
      </section>
    );
  }
  return (
    <>
      <p>{words.enrolSteps}</p>
      <QrCode content={address} label={words.enrolQr} />
      <p>
        {words.enrolSecret}
        <code className="authenticator-key">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <StepForm
        send={() => confirming.mutate()}
        busy={confirming.isPending}
        error={confirming.error}
        button={words.confirm}
      >
        <PasswordField
          label={words.enrolCode}
          value={code}
          onChange={setCode}
          complete="one-time-code"
          plain
        />
      </StepForm>
    </>
  );
}
