import { findContactsAct, replaceContacts } from '#store/tables/contact.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** Whom to telephone, and what they are there for. */
export interface ContactCard {
  name: string;
  telephone: string;
  duty: string;
}

export interface NewContacts {
  organisationId: string;
  /** The act that wrote the cards that the person saw; null where there were none, left out to put these in any case. */
  seenActId?: string | null | undefined;
  /** All of them, in the order in which to try. */
  contacts: ContactCard[];
}

export type SetContactsRefusal = NotFound | NotPermitted | { code: 'contacts_changed' };

/** Puts the contact cards given in the place of those that the organisation has. Refused where these have changed since. */
export async function setContacts(context: ActContext, input: NewContacts) {
  return await transact<{ contacts: number }, SetContactsRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { organisationId, seenActId, contacts } = input;
    const holding = await holdOrganisation(within, 'set_contacts', organisationId);
    if (!holding.ok) return holding;
    if (seenActId !== undefined && (await findContactsAct(db, organisationId)) !== seenActId) {
      return refuse({ code: 'contacts_changed' });
    }
    await takeRole(db, { organisationId });
    const rows = contacts.map((card, position) => ({ organisationId, position, ...card, actId }));
    await replaceContacts(db, organisationId, rows);
    await takeRole(db, 'ledger');
    await recordAct(within, {
      ...{ act: 'set_contacts', actVersion: 1, capacity: holding.capacity },
      input: { organisationId, contacts },
      subjects: [{ organisationId, detail: { contacts: contacts.map(({ name }) => name) } }],
    });
    return { ok: true, result: { contacts: contacts.length } };
  });
}
