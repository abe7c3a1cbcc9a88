import { coordinationLevels } from '#ledger/values/coordination-values.ts';
import type { ActContext } from './act-context.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers take a request up one level with the reason: from the supervision office to the general office to the government. */
export async function escalateCoordination(
  context: ActContext,
  input: { id: string; revision: number; reason: string },
) {
  return await transact<{ revision: number }, ThingRefusal | { code: 'nothing_to_do' }>(
    context,
    'ledger',
    async (within) => {
      const holding = await holdCoordination(within, 'escalate_coordination', input);
      if (!holding.ok) return holding;
      const level = coordinationLevels[coordinationLevels.indexOf(holding.held.level) + 1];
      if (!level) return refuse({ code: 'nothing_to_do' });
      const { reason } = input;
      const result = await changeCoordination(within, holding, {
        ...{ act: 'escalate_coordination', input, change: { level }, detail: { level, reason } },
      });
      return { ok: true, result };
    },
  );
}
