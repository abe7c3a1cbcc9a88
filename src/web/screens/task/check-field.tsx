import { useId } from 'react';

/** Something that holds or does not, with one line that says what follows. */
export function CheckField(props: {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <span className="check-field">
        <input
          id={id}
          type="checkbox"
          checked={props.checked}
          aria-describedby={`${id}-hint`}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <label htmlFor={id}>{props.label}</label>
      </span>
      <p id={`${id}-hint`} className="act-field-hint">
        {props.hint}
      </p>
    </div>
  );
}
