import type { LocalDate } from '#calendar/local-date.ts';
import type { CoordinationLevel } from '#ledger/values/coordination-values.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import type { ActContext } from './act-context.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** Who coordinates a request, at which level, by when. */
export interface TakenCoordination {
  id: string;
  revision: number;
  level: CoordinationLevel;
  ownerId: string;
  ownerPerson?: string | undefined;
  dueOn: LocalDate;
}

/** The keepers take a request on: they name who coordinates it, at which level and by which day. */
export async function takeCoordination(context: ActContext, input: TakenCoordination) {
  return await transact<{ revision: number }, ThingRefusal | { code: 'organisation_not_found' }>(
    context,
    'ledger',
    async (within) => {
      const holding = await holdCoordination(within, 'take_coordination', input);
      if (!holding.ok) return holding;
      const { level, ownerId, ownerPerson = null, dueOn } = input;
      const [owner] = await listExistingOrganisations(within.db, [ownerId]);
      if (!owner) return refuse({ code: 'organisation_not_found' });
      const result = await changeCoordination(within, holding, {
        ...{ act: 'take_coordination', input, alsoToldIds: [ownerId] },
        change: { state: 'taken', level, ownerId, ownerPerson, dueOn },
        detail: { organisationId: ownerId, ownerPerson, level, dueOn },
      });
      return { ok: true, result };
    },
  );
}
