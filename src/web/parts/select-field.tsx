import { useId } from 'react';
import './fields.css';

/** A choice among a few values, with its label. */
export function SelectField<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly Value[];
  say: (value: Value) => string;
  onChange: (value: Value) => void;
}) {
  const { label, value, options, say, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
