import { addOrganisation } from '#acts/add-organisation.ts';
import { addPerson } from '#acts/add-person.ts';
import { addUnit } from '#acts/add-unit.ts';
import { changePerson } from '#acts/change-person.ts';
import { endDeputy } from '#acts/end-deputy.ts';
import { endUnit } from '#acts/end-unit.ts';
import { nameDeputy } from '#acts/name-deputy.ts';
import { setContacts } from '#acts/set-contacts.ts';
import {
  addedOrganisationSchema,
  addedPersonSchema,
  addedUnitSchema,
  addOrganisationSchema,
  addPersonSchema,
  addUnitSchema,
  changedPersonSchema,
  changePersonSchema,
  endDeputySchema,
  endedSchema,
  endUnitSchema,
  nameDeputySchema,
  namedDeputySchema,
  setContactsResultSchema,
  setContactsSchema,
} from '#contract/acts/people.ts';
import { deleteSessions } from '#store/tables/sign-in-session.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on people, units, contacts and the register, as they are asked for. */
export const peopleActRoutes = [
  actRoute({
    act: 'add_person',
    summary: 'Add a person, who gets a way to sign in by an activation code',
    body: addPersonSchema,
    result: addedPersonSchema,
    run: addPerson,
  }),
  actRoute({
    act: 'change_person',
    summary: 'Change a person: name, place, roles, addresses, or that they have left',
    body: changePersonSchema,
    result: changedPersonSchema,
    run: async (context, input) => {
      const outcome = await changePerson(context, input);
      // Whoever comes back signs in anew.
      if (outcome.ok && input.state === 'left') await deleteSessions(context.db, input.id);
      return outcome;
    },
  }),
  actRoute({
    act: 'name_deputy',
    summary: 'Name who stands in for a person for a period (代理)',
    body: nameDeputySchema,
    result: namedDeputySchema,
    run: (context, input) =>
      nameDeputy(context, { ...input, fromOn: readDay(input.fromOn), toOn: readDay(input.toOn) }),
  }),
  actRoute({
    act: 'end_deputy',
    summary: 'End what a deputy may do before the period is over',
    body: endDeputySchema,
    result: endedSchema,
    run: endDeputy,
  }),
  actRoute({
    act: 'add_unit',
    summary: 'Add a part of an organisation (处, 科)',
    body: addUnitSchema,
    result: addedUnitSchema,
    run: addUnit,
  }),
  actRoute({
    act: 'end_unit',
    summary: 'End a part of an organisation to which nobody belongs and that carries nothing',
    body: endUnitSchema,
    result: endedSchema,
    run: endUnit,
  }),
  actRoute({
    act: 'set_contacts',
    summary: 'Put an organisation’s contact cards, all of them, in the place of those it has',
    body: setContactsSchema,
    result: setContactsResultSchema,
    run: setContacts,
  }),
  actRoute({
    act: 'add_organisation',
    summary: 'Enter an organisation that the register does not have, with its predecessors',
    body: addOrganisationSchema,
    result: addedOrganisationSchema,
    run: (context, { validFrom, ...input }) =>
      addOrganisation(context, { ...input, validFrom: validFrom ? readDay(validFrom) : null }),
  }),
];
