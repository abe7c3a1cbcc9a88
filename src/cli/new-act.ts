import type { ActContext } from '#acts/act-context.ts';
import { newActId } from '#server/act-id.ts';
import { actors } from '#server/actors.ts';
import type { OpenLedger } from './with-ledger.ts';

/** A new act of the command line. */
export function newAct({ db, today }: OpenLedger): ActContext {
  const now = new Date();
  return { db, today, now, actId: newActId(now), caller: actors.commandLine };
}
