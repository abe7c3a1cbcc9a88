import type { Insertable } from 'kysely';
import { settingsOf } from '#ledger/discrepancies/rule-settings.ts';
import type { Discrepancy } from '#ledger/discrepancies/run-rules.ts';
import { mayDoToFinding, partyOfFindingAct } from '#ledger/policy/finding-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import type { FindingTable } from '#store/finding-tables.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { insertFindings, listKnownFindings, noteGone } from '#store/tables/finding.ts';
import { lockCycle } from '#store/tables/reconciliation-cycle.ts';
import { listSettingsOn } from '#store/tables/rule-setting.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { searchDiscrepancies } from './search-discrepancies.ts';
import { transact } from './transact.ts';

/** What looking for discrepancies came to. */
export interface SoughtDiscrepancies {
  /** For the first time. */
  found: number;
  /** Known already, and still so. */
  known: number;
  /** Known, and no longer so. */
  gone: number;
}

/**
 * The keepers look for discrepancies in an open cycle, as often as they like: what is new becomes a finding, what is known stays
 * the one that it is, and what is no longer found says since when. Nothing is taken away.
 */
export async function findDiscrepancies(context: ActContext, input: { cycleId: string }) {
  return await transact<SoughtDiscrepancies, NotFound | NotPermitted | NotInState>(
    context,
    'ledger',
    async (within) => {
      const act = 'find_discrepancies';
      const { db, caller, today, stopping } = within;
      const cycle = await lockCycle(db, input.cycleId);
      const facts = cycle && (await findDirectiveFacts(db, { directiveId: cycle.directiveId }));
      if (!cycle || !facts || !findCapacity(caller, seesDirective, facts))
        return refuse({ code: 'not_found' });
      const capacity = mayDoToFinding(caller, act);
      if (!capacity) return notPermitted(partyOfFindingAct(act));
      if (cycle.state !== 'open') return refuse({ code: 'not_in_state', state: cycle.state });
      const { id: cycleId, directiveId, label } = cycle;
      const settings = settingsOf(await listSettingsOn(db, today));
      const sought = await searchDiscrepancies(db, { directiveId, settings, today, stopping, closed: null });
      // The keepers' own findings stand with their office; a command line that stands nowhere has none.
      const found = sought.flatMap((each) => {
        const organisationId = each.organisationId ?? capacity.organisationId;
        return organisationId === null ? [] : [{ ...each, organisationId }];
      });
      const ran = new Set(settings.flatMap(({ rule, on }) => (on ? [rule] : [])));
      const { isNew, gone, again } = await compareWithKnown(within, { directiveId, found, ran });
      await insertFindings(
        db,
        isNew.map((each) => newFinding(within, each, { cycleId, directiveId })),
      );
      await noteGone(db, gone, today);
      await noteGone(db, again, null);
      const byOrganisation = Map.groupBy(isNew, ({ organisationId }) => organisationId);
      const subjects = [...byOrganisation].map(([organisationId, findings]) => ({
        ...{ organisationId, directiveId, thingId: cycleId },
        detail: { cycleLabel: label, findings: findings.length },
      }));
      await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
      const known = found.length - isNew.length;
      return { ok: true, result: { found: isNew.length, known, gone: gone.length } };
    },
  );
}

type Owned = Discrepancy & { organisationId: string };

/** What is new, what is no longer found though its rule was asked, and what is found again. */
async function compareWithKnown(
  { db }: ActContext,
  { directiveId, found, ran }: { directiveId: string; found: readonly Owned[]; ran: ReadonlySet<string> },
) {
  const known = await listKnownFindings(db, directiveId);
  const nameOf = ({ rule, key }: { rule: string; key: string }) => `${rule} ${key}`;
  const names = new Set(known.map(nameOf));
  const now = new Map(found.map((each) => [nameOf(each), each]));
  return {
    isNew: [...now].flatMap(([name, each]) => (names.has(name) ? [] : [each])),
    gone: known
      .filter((each) => !each.goneOn && ran.has(each.rule) && !now.has(nameOf(each)))
      .map(({ id }) => id),
    again: known.filter((each) => each.goneOn && now.has(nameOf(each))).map(({ id }) => id),
  };
}

function newFinding(
  { actId, today }: ActContext,
  { organisationId, rule, severity, taskId, assignmentId, key, evidence }: Owned,
  of: { cycleId: string; directiveId: string },
): Insertable<FindingTable> {
  return {
    ...{ ...of, organisationId, id: deriveId(actId, `${rule} ${key}`), rule, severity, taskId, assignmentId },
    ...{ key, evidence, state: 'open', revision: 1, foundOn: today, goneOn: null, actId },
    ...{ words: null, answeredBy: null, answeredOn: null, correctedActId: null },
    ...{ decision: null, decidedBy: null, decidedOn: null },
  };
}
