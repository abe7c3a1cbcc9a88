import type { LocalDate } from '#calendar/local-date.ts';
import type { ActContext } from './act-context.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** What was decided, as it was minuted. */
export interface CoordinationDecision {
  id: string;
  revision: number;
  minuteNumber: string;
  decidedOn: LocalDate;
  decision: string;
}

/** Whoever coordinates enters the decision with its minute: number, day and words. */
export async function decideCoordination(context: ActContext, input: CoordinationDecision) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdCoordination(within, 'decide_coordination', input);
    if (!holding.ok) return holding;
    const { minuteNumber, decidedOn, decision } = input;
    const result = await changeCoordination(within, holding, {
      ...{ act: 'decide_coordination', input },
      change: { state: 'decided', minuteNumber, decidedOn, decision },
      detail: { minuteNumber, on: decidedOn, decision },
    });
    return { ok: true, result };
  });
}
