import { addOrganisation } from '#acts/add-organisation.ts';
import { addPerson } from '#acts/add-person.ts';
import { addUnit } from '#acts/add-unit.ts';
import { setContacts } from '#acts/set-contacts.ts';
import { settleOrganisations } from '#acts/settle-organisations.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { actors } from '../actors.ts';
import { addDemonstrationAccount } from '../sign-in/demonstration-accounts.ts';
import {
  type CastPerson,
  contactsOf,
  entered,
  otherLiaisons,
  otherPrincipals,
  people,
  settled,
} from './cast.ts';
import { lookAtAll, play } from './stage.ts';

/** The invented province's ledger and people, as the story calls them. */
export interface Troupe {
  db: Db;
  /** Of the province's directive. */
  directiveId: string;
  /** As whom somebody acts, by username. */
  as(username: string): Caller;
  person(username: string): string;
  /** Who receives for an organisation. */
  liaisonOf(organisationId: string): { shortName: string; caller: Caller };
  /** Who signs for an organisation that is called so. */
  principalOf(shortName: string): Caller;
  /** The id of an organisation, by its short name. */
  organisation(shortName: string): string;
  /** The same as a matter names it. */
  named(shortName: string): { name: string; organisationId: string };
}

const everybody = [...people, ...otherLiaisons, ...otherPrincipals];
const at = '2021-02-26 09:00';
const by = actors.demonstration;

/** Enters the province's organisations, settles those that its directive names, and gives its people their accounts. */
export async function settleCast(db: Db, directiveId: string): Promise<Troupe> {
  const ids = await listNamed(db, directiveId);
  const organisation = (shortName: string) => {
    const id = ids.get(shortName);
    if (id === undefined) throw new Error(`The story knows no organisation ${shortName}.`);
    return id;
  };
  for (const { shortName, kind, under } of entered) {
    const parentId = under === null ? null : organisation(under);
    const input = { shortName, fullName: shortName, kind, parentId };
    ids.set(shortName, (await play(db, { at, by }, addOrganisation, input)).organisationId);
  }
  const organisations = settled.map(({ shortName, kind, under }) => ({
    ...{ organisationId: organisation(shortName), kind },
    parentId: under === null ? null : organisation(under),
  }));
  await play(db, { at, by }, settleOrganisations, { organisations });
  const cards = new Map(
    entered.flatMap(({ shortName, contacts }) => (contacts ? [[shortName, contacts]] : [])),
  );
  for (const [shortName, contacts] of [...cards, ...Object.entries(contactsOf)]) {
    const input = { organisationId: organisation(shortName), contacts: [...contacts] };
    await play(db, { at, by }, setContacts, input);
  }
  const callers = await addPeople(db, organisation);
  const as = (username: string) => {
    const caller = callers.get(username);
    if (!caller) throw new Error(`The story knows nobody called ${username}.`);
    return caller;
  };
  const person = (username: string) => as(username).personId ?? '';
  const named = (name: string) => ({ name, organisationId: organisation(name) });
  const holderOf = (role: CastPerson['roles'][number], organisationId: string) => {
    const holder = everybody.find(
      ({ of, roles }) => roles.includes(role) && organisation(of) === organisationId,
    );
    if (!holder) throw new Error(`The story has no ${role} of ${organisationId}.`);
    return { shortName: holder.of, caller: as(holder.username) };
  };
  const liaisonOf = (organisationId: string) => holderOf('liaison', organisationId);
  const principalOf = (shortName: string) => holderOf('principal', organisation(shortName)).caller;
  return { db, directiveId, as, person, liaisonOf, principalOf, organisation, named };
}

/** The organisations that carry the directive's tasks, by the names that it gives them. */
async function listNamed(db: Db, directiveId: string): Promise<Map<string, string>> {
  const tasks = await lookAtAll(db, directiveId);
  return new Map(
    tasks.flatMap(({ assignments }) =>
      assignments.map(({ organisation, organisationId }) => [organisation, organisationId]),
    ),
  );
}

async function addPeople(db: Db, organisation: (shortName: string) => string): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>();
  const accounts = new Set(people.map(({ username }) => username));
  const units = new Map<string, string>();
  for (const { username, name, of, unit, roles } of everybody) {
    const organisationId = organisation(of);
    const key = `${of} ${unit}`;
    if (unit !== undefined && !units.has(key)) {
      units.set(key, (await play(db, { at, by }, addUnit, { organisationId, name: unit })).unitId);
    }
    const unitId = units.get(key) ?? null;
    const said = { username, name, organisationId, unitId, roles };
    const { personId } = await play(db, { at, by }, addPerson, said);
    if (accounts.has(username)) await addDemonstrationAccount(db, personId);
    callers.set(username, { personId, name, capacities: [{ personId, organisationId, unitId, roles }] });
  }
  return callers;
}
