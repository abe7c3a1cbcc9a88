import type { Db } from '#store/open-store.ts';
import { findAnswered, insertAnswered } from '#store/tables/answered-request.ts';
import { type StoreRole, takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { catchUpLights } from './carry-lights.ts';
import { LightsBehind, settleLights } from './settle-lights.ts';

/** What an act comes to: a result that can be sent as JSON, or the reason why nothing was done. */
export type Outcome<Result, Refusal extends { code: string }> =
  | { ok: true; result: Result }
  | { ok: false; refusal: Refusal };

export type RetryRefusal = { code: 'retry_differs' };

/**
 * Does an act in one transaction, under the database role that the rows it touches ask for, and settles the lights of the
 * branches that its journal row names; done anew where other lights must be carried through before. A refusal leaves nothing
 * behind. A request that carries the key of one that was answered gets that answer again, and nothing is done; refused
 * where it asks for something else under the same key. Within the transaction of `actTogether` it is a part of that one.
 */
export async function transact<Result, Refusal extends { code: string }>(
  context: ActContext,
  role: StoreRole,
  work: (context: ActContext) => Promise<Outcome<Result, Refusal>>,
): Promise<Outcome<Result, Refusal | RetryRefusal>> {
  if (context.db.isTransaction) return await actWithin(context, role, work);
  const answered = await answerAgain<Result>(context, context.db, role);
  if (answered) return answered;
  try {
    return await context.db.transaction().execute(async (db) => {
      await takeRole(db, role);
      const outcome = await work({ ...context, db });
      if (!outcome.ok) throw new TurnedDown(outcome);
      if (!(await keepAnswer({ ...context, db }, outcome.result))) throw new TurnedDown(undefined);
      await settleLights({ ...context, db });
      return outcome;
    });
  } catch (thrown) {
    if (thrown instanceof LightsBehind) {
      await catchUpLights(context.db, context);
      return await transact(context, role, work);
    }
    if (!(thrown instanceof TurnedDown)) throw thrown;
    const outcome = thrown.outcome as Outcome<Result, Refusal> | undefined;
    // Another request with the same key may have been answered while this one waited or worked: its answer counts.
    return (await answerAgain<Result>(context, context.db, role)) ?? outcome ?? differs;
  }
}

/** An act as a part of a transaction that somebody else ends: what is refused leaves it to them to undo the rest. */
async function actWithin<Result, Refusal extends { code: string }>(
  within: ActContext,
  role: StoreRole,
  work: (context: ActContext) => Promise<Outcome<Result, Refusal>>,
): Promise<Outcome<Result, Refusal>> {
  await takeRole(within.db, role);
  const outcome = await work(within);
  if (outcome.ok) await settleLights(within);
  return outcome;
}

/** Ends a transaction without leaving anything behind. */
class TurnedDown extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('the transaction was turned down');
    this.outcome = outcome;
  }
}

const differs = { ok: false, refusal: { code: 'retry_differs' } } as const;

async function answerAgain<Result>(
  { caller, retry }: ActContext,
  db: Db,
  _role: StoreRole,
): Promise<Outcome<Result, RetryRefusal> | undefined> {
  if (!retry || caller.personId === null) return undefined;
  const answered = await findAnswered(db, { personId: caller.personId, key: retry.key });
  if (!answered) return undefined;
  return answered.digest === retry.digest ? { ok: true, result: answered.result as Result } : differs;
}

async function keepAnswer({ db, caller, retry, actId, now }: ActContext, result: unknown): Promise<boolean> {
  if (!retry || caller.personId === null) return true;
  return await insertAnswered(db, {
    ...{ personId: caller.personId, ...retry, actId },
    result: JSON.stringify(result ?? null),
    answeredAt: now,
  });
}
