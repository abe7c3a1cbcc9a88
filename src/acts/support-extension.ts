import { updateOpenExtensions } from '#store/tables/extension.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers support an extension and say why (the first of two steps): the head decides next. */
export async function supportExtension(context: ActContext, input: SeenAssignmentKey & { words: string }) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'support_extension';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { words } = input;
    await changeAssignments(within, holding, {
      ...{ act, input, change: { extension: 'supported' }, detail: { words } },
    });
    const change = { state: 'supported', supportWords: words, supportedActId: within.actId } as const;
    await updateOpenExtensions(within.db, holding.held, change);
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
