import { addDays } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { MyWork } from '#contract/my-work.ts';
import { seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listTaskActs } from '#ledger/policy/task-policy.ts';
import { capacitiesFor, nextDraftStep } from '#ledger/policy/work-policy.ts';
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
import { countWork, type OtherWork } from './count-work.ts';
import { onBehalfOf, presentGroup, readGroup, readingsOf, type WorkReader } from './list-assignment-work.ts';
import { listCrossingWork } from './list-crossing-work.ts';
import { listFindingWork } from './list-finding-work.ts';
import { listPlanWork } from './list-plan-work.ts';
import { listStatementWork } from './list-statement-work.ts';
import { listMilestonesToVerify, listReportsToCoSign } from './list-verification-work.ts';

/** How long a decision stands among what one should know. */
const DECIDED_DAYS = 14;
const MOST_DECIDED = 50;

/** Everything that waits for the caller, with as many assignments of each kind as asked, 0 for the counts alone. */
export async function listMyWork(reader: WorkReader, limit: number): Promise<MyWork> {
  const [own, { others, ...ofLedger }] = await Promise.all([
    listOwnWork(reader, limit),
    readAs(reader.db, 'ledger', (db) => listWorkOfLedger({ ...reader, db }, limit)),
  ]);
  const { decided, ...toReceive } = own;
  const groups = { ...toReceive, ...ofLedger };
  const figures = countWork({ ...groups, ...others }, reader.today);
  return {
    today: reader.today,
    waiting: figures.reduce((sum, { waiting }) => sum + waiting, 0),
    late: figures.reduce((sum, { late }) => sum + late, 0),
    ...{ figures, ...groups, decided },
  };
}

/** What is read under the rights of the organisations themselves. */
async function listOwnWork(reader: WorkReader, limit: number) {
  const since = addDays(reader.today, -DECIDED_DAYS);
  const found = await Promise.all(
    readingsOf(reader, { kind: 'to_receive' }).map((reading) =>
      readAs(reader.db, reading.role, async (db) => {
        const { role } = reading;
        const [group, decided] = await Promise.all([
          readGroup(db, reading, limit),
          role === 'ledger' ? [] : listDecidedObjections(db, role.organisationId, since, MOST_DECIDED),
        ]);
        return { group, decided };
      }),
    ),
  );
  const groups = found.map(({ group }) => group);
  return {
    toReceive: presentGroup(reader, 'to_receive', groups, limit),
    decided: found
      .flatMap(({ decided }) => decided)
      .toSorted((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1))
      .slice(0, MOST_DECIDED),
  };
}

/** What is read under the ledger's rights, all of it asked at once. */
async function listWorkOfLedger(reader: WorkReader, limit: number) {
  const [lists, crossing, others] = await Promise.all([
    listGroupsOfLedger(reader, limit),
    listCrossingWork(reader),
    listOthers(reader),
  ]);
  return { ...lists, crossing, others };
}

async function listGroupsOfLedger(reader: WorkReader, limit: number) {
  const [toDecide, receiptLate, toApprove, toAssign, toSettle, toReview] = await Promise.all([
    Promise.all(readingsOf(reader, { kind: 'to_decide' }).map((each) => readGroup(reader.db, each, limit))),
    listLateReceipts(reader),
    listApprovals(reader),
    listOfKeepers(reader, 'to_assign', listDirectivesToAssign),
    listOfKeepers(reader, 'to_settle', listDirectivesToSettle),
    listReviews(reader),
  ]);
  return {
    toDecide: presentGroup(reader, 'to_decide', toDecide, limit),
    ...{ receiptLate, toApprove, toAssign, toSettle, toReview },
  };
}

async function listOthers(reader: WorkReader): Promise<OtherWork> {
  const [plans, statements, findings, milestones, toCoSign] = await Promise.all([
    listPlanWork(reader),
    listStatementWork(reader),
    listFindingWork(reader),
    listMilestonesToVerify(reader),
    listReportsToCoSign(reader),
  ]);
  return { plans, statements, findings, milestones: milestones.length, toCoSign: toCoSign.length };
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
  const [{ approvalRequired }, drafts] = await Promise.all([findSettings(db), listDrafts(db)]);
  const seen = drafts.filter((draft) => findCapacity(caller, seesDraft, draft));
  return seen.flatMap((draft) => {
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
