import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import { findTakeover, hasLaterActs, type TakeoverSummary } from '#store/read/find-takeover.ts';
import { deleteOpenTakeover, withdrawTakeover as markWithdrawn } from '#store/tables/takeover.ts';
import { deleteMadeDirective } from '#store/tables/takeover-directive.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { refuse } from './refusals.ts';
import { type Outcome, type RetryRefusal, transact } from './transact.ts';

type WithdrawRefusal = { code: 'not_found' | 'stale_takeover' | 'has_later_acts' };

export type WithdrawResult = { ok: true } | { ok: false; refusal: WithdrawRefusal | RetryRefusal };

/**
 * Takes a takeover back. An open one is thrown away with its file. Of one that was done the values go, and the
 * directive that it made; its workbook and its rows in the journal stay. Refused where later acts stand on it.
 */
export async function withdrawTakeover(context: ActContext, takeoverId: string): Promise<WithdrawResult> {
  return await transact<null, WithdrawRefusal>(context, 'ledger', async (within) => {
    const { db, caller } = within;
    const capacity = findCapacity(caller, takesOver, undefined);
    const takeover = capacity && (await findTakeover(db, takeoverId));
    if (!takeover || takeover.state === 'withdrawn') return refuse({ code: 'not_found' });
    if (takeover.state !== 'open') return await takeBack(within, takeover, capacity);
    return (await deleteOpenTakeover(db, takeoverId)) ? done : refuse({ code: 'stale_takeover' });
  });
}

async function takeBack(
  context: ActContext,
  { id: takeoverId, actId: takenBy, digest, fileName, makesDirective, directiveId }: TakeoverSummary,
  capacity: Capacity,
): Promise<Outcome<null, WithdrawRefusal>> {
  const { db, actId } = context;
  const made = makesDirective ? directiveId : null;
  if (made && (await hasLaterActs(db, { takeoverId, directiveId: made, actId: takenBy })))
    return refuse({ code: 'has_later_acts' });
  if (!(await markWithdrawn(db, takeoverId, actId))) return refuse({ code: 'stale_takeover' });
  await recordAct(context, {
    ...{ act: 'withdraw_takeover', actVersion: 1, capacity },
    input: { takeoverId, digest, directiveId: made },
    subjects: directiveId === null ? [] : [{ directiveId, detail: { fileName } }],
  });
  if (made) await deleteMadeDirective(db, made);
  return done;
}

const done = { ok: true, result: null } as const;
