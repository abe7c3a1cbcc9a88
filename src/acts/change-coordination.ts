import type { CoordinationAct } from '#ledger/values/act-names.ts';

import type { SubjectDetail } from '#store/people-tables.ts';
import {
  type CoordinationUpdate,
  type HeldCoordination,
  updateCoordination,
} from '#store/tables/coordination.ts';
import type { ActContext } from './act-context.ts';
import type { CoordinationHolding } from './hold-coordination.ts';
import { type ActSubject, recordAct } from './record-act.ts';

/** What an act does to a coordination request, and what the journal says of it. */
export interface CoordinationChange {
  act: CoordinationAct;
  /** The whole input, for the journal. */
  input: object;
  change: CoordinationUpdate;
  detail: SubjectDetail;
  /** Organisations that are concerned from now on. */
  alsoToldIds?: readonly string[];
  /** The decision that it rests on. */
  basis?: string | undefined;
}

/** Changes the request under the ledger's role and records the act at whoever is concerned. */
export async function changeCoordination(
  within: ActContext,
  { held, capacity }: CoordinationHolding,
  { act, input, change, detail, alsoToldIds = [], basis }: CoordinationChange,
): Promise<{ revision: number }> {
  const revision = held.revision + 1;
  await updateCoordination(within.db, held, change);
  const subjects = coordinationSubjects(held, { revision, detail, alsoToldIds });
  const record = { act, actVersion: 1, input: { ...input }, capacity, subjects };
  await recordAct(within, { ...record, ...(basis !== undefined && { basis }) });
  return { revision };
}

/** What the journal says at the request itself, and to the other organisations that it concerns. */
export function coordinationSubjects(
  {
    organisationId,
    id,
    taskId,
    directiveId,
    ownerId,
    consultedIds,
  }: Pick<HeldCoordination, 'organisationId' | 'id' | 'taskId' | 'directiveId' | 'ownerId' | 'consultedIds'>,
  {
    detail,
    revision,
    alsoToldIds = [],
  }: { detail: SubjectDetail; revision?: number; alsoToldIds?: readonly string[] },
): ActSubject[] {
  const told = new Set([...(ownerId === null ? [] : [ownerId]), ...consultedIds, ...alsoToldIds]);
  told.delete(organisationId);
  return [
    {
      ...{ organisationId, taskId, directiveId, thingId: id, detail },
      ...(revision !== undefined && { revision }),
    },
    ...[...told].map((toldId) => ({ organisationId: toldId, taskId, directiveId, detail: {} })),
  ];
}
