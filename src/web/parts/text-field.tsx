import { type HTMLInputTypeAttribute, useId } from 'react';
import './fields.css';

/** One line of words, a number or a day, with its label. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: HTMLInputTypeAttribute;
  className?: string;
  required?: boolean;
  maxLength?: number;
  /** Words of the document: Chinese whatever the page's language. */
  lang?: 'zh-CN';
}) {
  const { label, onChange, className = '', type = 'text', ...input } = props;
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        step={type === 'number' ? 'any' : undefined}
        autoComplete="off"
        {...input}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
