import { type ReactNode, useId } from 'react';
import { actFormWords } from '../../words/act-form.ts';
import { useWords } from '../../words/bilingual.ts';
import type { ActFields } from './act-question.ts';
import '../fields.css';

/** A field's frame: its label, one line of help, what is wrong with it, and the control that `children` makes. */
export function ActField(props: {
  label: string;
  hint?: string | undefined;
  issues: readonly string[];
  children: (control: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}) {
  const id = useId();
  const describedBy = `${id}-about`;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, 'aria-describedby': describedBy, 'aria-invalid': props.issues.length > 0 })}
      <div id={describedBy}>
        {props.hint && <p className="act-field-hint">{props.hint}</p>}
        {props.issues.map((issue) => (
          <p key={issue} className="act-field-issue">
            <span aria-hidden="true">▲ </span>
            {issue}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Words of one line or more. */
export function ActWordsField(props: {
  label: string;
  hint?: string;
  issues: readonly string[];
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
}) {
  const { rows = 2, maxLength = 500 } = props;
  return (
    <ActField label={props.label} hint={props.hint} issues={props.issues}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={maxLength}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </ActField>
  );
}

/** A civil day; empty while none is chosen. */
export function ActDateField(props: {
  label: string;
  hint?: string;
  issues: readonly string[];
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
}) {
  const { min, max } = props;
  return (
    <ActField label={props.label} hint={props.hint} issues={props.issues}>
      {(control) => (
        <input
          {...control}
          type="date"
          {...(min && { min })}
          {...(max && { max })}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </ActField>
  );
}

/** Why it is done; `optional` where the act does not ask for it. */
export function ReasonField({ form, optional }: { form: ActFields<{ reason: string }>; optional?: boolean }) {
  const words = useWords(actFormWords);
  return (
    <ActWordsField
      label={optional ? words.optional(words.reason) : words.reason}
      hint={words.reasonHint}
      issues={form.issuesAt('reason')}
      value={form.values.reason}
      onChange={(reason) => form.change({ reason })}
    />
  );
}

/** The decision that it rests on. */
export function BasisField({ form }: { form: ActFields<{ basis: string }> }) {
  const words = useWords(actFormWords);
  return (
    <ActWordsField
      label={words.basis}
      hint={words.basisHint}
      issues={form.issuesAt('basis')}
      value={form.values.basis}
      onChange={(basis) => form.change({ basis })}
    />
  );
}

/** What the person wants to add, in their own words. */
export function NoteField({ form }: { form: ActFields<{ note: string }> }) {
  const words = useWords(actFormWords);
  return (
    <ActWordsField
      label={words.optional(words.notes)}
      issues={form.issuesAt('note')}
      value={form.values.note}
      onChange={(note) => form.change({ note })}
    />
  );
}
