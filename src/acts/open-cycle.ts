import type { LocalDate } from '#calendar/local-date.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToCycle, partyOfCycleAct } from '#ledger/policy/statement-policy.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { cycleOf } from '#ledger/reports/cycle.ts';
import type { CycleKind } from '#ledger/values/statement-values.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listOwingOrganisations } from '#store/read/statements/list-owing-organisations.ts';
import { hasCycle, insertCycle } from '#store/tables/reconciliation-cycle.ts';
import { insertStatements } from '#store/tables/statement.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';
import { writeLines } from './write-lines.ts';

export interface OpenedCycle {
  directiveId: string;
  kind: CycleKind;
  label: string;
  fromOn: LocalDate;
  /** The last day of the period. */
  untilOn: LocalDate;
  /** The day by which the statements are to be signed. */
  dueOn: LocalDate;
  /** The head's leave to ask more than the cap. */
  approvalId?: string | undefined;
}

export type OpenCycleRefusal =
  | NotFound
  | NotPermitted
  | BrakeRefusal
  /** The period ends before it begins, or after the day by which it is to be signed. */
  | { code: 'cycle_period' }
  /** The directive has a cycle of this very period. */
  | { code: 'cycle_exists' }
  /** Nothing of the directive was given to anybody, or all has come to its end. */
  | { code: 'nothing_to_reconcile' };

/**
 * The keepers open a cycle (对账): for every organisation with something open a statement is frozen, with what the ledger knows
 * of each of its assignments today. What was reported for the period is its answer already.
 */
export async function openCycle(context: ActContext, input: OpenedCycle) {
  return await transact<{ cycleId: string; statements: number; lines: number }, OpenCycleRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, caller, actId, today } = within;
      const { directiveId, kind, label, fromOn, untilOn, dueOn } = input;
      const facts = await findDirectiveFacts(db, { directiveId });
      if (!facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
      const capacity = mayDoToCycle(caller, 'open_cycle');
      if (!capacity) return notPermitted(partyOfCycleAct('open_cycle'));
      if (untilOn < fromOn || dueOn < untilOn) return refuse({ code: 'cycle_period' });
      if (await hasCycle(db, input)) return refuse({ code: 'cycle_exists' });
      const owing = await listOwingOrganisations(db, directiveId);
      if (owing.length === 0) return refuse({ code: 'nothing_to_reconcile' });
      const cycleId = deriveId(actId, 'cycle');
      await insertCycle(db, {
        ...{ id: cycleId, directiveId, kind, label, fromOn, untilOn, dueOn, openedOn: today },
        ...{ closedOn: null, state: 'open', revision: 1, actId },
      });
      const statements = owing.map(({ organisationId }) => ({
        ...{
          organisationId,
          id: deriveId(actId, `statement ${organisationId}`),
          cycleId,
          directiveId,
          actId,
        },
        ...{ state: 'open' as const, revision: 1, signer: null, signedOn: null, returnReason: null },
        closedFrom: null,
      }));
      await insertStatements(db, statements);
      const months = { fromMonth: cycleOf(fromOn), untilMonth: cycleOf(untilOn) };
      const reached = await writeLines(db, { cycleId, directiveId, fromOn, today, ...months, actId }, owing);
      const { approvalId } = input;
      const braked = await brakeRequest(within, { act: 'open_cycle', capacity, reached, approvalId });
      if (!braked.ok) return braked;
      await recordAct(within, {
        ...{ act: 'open_cycle', actVersion: 1, input: { ...input }, capacity },
        ...(braked.basis && { basis: braked.basis }),
        subjects: statements.map(({ organisationId, id }) => ({
          ...{ organisationId, directiveId, thingId: id, revision: 1 },
          detail: { cycleLabel: label, dueOn },
        })),
      });
      const lines = reached.reduce((sum, statement) => sum + statement.lines, 0);
      return { ok: true, result: { cycleId, statements: statements.length, lines } };
    },
  );
}
