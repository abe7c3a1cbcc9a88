import type { Db } from '../open-store.ts';

/** What is asked of whoever wants to sign in as a person. */
export interface SignInFacts {
  personId: string;
  username: string;
  active: boolean;
  demonstration: boolean;
  /** The hash of the password; null where none is set. */
  password: string | null;
}

/** How a person signs in; undefined where nobody has that name, or they have never been given a way in. */
export async function findSignIn(db: Db, username: string): Promise<SignInFacts | undefined> {
  const found = await signIns(db).where('person.username', '=', username).executeTakeFirst();
  return found && present(found);
}

/** The same of a person by their id. */
export async function findSignInOf(db: Db, personId: string): Promise<SignInFacts | undefined> {
  const found = await signIns(db).where('person.id', '=', personId).executeTakeFirst();
  return found && present(found);
}

/** The one active person of a username, else of an address of theirs that the provider has verified. */
export async function findPersonByClaims(
  db: Db,
  { username, email }: { username: string | undefined; email: string | undefined },
): Promise<string | undefined> {
  const people = db.selectFrom('person').select('id').where('state', '=', 'active').limit(2);
  const named = username ? await people.where('username', '=', username.toLowerCase()).execute() : [];
  if (named[0]) return named[0].id;
  const addressed = email
    ? await people.where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase())).execute()
    : [];
  return addressed.length === 1 ? addressed[0]?.id : undefined;
}

/** True once somebody can sign in with more than a demonstration account. */
export async function hasAccounts(db: Db): Promise<boolean> {
  const account = await db
    .selectFrom('signInUser')
    .innerJoin('person', 'person.id', 'signInUser.id')
    .where('demonstration', '=', false)
    .where('state', '=', 'active')
    .select('signInUser.id')
    .limit(1)
    .executeTakeFirst();
  return account !== undefined;
}

function signIns(db: Db) {
  return db
    .selectFrom('person')
    .innerJoin('signInUser', 'signInUser.id', 'person.id')
    .leftJoin('signInAccount', (join) =>
      join.onRef('signInAccount.userId', '=', 'person.id').on('signInAccount.providerId', '=', 'credential'),
    )
    .select(['person.id as personId', 'username', 'state', 'demonstration', 'password']);
}

function present({ state, ...facts }: Omit<SignInFacts, 'active'> & { state: string }): SignInFacts {
  return { ...facts, active: state === 'active' };
}

/** True of somebody who works here now. */
export async function isActivePerson(db: Db, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return found !== undefined;
}
