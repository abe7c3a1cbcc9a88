import type { ContactCard, OrganisationFacts } from '#contract/organisation-register.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { ContactFields, type ContactValues, emptyCard } from './contact-fields.tsx';

/** Opens the form in which all contact cards of an organisation are set. */
export function useSetContacts({ id, contacts, contactsActId }: OrganisationFacts) {
  const { contacts: words } = useWords(registerWords);
  const ask = useAct();
  return () =>
    ask<ContactValues>({
      ...{ act: 'set_contacts', about: id, title: words.change, help: words.changeHelp },
      ...{ submit: words.save, done: words.changed },
      start: { contacts: contacts.length > 0 ? contacts.map(withKey) : [emptyCard([])] },
      fields: (form) => <ContactFields form={form} />,
      toInput: (values) => {
        const filled = values.contacts.map(({ key: _, ...card }) => card).filter(isBegun);
        return filled.every(isWhole)
          ? { organisationId: id, seenActId: contactsActId, contacts: filled }
          : undefined;
      },
    });
}

function withKey(card: ContactCard, index: number) {
  return { ...card, key: index + 1 };
}

/** A card into which nothing was typed is none. */
function isBegun({ name, telephone, duty }: ContactCard): boolean {
  return [name, telephone, duty].some((text) => text.trim() !== '');
}

function isWhole({ name, telephone, duty }: ContactCard): boolean {
  return [name, telephone, duty].every((text) => text.trim() !== '');
}
