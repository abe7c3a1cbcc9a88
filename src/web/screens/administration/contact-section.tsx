import Button from 'antd/es/button';
import type { OrganisationFacts } from '#contract/organisation-register.ts';
import { ContactTable } from '../../parts/contact-table.tsx';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { useSetContacts } from './use-set-contacts.tsx';

/** Whom to telephone in the organisation, and changing that for whoever may. */
export function ContactSection({ organisation }: { organisation: OrganisationFacts }) {
  const { contacts: words } = useWords(registerWords);
  const setContacts = useSetContacts(organisation);
  const { contacts, can } = organisation;
  return (
    <section className="administration-section" aria-labelledby="contacts">
      <h2 id="contacts">{words.title}</h2>
      {contacts.length > 0 ? (
        <ContactTable contacts={contacts} />
      ) : (
        <p className="quiet">
          {words.none}
          {can.includes('set_contacts') && ` · ${words.noneStep}`}
        </p>
      )}
      {can.includes('set_contacts') && (
        <Button className="not-printed" onClick={setContacts}>
          {words.change}
        </Button>
      )}
    </section>
  );
}
