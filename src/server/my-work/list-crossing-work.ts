import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { MyWork } from '#contract/my-work.ts';
import { nextCrossingStep } from '#ledger/policy/crossing-work.ts';
import { mayDoToDataRequest } from '#ledger/policy/data-request-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { type DataWorkRow, listDataWork } from '#store/read/burden/list-data-work.ts';
import { type CoordinationRow, listCoordinations } from '#store/read/coordination/list-coordinations.ts';
import { type InstructionRow, listInstructions } from '#store/read/coordination/list-instructions.ts';
import {
  listPolicyQuestions,
  type PolicyQuestionRow,
} from '#store/read/coordination/list-policy-questions.ts';
import { listUrgentReports, type UrgentReportRow } from '#store/read/coordination/list-urgent-reports.ts';
import { listOrders, type OrderRow } from '#store/read/orders/list-orders.ts';
import { readAs } from '#store/take-role.ts';
import { presentCoordination } from '../coordination/present-coordination.ts';
import { presentInstruction } from '../coordination/present-instruction.ts';
import { presentPolicyQuestion } from '../coordination/present-policy-question.ts';
import { presentUrgentReport } from '../coordination/present-urgent-report.ts';
import { presentOrder } from '../orders/present-order.ts';
import type { WorkReader } from './list-assignment-work.ts';

type CrossingWork = MyWork['crossing'];
type Reader = Pick<WorkReader, 'caller' | 'today'>;

/** As many of each kind are looked through; the boards show the rest. */
const MOST_LOOKED_AT = 500;

/** What crosses organisations and waits for the caller: urgent reports first, then requests and instructions by their day. */
export async function listCrossingWork({ db, caller, today }: WorkReader): Promise<CrossingWork> {
  const board = { scope: journalScopeOf(caller), ended: false };
  const page = { after: 0, limit: MOST_LOOKED_AT };
  const answering = caller.capacities.flatMap(({ organisationId }) =>
    organisationId !== null && mayDoToDataRequest(caller, 'answer_data_request', [organisationId])
      ? [organisationId]
      : [],
  );
  const [reports, orders, requests, questions, data, instructions] = await readAs(db, 'ledger', (within) =>
    Promise.all([
      listUrgentReports(within, board, page),
      listOrders(within, board, page),
      listCoordinations(within, board, page),
      listPolicyQuestions(within, board, page),
      listDataWork(within, answering),
      listInstructions(within, board, page),
    ]),
  );
  const reader = { caller, today };
  return [
    ...reports.flatMap((row) => workOfReport(row, reader)),
    ...orders.flatMap((row) => workOfOrder(row, reader)),
    ...requests.flatMap((row) => workOfRequest(row, reader)),
    ...questions.flatMap((row) => workOfQuestion(row, reader)),
    ...data.map((row) => workOfData(row, today)),
    ...instructions.flatMap((row) => workOfInstruction(row, reader)),
  ];
}

function workOfReport(row: UrgentReportRow, reader: Reader): CrossingWork {
  const { id, happened: words, organisation, can } = presentUrgentReport(row, reader);
  const step = nextCrossingStep(reader.caller, { can });
  return step ? [{ step, id, words, organisation, dueOn: null, workingDaysLeft: null }] : [];
}

function workOfOrder(row: OrderRow, reader: Reader): CrossingWork {
  const { id, request: words, organisation, replyBy, workingDaysLeft, can } = presentOrder(row, reader);
  const step = nextCrossingStep(reader.caller, { can });
  return step ? [{ step, id, words, organisation, dueOn: replyBy, workingDaysLeft }] : [];
}

function workOfRequest(row: CoordinationRow, reader: Reader): CrossingWork {
  const request = presentCoordination(row, reader);
  const step = nextCrossingStep(reader.caller, { can: request.can, ownerId: row.ownerId });
  const { id, matter: words, organisation, dueOn, workingDaysLeft } = request;
  return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
}

function workOfQuestion(row: PolicyQuestionRow, reader: Reader): CrossingWork {
  const question = presentPolicyQuestion(row, reader);
  const step = nextCrossingStep(reader.caller, { can: question.can });
  const { id, question: words, organisation, dueOn, workingDaysLeft } = question;
  return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
}

function workOfData({ title: words, dueOn, ...row }: DataWorkRow, today: LocalDate): CrossingWork[number] {
  return {
    ...{ step: 'answer_data_request', ...row, words, dueOn },
    workingDaysLeft: workingDaysBetween(today, dueOn).days,
  };
}

function workOfInstruction(row: InstructionRow, reader: Reader): CrossingWork {
  const followUp = presentInstruction(row, reader);
  const reported = followUp.state !== 'given';
  const step = nextCrossingStep(reader.caller, { can: followUp.can, reported });
  const { id, words, organisation, dueOn } = followUp;
  const workingDaysLeft = reported ? null : followUp.workingDaysLeft;
  return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
}
