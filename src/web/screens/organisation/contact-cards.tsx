import { useQuery } from '@tanstack/react-query';
import { contactsQuery } from '../../api/organisations.ts';
import { ContactTable } from '../../parts/contact-table.tsx';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';

/** Whom to telephone in the organisation; nothing while it has named nobody. */
export function ContactCards({ organisationId }: { organisationId: string }) {
  const { contacts: words } = useWords(registerWords);
  const { data } = useQuery(contactsQuery(organisationId));
  if (!data || data.contacts.length === 0) return null;
  return (
    <section className="organisation-contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{words.title}</h2>
      <ContactTable contacts={data.contacts} />
    </section>
  );
}
