import { findTakeover, hasLaterActs } from '#store/read/find-takeover.ts';
import { deleteOpenTakeover, withdrawTakeover as markWithdrawn } from '#store/tables/takeover.ts';
import { deleteMadeDirective } from '#store/tables/takeover-directive.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';

export type WithdrawResult =
  | { ok: true }
  | { ok: false; refusal: { code: 'not_found' | 'stale_takeover' | 'has_later_acts' } };

/**
 * Takes a takeover back. An open one is thrown away with its file. Of one that was done the values go, and the
 * directive that it made; its workbook and its rows in the journal stay. Refused where later acts stand on it.
 */
export async function withdrawTakeover(context: ActContext, takeoverId: string): Promise<WithdrawResult> {
  const { db, actId } = context;
  const takeover = await findTakeover(db, takeoverId);
  if (!takeover || takeover.state === 'withdrawn') return refuse('not_found');
  if (takeover.state === 'open') {
    return (await deleteOpenTakeover(db, takeoverId)) ? { ok: true } : refuse('stale_takeover');
  }
  const made = takeover.makesDirective ? takeover.directiveId : null;
  return await db.transaction().execute(async (trx) => {
    if (made && (await hasLaterActs(trx, { takeoverId, directiveId: made }))) return refuse('has_later_acts');
    if (!(await markWithdrawn(trx, takeoverId, actId))) return refuse('stale_takeover');
    await recordAct(
      { ...context, db: trx },
      {
        act: 'withdraw_takeover',
        actVersion: 1,
        input: { takeoverId, digest: takeover.digest, directiveId: made },
      },
    );
    if (made) await deleteMadeDirective(trx, made);
    return { ok: true };
  });
}

function refuse(code: 'not_found' | 'stale_takeover' | 'has_later_acts'): WithdrawResult {
  return { ok: false, refusal: { code } };
}
