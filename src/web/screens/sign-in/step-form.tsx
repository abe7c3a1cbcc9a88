import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { ErrorState } from '../../parts/states.tsx';

/** A few fields and the one button that sends them; what was refused stands above them, and stays to be corrected. */
export function StepForm(props: {
  send: () => void;
  busy: boolean;
  error: Error | null;
  button: string;
  children: ReactNode;
}) {
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.send();
      }}
    >
      {props.error && <ErrorState error={props.error} />}
      {props.children}
      <div>
        <Button type="primary" htmlType="submit" loading={props.busy}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
