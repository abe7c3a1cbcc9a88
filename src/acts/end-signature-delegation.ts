import { lockPeople } from '#store/tables/person.ts';
import { endDelegationRow, lockDelegation } from '#store/tables/signature-delegation.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotInState, type NotPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** Ends a delegation of signing before its period does; what was signed under it stands. */
export async function endSignatureDelegation(
  context: ActContext,
  input: { organisationId: string; id: string },
) {
  return await transact<{ ended: true }, NotFound | NotPermitted | NotInState>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { organisationId } = input;
      const holding = await holdOrganisation(within, 'end_signature_delegation', organisationId);
      if (!holding.ok) return holding;
      const delegation = await lockDelegation(db, input);
      if (!delegation) return refuse({ code: 'not_found' });
      if (delegation.endedActId !== null) return refuse({ code: 'not_in_state', state: 'ended' });
      const { delegateId, kinds, fromOn, toOn } = delegation;
      const delegate = (await lockPeople(db, [delegateId])).find(({ id }) => id === delegateId);
      await takeRole(db, { organisationId });
      await endDelegationRow(db, input, actId);
      await takeRole(db, 'ledger');
      await recordAct(within, {
        ...{
          act: 'end_signature_delegation',
          actVersion: 1,
          input: { ...input },
          capacity: holding.capacity,
        },
        subjects: [
          {
            ...{ organisationId, personId: delegateId },
            detail: { delegate: delegate?.name ?? null, signatureKinds: kinds, fromOn, toOn },
          },
        ],
      });
      return { ok: true, result: { ended: true } };
    },
  );
}
