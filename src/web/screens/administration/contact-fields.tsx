import { useId } from 'react';
import type { ContactCard } from '#contract/organisation-register.ts';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';

/** One contact card, as it is typed. */
export interface CardValues extends ContactCard {
  /** Tells the cards of the form apart. */
  key: number;
}

/** What has been typed of an organisation's contact cards, in the order in which to try. */
export interface ContactValues {
  contacts: CardValues[];
}

/** A card into which nothing has been typed; it has a key that none of the others has. */
export function emptyCard(others: readonly CardValues[]): CardValues {
  return { key: Math.max(0, ...others.map(({ key }) => key)) + 1, name: '', telephone: '', duty: '' };
}

/** The contact cards of an organisation one below the other; each can be moved up and taken away. */
export function ContactFields({ form: { values, change, issuesAt } }: { form: ActFields<ContactValues> }) {
  const { contacts: words } = useWords(registerWords);
  const { contacts } = values;
  const swap = (index: number) => {
    const moved = contacts[index];
    if (moved) change({ contacts: contacts.toSpliced(index, 1).toSpliced(index - 1, 0, moved) });
  };
  return (
    <>
      {contacts.map((card, index) => (
        <CardFields
          key={card.key}
          number={index + 1}
          card={card}
          issuesAt={(field) => issuesAt(`contacts.${index}.${field}`)}
          onChange={(changed) => change({ contacts: contacts.with(index, changed) })}
          onRemove={() => change({ contacts: contacts.toSpliced(index, 1) })}
          onUp={index === 0 ? undefined : () => swap(index)}
        />
      ))}
      <button
        type="button"
        className="plain-button form-list-add"
        onClick={() => change({ contacts: [...contacts, emptyCard(contacts)] })}
      >
        + {words.add}
      </button>
    </>
  );
}

function CardFields(props: {
  number: number;
  card: CardValues;
  issuesAt: (field: string) => string[];
  onChange: (card: CardValues) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
}) {
  const { contacts: words } = useWords(registerWords);
  const titleId = useId();
  const { number, card, issuesAt, onChange, onRemove, onUp } = props;
  const line = (field: keyof ContactCard, hint?: string) => (
    <ActLineField
      label={words.columns[field]}
      {...(hint && { hint })}
      type={field === 'telephone' ? 'tel' : 'text'}
      maxLength={field === 'telephone' ? 40 : 60}
      issues={issuesAt(field)}
      value={card[field]}
      onChange={(text) => onChange({ ...card, [field]: text })}
    />
  );
  return (
    <section className="form-list-entry contact-entry" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.card(number)}</h3>
      {line('duty', words.dutyHint)}
      {line('name')}
      {line('telephone', words.telephoneHint)}
      <p className="form-list-entry-end">
        {onUp && (
          <button type="button" className="plain-button" onClick={onUp}>
            {words.up}
          </button>
        )}
        <button type="button" className="plain-button" onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}
