import { listOpenExtensions, updateOpenExtensions } from '#store/tables/extension.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The head grants an extension that the keepers support: from here on the day asked for counts for that branch. The official
 * date stays as it is and is shown beside it; the other branches keep it.
 */
export async function grantExtension(
  context: ActContext,
  input: SeenAssignmentKey & { words?: string | undefined },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'grant_extension';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const [extension] = await listOpenExtensions(within.db, holding.held);
    if (!extension) return refuse({ code: 'not_found' });
    const { officialOn: extendedFrom, askedFor: extendedOn } = extension;
    const { words = null } = input;
    await changeAssignments(within, holding, {
      ...{ act, input, change: { extension: null, extendedFrom, extendedOn } },
      detail: { officialOn: extendedFrom, extendedOn, ...(words !== null && { words }) },
    });
    const change = { state: 'granted', decisionWords: words, decidedActId: within.actId } as const;
    await updateOpenExtensions(within.db, holding.held, change);
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
