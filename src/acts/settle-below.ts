import type { Insertable, Selectable } from 'kysely';
import type { AssignmentOrigin } from '#ledger/values/ledger-states.ts';
import type { AssignmentTable } from '#store/database.ts';
import type { AssignmentKey } from '#store/tables/assignment.ts';
import { followSuccessors } from '#store/tables/given-assignment.ts';
import { insertUnitShares, listUnitShares } from '#store/tables/unit-share.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { endBelow } from './end-below.ts';
import type { ActSubject } from './record-act.ts';

/** An assignment that has ended, and what stands in its place in which task. */
export interface Move {
  from: Selectable<AssignmentTable>;
  taskId: string;
  successor: AssignmentKey;
}

/**
 * The opened assignments, each given on from where its predecessor's giver went in that task: from nobody where the giver
 * has no part there.
 */
export function linkToParents(
  opened: readonly Insertable<AssignmentTable>[],
  moves: readonly Move[],
): Insertable<AssignmentTable>[] {
  const goes = new Map(moves.map(({ from, taskId, successor }) => [`${from.id} ${taskId}`, successor]));
  const left = new Map(moves.map(({ from }) => [from.id, from.taskId]));
  return opened.map((row) => {
    if (!row.parentId) return row;
    const parent = goes.get(`${row.parentId} ${row.taskId}`);
    if (parent) return { ...row, parentOrganisationId: parent.organisationId, parentId: parent.id };
    const isElsewhere = left.get(row.predecessorId ?? '') !== row.taskId;
    return isElsewhere ? { ...row, parentOrganisationId: null, parentId: null } : row;
  });
}

/**
 * What becomes of what had been given on from assignments that went to others. By a succession, a merger or a split it
 * follows, and so do the units of an organisation that keeps the work; where the work was taken from one organisation and
 * given to another, that one decides anew whom it gives what, and what its predecessor gave ends.
 */
export async function settleBelow(
  context: ActContext,
  origin: AssignmentOrigin,
  moves: readonly Move[],
): Promise<ActSubject[]> {
  await carryShares(context, moves);
  const inTask = moves.filter(({ from, taskId }) => from.taskId === taskId);
  const isTaken = ({ from, successor }: Move) =>
    origin === 'reassignment' && successor.organisationId !== from.organisationId;
  const taken = inTask.filter(isTaken).map(({ from }) => from);
  const followed = await followSuccessors(
    context.db,
    inTask.filter((move) => !isTaken(move)),
  );
  return [
    ...(await endBelow(context, taken, {})),
    ...followed.map(({ id, parentOrganisationId, ...row }) => ({
      ...{ ...row, assignmentId: id },
      detail: { giverId: parentOrganisationId },
    })),
  ];
}

/** The units of an organisation carry what takes the place of its own assignment. */
async function carryShares({ db, actId }: ActContext, moves: readonly Move[]): Promise<void> {
  const own = moves.filter(({ from, successor }) => from.organisationId === successor.organisationId);
  const shares = await listUnitShares(
    db,
    own.map(({ from }) => from),
  );
  if (shares.length === 0) return;
  const standing = await listUnitShares(
    db,
    own.map(({ successor }) => successor),
  );
  const taken = new Set(standing.map(({ assignmentId, unitId }) => `${assignmentId} ${unitId}`));
  const rows = new Map(
    own.flatMap(({ from, successor }) =>
      shares
        .filter(({ assignmentId }) => assignmentId === from.id)
        .map((share) => {
          const key = `${successor.id} ${share.unitId}`;
          const id = deriveId(actId, `share/${key}`);
          return [key, { ...share, id, assignmentId: successor.id, actId }] as const;
        }),
    ),
  );
  for (const key of taken) rows.delete(key);
  await insertUnitShares(db, [...rows.values()]);
}
