import type { LocalDate } from '#calendar/local-date.ts';
import type { CascadeLevel } from '#contract/cascade.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import type { Db } from '#store/open-store.ts';
import { countBelow } from '#store/read/cascade-counts.ts';
import { type CascadeLevel as Level, listCascadeLevel } from '#store/read/list-cascade.ts';
import { listGivers } from '#store/read/list-givers.ts';
import { listUnitShareNames } from '#store/read/list-unit-shares.ts';
import { readAs } from '#store/take-role.ts';

/**
 * A page of one level of a task's tree, as far as the caller may see it, each branch with what stands below it. The units
 * of an organisation are told to its own people alone.
 */
export async function listLevel(
  { db, caller, today }: { db: Db; caller: Caller; today: LocalDate },
  level: Level,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<CascadeLevel> {
  const own = new Set(caller.capacities.flatMap(({ organisationId }) => organisationId ?? []));
  return await readAs(db, 'ledger', async (within) => {
    const page = { after, limit: limit + 1 };
    const found = await listCascadeLevel(within, level, journalScopeOf(caller), page);
    const shown = found.slice(0, limit);
    const countsOf = await countBelow(within, shown, today);
    const ownShown = shown.filter(({ organisationId }) => own.has(organisationId));
    const shares = await listUnitShareNames(within, ownShown);
    const givers = new Map<string, Awaited<ReturnType<typeof listGivers>>>();
    if ('taskId' in level) for (const each of ownShown) givers.set(each.id, await listGivers(within, each));
    const branches = shown.map((branch) => {
      const { taskState, parentOrganisationId, parentId: _parent, contacts, ...row } = branch;
      const isLate = row.state === 'assigned' && row.receiveBy !== null && row.receiveBy < today;
      return {
        ...row,
        isLate,
        contacts: isLate ? contacts : [],
        counts: countsOf(row.id),
        units: shares
          .filter(({ assignmentId }) => assignmentId === row.id)
          .map(({ assignmentId: _assignment, ...share }) => share),
        givers: givers.get(row.id) ?? [],
        can: listAssignmentActs(caller, { ...row, extension: null, parentOrganisationId, taskState }),
      };
    });
    const last = shown.at(-1);
    return { branches, next: last && found.length > limit ? last.id : null };
  });
}
