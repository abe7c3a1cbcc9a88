import type { Capacity } from '#ledger/policy/caller.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { insertJournalEntry } from '#store/tables/journal.ts';
import type { ActContext } from './act-context.ts';

/** One thing that an act touched, and what may be read of the act there. */
export interface ActSubject {
  /** Whose row it is; without one it may be read by whoever may read the thing. */
  organisationId?: string;
  directiveId?: string;
  taskId?: string;
  assignmentId?: string;
  personId?: string;
  /** A thing other than a task, an assignment or a person. */
  thingId?: string;
  /** The thing's revision after the act. */
  revision?: number;
  detail: SubjectDetail;
}

export interface ActRecord {
  act: ActName;
  actVersion: number;
  /** The whole input as reviewed: replaying it gives the same state again. Files are named by digest. */
  input: Record<string, unknown>;
  /** The decision that it rests on, as the person named it. */
  basis?: string;
  /** In which of the caller's capacities it was done; their own place where it is left out. */
  capacity?: Capacity;
  subjects?: readonly ActSubject[];
}

/** Appends the act to the journal: who, for whom, on what basis, in which version, on what input, and what it touched. */
export async function recordAct(
  { db, actId, caller, today, now }: ActContext,
  { act, actVersion, input, basis, capacity = caller.capacities[0], subjects = [] }: ActRecord,
): Promise<void> {
  const isDeputy = capacity.personId !== caller.personId;
  const row = {
    ...{ actId, act, actVersion },
    input: JSON.stringify(input),
    actor: caller.name,
    actedOn: today,
    recordedAt: now,
    capacities: JSON.stringify(caller.capacities),
    personId: caller.personId,
    organisationId: capacity.organisationId,
    onBehalfOfId: isDeputy ? capacity.personId : null,
    basis: basis ?? null,
  };
  const touched = subjects.map(({ detail, ...subject }, position) => ({
    ...{ organisationId: null, taskId: null, assignmentId: null, directiveId: null },
    ...{ personId: null, revision: null, ...subject },
    ...{ actId, position, detail },
  }));
  await insertJournalEntry(db, row, touched);
}
