import type { Db } from '../open-store.ts';

/** To whom a digest goes, and in which language. */
export interface MailReader {
  name: string;
  email: string;
  language: 'zh' | 'en';
}

/** How a person is told: whether by mail, in which language, and whether there is an address to write to. */
export interface NotificationChoice {
  mail: boolean;
  language: 'zh' | 'en';
  email: string | null;
}

/** Who reads a person's digest; undefined where they have left, have no address or want none. */
export async function findMailReader(db: Db, personId: string): Promise<MailReader | undefined> {
  const found = await db
    .selectFrom('person')
    .leftJoin('notificationChoice', 'notificationChoice.personId', 'person.id')
    .where('person.id', '=', personId)
    .where('person.state', '=', 'active')
    .select(['person.name', 'person.email', 'notificationChoice.mail', 'notificationChoice.language'])
    .executeTakeFirst();
  if (!found?.email || found.mail === false) return undefined;
  return { name: found.name, email: found.email, language: found.language ?? 'zh' };
}

/** How a person wants to be told; by mail and in Chinese where they have not said. */
export async function findNotificationChoice(
  db: Db,
  personId: string,
): Promise<NotificationChoice | undefined> {
  const found = await db
    .selectFrom('person')
    .leftJoin('notificationChoice', 'notificationChoice.personId', 'person.id')
    .where('person.id', '=', personId)
    .select(['person.email', 'notificationChoice.mail', 'notificationChoice.language'])
    .executeTakeFirst();
  return found && { email: found.email, mail: found.mail ?? true, language: found.language ?? 'zh' };
}
