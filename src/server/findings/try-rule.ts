import type { z } from 'zod';
import { searchDiscrepancies } from '#acts/search-discrepancies.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { TryResult, triedRuleSchema } from '#contract/findings.ts';
import { settingsOf } from '#ledger/discrepancies/rule-settings.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { listTaskHeads } from '#store/read/findings/list-task-heads.ts';
import type { FoundCycle } from '#store/read/statements/list-cycles.ts';
import { listSettingsOn } from '#store/tables/rule-setting.ts';
import { presentEvidence } from './present-finding.ts';

/** So many examples are shown of what a rule would find. */
const EXAMPLES = 10;

/**
 * What a rule would find in a cycle with other thresholds, beside what it finds as it is set: of a closed cycle as of the day
 * on which it was closed. Nothing is written. Read under the ledger's role.
 */
export async function tryRule(
  db: Db,
  { rule, thresholds, cycle }: Omit<z.infer<typeof triedRuleSchema>, 'cycleId'> & { cycle: FoundCycle },
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<TryResult> {
  const { id: cycleId, directiveId, closedOn } = cycle;
  const closed = closedOn === null ? null : { cycleId, closedOn };
  const settled = settingsOf(await listSettingsOn(db, today)).filter((each) => each.rule === rule);
  const search = { directiveId, today, closed };
  const found = await searchDiscrepancies(db, { ...search, settings: [{ rule, on: true, thresholds }] });
  const asSet = await searchDiscrepancies(db, {
    ...search,
    settings: settled.map((each) => ({ ...each, on: true })),
  });
  const shown = found.slice(0, EXAMPLES).map((each) => ({ ...each, directiveId }));
  const evidence = await presentEvidence(db, caller, shown);
  const heads = await listTaskHeads(
    db,
    shown.map(({ organisationId, taskId }) => ({ organisationId, taskId })),
  );
  return {
    asOf: closedOn ?? today,
    found: found.length,
    asSet: asSet.length,
    organisations: new Set(found.flatMap(({ organisationId }) => organisationId ?? [])).size,
    examples: shown.map(({ taskId }, place) => ({
      ...{ directiveId, taskId, organisation: null, ordinal: null, clause: null },
      ...heads[place],
      evidence: evidence[place] ?? [],
    })),
  };
}
