import type { ActContext } from './act-context.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** Whoever raised a request takes it back with the reason, as long as nothing is decided. */
export async function withdrawCoordination(
  context: ActContext,
  input: { id: string; revision: number; reason: string },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdCoordination(within, 'withdraw_coordination', input);
    if (!holding.ok) return holding;
    const { reason } = input;
    const result = await changeCoordination(within, holding, {
      ...{ act: 'withdraw_coordination', input, change: { state: 'withdrawn' }, detail: { reason } },
    });
    return { ok: true, result };
  });
}
