import { ActField } from './act-fields.tsx';

/** A choice among a few values in an act's form; `none` is what stands for no choice, left out where one has to be made. */
export function ActChoiceField<Value extends string>(props: {
  label: string;
  hint?: string;
  issues: readonly string[];
  value: Value | '';
  options: readonly Value[];
  say: (value: Value) => string;
  none?: string;
  onChange: (value: Value | '') => void;
}) {
  const { value, options, say, none, onChange } = props;
  return (
    <ActField label={props.label} hint={props.hint} issues={props.issues}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? '')}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {say(option)}
            </option>
          ))}
        </select>
      )}
    </ActField>
  );
}
