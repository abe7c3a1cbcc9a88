import type { LocalDate } from '#calendar/local-date.ts';
import { isSelf, permitPersonAct, seesPerson } from '#ledger/policy/person-policy.ts';
import { insertDeputy, isDeputyWithin } from '#store/tables/deputy.ts';
import { lockPeople } from '#store/tables/person.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** Who stands in for whom, and when: both days included. */
export interface NewDeputy {
  personId: string;
  deputyId: string;
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string;
}

export type NameDeputyRefusal =
  | NotFound
  | NotPermitted
  | { code: 'deputy_not_found' | 'deputy_is_self' | 'own_roles' | 'period_over' | 'already_deputy' };

/**
 * Names somebody who stands in for a person for a period, with all that the person may do. People name one for
 * themselves among those whom they see, the administrator for anybody; nobody names themselves, because that would be
 * giving themselves roles.
 */
export async function nameDeputy(context: ActContext, input: NewDeputy) {
  return await transact<{ deputyId: string }, NameDeputyRefusal>(context, 'ledger', async (within) => {
    const { db, actId, caller, today } = within;
    const { personId, deputyId, fromOn, toOn, reason } = input;
    const held = await lockPeople(db, [personId, deputyId]);
    const active = held.filter((each) => each.state === 'active' && seesPerson(caller, each));
    const person = active.find(({ id }) => id === personId);
    const deputy = active.find(({ id }) => id === deputyId);
    if (!person) return refuse({ code: 'not_found' });
    const capacity = permitPersonAct(caller, 'name_deputy', person);
    if (!capacity) return notPermitted('administrator');
    if (!deputy) return refuse({ code: 'deputy_not_found' });
    if (deputy.id === person.id) return refuse({ code: 'deputy_is_self' });
    if (isSelf(caller, deputy)) return refuse({ code: 'own_roles' });
    if (toOn < fromOn || toOn < today) return refuse({ code: 'period_over' });
    if (await isDeputyWithin(db, input)) return refuse({ code: 'already_deputy' });
    const id = deriveId(actId, 'deputy');
    await insertDeputy(db, { id, personId, deputyId, fromOn, toOn, reason, actId });
    const detail = { person: person.name, deputy: deputy.name, fromOn, toOn, reason };
    await recordAct(within, {
      ...{ act: 'name_deputy', actVersion: 1, input: { ...input }, capacity },
      subjects: [person, deputy].map((each) => ({
        ...{ organisationId: each.organisationId, personId: each.id, detail },
      })),
    });
    return { ok: true, result: { deputyId: id } };
  });
}
