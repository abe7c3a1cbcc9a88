import type { ActContext } from './act-context.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers close a request whose decision has been carried out. */
export async function closeCoordination(
  context: ActContext,
  input: { id: string; revision: number; note?: string | undefined },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdCoordination(within, 'close_coordination', input);
    if (!holding.ok) return holding;
    const result = await changeCoordination(within, holding, {
      ...{ act: 'close_coordination', input, change: { state: 'closed' } },
      detail: input.note === undefined ? {} : { note: input.note },
    });
    return { ok: true, result };
  });
}
