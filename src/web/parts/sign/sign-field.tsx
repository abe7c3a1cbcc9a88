import { useId } from 'react';
import type { SignatureWay } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';
import { ActDateField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { SheetField } from './sheet-field.tsx';
import type { SignatureDraft } from './signature-draft.ts';
import './sign.css';

/**
 * How something is signed, as a part of an act's form: by the reader in the program, or on paper with name, day and the
 * scanned sheet. Only the ways that are the reader's are offered; `name` is the one under which the act has the signature.
 */
export function SignField(props: {
  ways: readonly SignatureWay[];
  value: SignatureDraft;
  onChange: (value: SignatureDraft) => void;
  issuesAt: (name: string) => string[];
  name?: string;
  /** It can go without: offered first. */
  unsigned?: string;
  /** The first and the last day that the signature may have. */
  since?: string;
  today?: string;
}) {
  const words = useWords(signatureWords);
  const groupId = useId();
  const { ways, value, onChange, issuesAt, name = 'signature', since, today, unsigned } = props;
  const change = (part: Partial<SignatureDraft>) => onChange({ ...value, ...part });
  const hints = { in_program: words.inProgramHint, on_paper: words.onPaperHint };
  return (
    <fieldset className="sign-field">
      <legend>{words.asked}</legend>
      {unsigned !== undefined && (
        <div className="sign-way">
          <input
            id={`${groupId}-unsigned`}
            type="radio"
            name={groupId}
            checked={value.way === ''}
            onChange={() => change({ way: '' })}
          />
          <label htmlFor={`${groupId}-unsigned`}>{unsigned}</label>
        </div>
      )}
      {ways.map((way) => (
        <div key={way} className="sign-way">
          <input
            id={`${groupId}-${way}`}
            type="radio"
            name={groupId}
            checked={value.way === way}
            aria-describedby={`${groupId}-${way}-hint`}
            onChange={() => change({ way })}
          />
          <label htmlFor={`${groupId}-${way}`}>{words.way[way]}</label>
          <p id={`${groupId}-${way}-hint`} className="act-field-hint">
            {hints[way]}
          </p>
        </div>
      ))}
      {value.way === 'on_paper' && (
        <div className="sign-paper">
          <ActLineField
            label={words.signer}
            issues={issuesAt(`${name}.signer`)}
            maxLength={60}
            value={value.signer}
            onChange={(signer) => change({ signer })}
          />
          <ActDateField
            label={words.signedOn}
            issues={issuesAt(`${name}.signedOn`)}
            {...(since && { min: since })}
            {...(today && { max: today })}
            value={value.signedOn}
            onChange={(signedOn) => change({ signedOn })}
          />
          <SheetField sheet={value.sheet} onChange={(sheet) => change({ sheet })} />
        </div>
      )}
    </fieldset>
  );
}
