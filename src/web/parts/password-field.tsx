import { useId } from 'react';
import './fields.css';

/** A password or code to be typed, with what browsers need to fill it in. */
export function PasswordField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  complete: 'current-password' | 'new-password' | 'one-time-code' | 'username' | 'off';
  hint?: string;
  /** Shown as typed. */
  plain?: boolean;
  required?: boolean;
}) {
  const { label, value, onChange, complete, hint, plain, required = true } = props;
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={plain ? 'text' : 'password'}
        value={value}
        required={required}
        maxLength={200}
        autoComplete={complete}
        inputMode={complete === 'one-time-code' ? 'numeric' : undefined}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint && hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
