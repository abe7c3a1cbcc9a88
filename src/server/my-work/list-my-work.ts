import { addDays } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { AssignmentGroup, MyWork } from '#contract/my-work.ts';
import type { AssignmentWorkKind } from '#contract/values.ts';
import { seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listTaskActs } from '#ledger/policy/task-policy.ts';
import { capacitiesFor, nextDraftStep, organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { listDrafts } from '#store/read/find-draft.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { listDecidedObjections } from '#store/read/my-work/list-decided-objections.ts';
import {
  listDirectivesToAssign,
  listDirectivesToSettle,
  listMattersToApprove,
} from '#store/read/my-work/list-directive-work.ts';
import { listLateOrganisations } from '#store/read/my-work/list-late-organisations.ts';
import { readAs } from '#store/take-role.ts';
import { countWork } from './count-work.ts';
import {
  countAssignmentWork,
  listAssignmentWork,
  onBehalfOf,
  type WorkReader,
} from './list-assignment-work.ts';
import { listCrossingWork } from './list-crossing-work.ts';

/** How long a decision stands among what one should know. */
const DECIDED_DAYS = 14;
const MOST_DECIDED = 50;

/** Everything that waits for the caller, with as many assignments of each kind as asked, 0 for the counts alone. */
export async function listMyWork(reader: WorkReader, limit: number): Promise<MyWork> {
  // Read under the rights of the organisations themselves.
  const toReceive = await listGroup(reader, 'to_receive', limit);
  const decided = await listDecided(reader);
  const work = await readAs(reader.db, 'ledger', (db) =>
    listWorkOfLedger({ ...reader, db }, toReceive, limit),
  );
  const { figures } = work;
  return {
    today: reader.today,
    waiting: figures.reduce((sum, { waiting }) => sum + waiting, 0),
    late: figures.reduce((sum, { late }) => sum + late, 0),
    ...work,
    decided,
  };
}

/** What is read under the ledger's rights, all of one moment, with how much waits in each section. */
async function listWorkOfLedger(reader: WorkReader, toReceive: AssignmentGroup | null, limit: number) {
  const groups = {
    toReceive,
    toDecide: await listGroup(reader, 'to_decide', limit),
    receiptLate: await listLateReceipts(reader),
    toApprove: await listApprovals(reader),
    toAssign: await listOfKeepers(reader, 'to_assign', listDirectivesToAssign),
    toSettle: await listOfKeepers(reader, 'to_settle', listDirectivesToSettle),
    toReview: await listReviews(reader),
    crossing: await listCrossingWork(reader),
  };
  return { figures: await countWork(reader, groups), ...groups };
}

async function listGroup(
  reader: WorkReader,
  kind: AssignmentWorkKind,
  limit: number,
): Promise<AssignmentGroup | null> {
  const counts = await countAssignmentWork(reader, kind);
  if (!counts) return null;
  const none = { items: [], next: null };
  const page =
    limit > 0 && counts.total > 0 && (await listAssignmentWork(reader, { kind }, { after: null, limit }));
  return { ...counts, ...(page || none) };
}

async function listLateReceipts({ db, caller, today }: WorkReader): Promise<MyWork['receiptLate']> {
  if (capacitiesFor(caller, 'receipt_late').length === 0) return null;
  const late = await readAs(db, 'ledger', (within) => listLateOrganisations(within, today));
  return {
    assignments: late.reduce((sum, { assignments }) => sum + assignments, 0),
    organisations: late.map((organisation) => ({
      ...organisation,
      workingDaysLeft: workingDaysBetween(today, organisation.receiveBy).days,
    })),
  };
}

async function listApprovals({ db, caller, names }: WorkReader): Promise<MyWork['toApprove']> {
  const [capacity] = capacitiesFor(caller, 'to_approve');
  if (!capacity) return null;
  const matters = await readAs(db, 'ledger', listMattersToApprove);
  return matters.map(({ state, ...matter }) => ({
    ...matter,
    onBehalfOf: onBehalfOf(caller, capacity.personId, names),
    can: listTaskActs(caller, { state }),
  }));
}

async function listOfKeepers<Row>(
  { db, caller }: WorkReader,
  kind: 'to_assign' | 'to_settle',
  list: (db: WorkReader['db']) => Promise<Row[]>,
): Promise<Row[] | null> {
  return capacitiesFor(caller, kind).length === 0 ? null : await readAs(db, 'ledger', list);
}

async function listReviews({ db, caller, names }: WorkReader): Promise<MyWork['toReview']> {
  const { approvalRequired } = await findSettings(db);
  const drafts = (await listDrafts(db)).filter((draft) => findCapacity(caller, seesDraft, draft));
  return drafts.flatMap((draft) => {
    const next = nextDraftStep(caller, draft, approvalRequired);
    if (!next) return [];
    const { id: draftId, title, fileName, openedBy, taskCount, errorCount, lookCount } = draft;
    return {
      ...{ draftId, title, fileName, openedBy, openedAt: draft.openedAt.toISOString() },
      ...{ tasks: taskCount, errors: errorCount, looks: lookCount, step: next.step },
      onBehalfOf: onBehalfOf(caller, next.capacity.personId, names),
    };
  });
}

async function listDecided({ db, caller, today }: WorkReader): Promise<MyWork['decided']> {
  const since = addDays(today, -DECIDED_DAYS);
  const decided = await Promise.all(
    [...organisationsToReceiveFor(caller).keys()].map((organisationId) =>
      readAs(db, { organisationId }, (within) =>
        listDecidedObjections(within, organisationId, since, MOST_DECIDED),
      ),
    ),
  );
  return decided
    .flat()
    .toSorted((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1))
    .slice(0, MOST_DECIDED);
}
