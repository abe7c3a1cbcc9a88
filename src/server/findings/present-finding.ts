import type { Finding, FindingEvidence } from '#contract/findings.ts';
import type { FindingFact } from '#ledger/discrepancies/found.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listFindingActs, seesFinding } from '#ledger/policy/finding-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { Db } from '#store/open-store.ts';
import type { ListedFinding } from '#store/read/findings/list-findings.ts';
import { listToldFacts, type ToldFact } from '#store/read/findings/list-told-facts.ts';

/** A finding as its reader sees it in a list. */
export function presentFinding(caller: Caller, finding: ListedFinding): Finding {
  const { assignmentId: _, key: __, evidence: ___, correctedActId: ____, actId: _____, ...told } = finding;
  return { ...told, can: listFindingActs(caller, finding) };
}

/**
 * The facts that findings rest on, one list each: what they say only where the caller may see whose they are, else that they
 * are. Read under the ledger's role.
 */
export async function presentEvidence(
  db: Db,
  caller: Caller,
  findings: readonly { directiveId: string; evidence: readonly FindingFact[] }[],
): Promise<FindingEvidence[][]> {
  const told = await listToldFacts(
    db,
    findings.flatMap(({ evidence }) => evidence),
  );
  let place = 0;
  return findings.map(({ directiveId, evidence }) =>
    evidence.flatMap((fact) => {
      const said = told[place];
      place += 1;
      return said ? [presentFact(caller, { ...fact, directiveId }, said)] : [];
    }),
  );
}

function presentFact(
  caller: Caller,
  fact: FindingFact & { directiveId: string },
  told: ToldFact,
): FindingEvidence {
  const { kind, organisationId, directiveId, on = null, was = null, percent = null, cycles = null } = fact;
  const { place, organisation, leadIds, aboveIds, taskId, words, label, value, op, unit, period } = told;
  const hidden =
    organisationId !== null && !findCapacity(caller, seesFinding, { organisationId, leadIds, aboveIds });
  const of = { place, kind, organisationId, organisation, hidden, directiveId, taskId, percent, cycles };
  const says = { words, label, value, op, unit, period, on, was, month: fact.month ?? told.month };
  const silent = { words: null, label: null, value: null, op: null, unit: null, period: null };
  return hidden ? { ...of, ...silent, on: null, was: null, month: null } : { ...of, ...says };
}
