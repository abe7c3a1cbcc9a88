import { type EvidenceKey, withdrawEvidenceRow } from '#store/tables/evidence.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdEvidence } from './hold-evidence.ts';
import { recordAct } from './record-act.ts';
import type { NotFound, NotInState, NotPermitted } from './refusals.ts';
import { transact } from './transact.ts';

/** An organisation takes a piece of its evidence back with the reason. It stays readable, as withdrawn; nothing is deleted. */
export async function withdrawEvidence(context: ActContext, input: EvidenceKey & { reason: string }) {
  return await transact<{ withdrawn: true }, NotFound | NotPermitted | NotInState>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { reason } = input;
      const holding = await holdEvidence(within, input);
      if (!holding.ok) return holding;
      const { evidence, capacity } = holding;
      const { organisationId, assignmentId, taskId, directiveId, title } = evidence;
      await takeRole(db, { organisationId });
      await withdrawEvidenceRow(db, evidence, { withdrawnActId: actId, withdrawalReason: reason });
      await recordAct(within, {
        ...{ act: 'withdraw_evidence', actVersion: 1, input: { ...input }, capacity },
        subjects: [
          { organisationId, assignmentId, taskId, directiveId, detail: { evidence: [title], reason } },
        ],
      });
      return { ok: true, result: { withdrawn: true } };
    },
  );
}
