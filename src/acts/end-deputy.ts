import { permitPersonAct, seesPerson } from '#ledger/policy/person-policy.ts';
import { endDeputyRow, lockDeputy } from '#store/tables/deputy.ts';
import { lockPeople } from '#store/tables/person.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export type EndDeputyRefusal = NotFound | NotPermitted | NotInState;

/** Ends what a deputy may do before its period does. For the person themselves, or the administrator. */
export async function endDeputy(context: ActContext, input: { id: string }) {
  return await transact<{ ended: true }, EndDeputyRefusal>(context, 'ledger', async (within) => {
    const { db, actId, caller } = within;
    const deputy = await lockDeputy(db, input.id);
    if (!deputy) return refuse({ code: 'not_found' });
    const held = await lockPeople(db, [deputy.personId, deputy.deputyId]);
    const person = held.find(({ id }) => id === deputy.personId);
    if (!person || !seesPerson(caller, person)) return refuse({ code: 'not_found' });
    const capacity = permitPersonAct(caller, 'end_deputy', person);
    if (!capacity) return notPermitted('administrator');
    if (deputy.endedActId !== null) return refuse({ code: 'not_in_state', state: 'ended' });
    await endDeputyRow(db, deputy.id, actId);
    const both = held.filter(({ id }) => id === deputy.personId || id === deputy.deputyId);
    await recordAct(within, {
      ...{ act: 'end_deputy', actVersion: 1, input: { ...input }, capacity },
      subjects: both.map(({ id, organisationId }) => ({
        ...{ organisationId, personId: id },
        detail: { person: person.name, fromOn: deputy.fromOn, toOn: deputy.toOn },
      })),
    });
    return { ok: true, result: { ended: true } };
  });
}
