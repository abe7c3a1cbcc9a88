import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { findFile } from '#store/read/find-file.ts';
import { listRecordedActs, type RecordedAct } from '#store/read/list-recorded-acts.ts';
import { carryAllLights } from '../carry-lights.ts';
import { type FileOf, replayedActs } from './replayed-acts.ts';

/**
 * Performs every act of one store's journal again, in order, on another that holds the register and nothing else; how many
 * those were. What the other store then holds is the same state. Throws where an act is refused that was done, which
 * means that the journal does not tell how the state came about.
 */
export async function replayJournal(
  source: Db,
  target: Db,
  fileOf: FileOf = (digest) => loadFile(source, digest),
): Promise<number> {
  const recorded = await listRecordedActs(source);
  for (const row of recorded) await performAgain(target, row, fileOf);
  const last = recorded.at(-1);
  // What acts leave to be carried through is part of what they have made.
  if (last) await carryAllLights(target, last.recordedAt);
  return recorded.length;
}

async function performAgain(db: Db, row: RecordedAct, fileOf: FileOf): Promise<void> {
  const { actId, act, actVersion, actedOn: today, recordedAt: now, input } = row;
  const { version, perform } = replayedActs[act];
  if (actVersion !== version) {
    throw new Error(
      `${act} ${actId} is of version ${actVersion}; only version ${version} can be performed again.`,
    );
  }
  const outcome = await perform({ db, today, now, actId, caller: callerOf(row) }, input, fileOf);
  if (!outcome.ok) throw new Error(`${act} ${actId} was done and is refused now: ${outcome.refusal.code}.`);
}

function callerOf({ actId, personId, actor: name, capacities }: RecordedAct): Caller {
  const [own, ...others] = capacities;
  if (!own) throw new Error(`The journal does not say as what ${name} did ${actId}.`);
  return { personId, name, capacities: [own, ...others] };
}

async function loadFile(db: Db, digest: string): Promise<Uint8Array> {
  const bytes = await findFile(db, digest);
  if (!bytes) throw new Error(`The store does not keep the file of digest ${digest}.`);
  return bytes;
}
