import type { LocalDate } from '#calendar/local-date.ts';
import type { SignatureKind } from '#ledger/values/signature-kinds.ts';
import { lockPeople } from '#store/tables/person.ts';
import { insertDelegation, isDelegatedWithin } from '#store/tables/signature-delegation.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** Who is to sign what, and when: both days included. */
export interface NewDelegation {
  organisationId: string;
  delegateId: string;
  kinds: SignatureKind[];
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string;
}

export type DelegateSignatureRefusal =
  | NotFound
  | NotPermitted
  | { code: 'delegate_not_found' | 'period_over' | 'already_delegated' };

/** A principal has some kinds of thing signed by somebody else of the organisation for a period (委托签发). */
export async function delegateSignature(context: ActContext, input: NewDelegation) {
  return await transact<{ delegationId: string }, DelegateSignatureRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId, caller, today } = within;
      const { organisationId, delegateId, kinds, fromOn, toOn, reason } = input;
      const holding = await holdOrganisation(within, 'delegate_signature', organisationId);
      if (!holding.ok) return holding;
      const { capacity } = holding;
      const delegate = (await lockPeople(db, [delegateId])).find(({ id }) => id === delegateId);
      const isColleague = delegate?.state === 'active' && delegate.organisationId === organisationId;
      const isSelf = delegateId === capacity.personId || delegateId === caller.personId;
      if (!isColleague || isSelf) return refuse({ code: 'delegate_not_found' });
      if (toOn < fromOn || toOn < today) return refuse({ code: 'period_over' });
      if (await isDelegatedWithin(db, input)) return refuse({ code: 'already_delegated' });
      const id = deriveId(actId, 'delegation');
      await takeRole(db, { organisationId });
      await insertDelegation(db, { organisationId, id, delegateId, kinds, fromOn, toOn, reason, actId });
      await takeRole(db, 'ledger');
      const detail = { delegate: delegate.name, signatureKinds: kinds, fromOn, toOn, reason };
      await recordAct(within, {
        ...{ act: 'delegate_signature', actVersion: 1, input: { ...input }, capacity },
        subjects: [{ organisationId, personId: delegateId, detail }],
      });
      return { ok: true, result: { delegationId: id } };
    },
  );
}
