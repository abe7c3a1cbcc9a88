import { type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PersonState } from '#ledger/values/ledger-states.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { SignatureKind } from '#ledger/values/signature-kinds.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';

/** A place with its roles: one's own, or that of somebody for whom one stands in. */
export interface Place {
  personId: string;
  organisationId: string;
  unitId: string | null;
  roles: PersonRole[];
}

/** The session of a request, and who began it. */
export interface SessionHolder extends Place {
  sessionId: string;
  username: string;
  name: string;
  organisationName: string;
  state: PersonState;
  demonstration: boolean;
  /** They have set up a second factor. */
  twoFactorEnabled: boolean;
  /** They have shown it in this session. */
  secondFactor: boolean;
  /** What they sign for the organisation by delegation on the day. */
  signs: SignatureKind[];
  /** For whom they stand in on the day, by name. */
  absent: Place[];
}

/** Whose session a token is, with the places in which they may act on a day; undefined where it has ended. */
export async function findCaller(
  db: Db,
  { token, now, today }: { token: string; now: Date; today: LocalDate },
): Promise<SessionHolder | undefined> {
  const holder = await holderOf.find(db, { token, now, today });
  return holder && withSigning(holder);
}

const holderOf = keepStatement(
  (db, { token, now, today }: Given<{ token: string; now: Date; today: LocalDate }>) =>
    peopleOn(db, today)
      .innerJoin('signInSession', 'signInSession.userId', 'signInUser.id')
      .where('signInSession.token', '=', token)
      .where('signInSession.expiresAt', '>', now)
      .select(['signInSession.id as sessionId', 'signInSession.secondFactor'])
      .compile(),
);

/** The same of a person who has shown their password and has no session. */
export async function findPersonCaller(
  db: Db,
  { personId, today }: { personId: string; today: LocalDate },
): Promise<Omit<SessionHolder, 'sessionId' | 'secondFactor'> | undefined> {
  const person = await peopleOn(db, sql.val(today)).where('person.id', '=', personId).executeTakeFirst();
  return person && withSigning(person);
}

/** People who can sign in, with the places that they hold on the day. */
function peopleOn(db: Db, today: RawBuilder<LocalDate>) {
  return db
    .selectFrom('person')
    .innerJoin('signInUser', 'signInUser.id', 'person.id')
    .innerJoin('organisation', 'organisation.id', 'person.organisationId')
    .select([
      'signInUser.demonstration',
      'signInUser.twoFactorEnabled',
      'person.id as personId',
      'person.username',
      'person.name',
      'person.organisationId',
      'organisation.shortName as organisationName',
      'person.unitId',
      'person.roles',
      'person.state',
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('deputy')
          .innerJoin('person as absent', 'absent.id', 'deputy.personId')
          .whereRef('deputy.deputyId', '=', 'person.id')
          .where('deputy.fromOn', '<=', today)
          .where('deputy.toOn', '>=', today)
          .where('deputy.endedActId', 'is', null)
          .where('absent.state', '=', 'active')
          .select(['absent.id as personId', 'absent.organisationId', 'absent.unitId', 'absent.roles'])
          .distinct()
          .orderBy('absent.id'),
      ).as('absent'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('signatureDelegation')
          .whereRef('signatureDelegation.delegateId', '=', 'person.id')
          .whereRef('signatureDelegation.organisationId', '=', 'person.organisationId')
          .where('signatureDelegation.fromOn', '<=', today)
          .where('signatureDelegation.toOn', '>=', today)
          .where('signatureDelegation.endedActId', 'is', null)
          .select('signatureDelegation.kinds')
          .orderBy('signatureDelegation.id'),
      ).as('delegations'),
    );
}

function withSigning<Person extends { delegations: { kinds: SignatureKind[] }[] }>(person: Person) {
  const { delegations, ...rest } = person;
  return { ...rest, signs: [...new Set(delegations.flatMap(({ kinds }) => kinds))] };
}
