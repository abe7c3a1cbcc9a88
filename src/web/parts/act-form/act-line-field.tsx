import { ActField } from './act-fields.tsx';

/** One line of words in an act's form, such as a name, an address or a number. */
export function ActLineField(props: {
  label: string;
  hint?: string;
  issues: readonly string[];
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'tel';
  maxLength?: number;
}) {
  const { type = 'text', maxLength = 100 } = props;
  return (
    <ActField label={props.label} hint={props.hint} issues={props.issues}>
      {(control) => (
        <input
          {...control}
          type={type}
          maxLength={maxLength}
          autoComplete="off"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </ActField>
  );
}
