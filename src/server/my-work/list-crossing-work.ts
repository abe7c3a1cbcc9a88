import { workingDaysBetween } from '#calendar/working-days.ts';
import type { MyWork } from '#contract/my-work.ts';
import { nextCrossingStep } from '#ledger/policy/crossing-work.ts';
import { mayDoToDataRequest } from '#ledger/policy/data-request-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { listDataWork } from '#store/read/burden/list-data-work.ts';
import { listCoordinations } from '#store/read/coordination/list-coordinations.ts';
import { listInstructions } from '#store/read/coordination/list-instructions.ts';
import { listPolicyQuestions } from '#store/read/coordination/list-policy-questions.ts';
import { listUrgentReports } from '#store/read/coordination/list-urgent-reports.ts';
import { listOrders } from '#store/read/orders/list-orders.ts';
import { readAs } from '#store/take-role.ts';
import { presentCoordination } from '../coordination/present-coordination.ts';
import { presentInstruction } from '../coordination/present-instruction.ts';
import { presentPolicyQuestion } from '../coordination/present-policy-question.ts';
import { presentUrgentReport } from '../coordination/present-urgent-report.ts';
import { presentOrder } from '../orders/present-order.ts';
import type { WorkReader } from './list-assignment-work.ts';

type CrossingWork = MyWork['crossing'];

/** As many of each kind are looked through; the boards show the rest. */
const MOST_LOOKED_AT = 500;

/** What crosses organisations and waits for the caller: urgent reports first, then requests and instructions by their day. */
export async function listCrossingWork({ db, caller, today }: WorkReader): Promise<CrossingWork> {
  const board = { scope: journalScopeOf(caller), ended: false };
  const page = { after: 0, limit: MOST_LOOKED_AT };
  const reader = { caller, today };
  return await readAs(db, 'ledger', async (within) => {
    const reports = (await listUrgentReports(within, board, page)).flatMap((row): CrossingWork => {
      const { id, happened: words, organisation, can } = presentUrgentReport(row, reader);
      const step = nextCrossingStep(caller, { can });
      return step ? [{ step, id, words, organisation, dueOn: null, workingDaysLeft: null }] : [];
    });
    const requests = (await listCoordinations(within, board, page)).flatMap((row): CrossingWork => {
      const request = presentCoordination(row, reader);
      const step = nextCrossingStep(caller, { can: request.can, ownerId: row.ownerId });
      const { id, matter: words, organisation, dueOn, workingDaysLeft } = request;
      return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
    });
    const instructions = (await listInstructions(within, board, page)).flatMap((row): CrossingWork => {
      const followUp = presentInstruction(row, reader);
      const reported = followUp.state !== 'given';
      const step = nextCrossingStep(caller, { can: followUp.can, reported });
      const { id, words, organisation, dueOn } = followUp;
      const workingDaysLeft = reported ? null : followUp.workingDaysLeft;
      return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
    });
    const questions = (await listPolicyQuestions(within, board, page)).flatMap((row): CrossingWork => {
      const {
        id,
        question: words,
        organisation,
        dueOn,
        workingDaysLeft,
        can,
      } = presentPolicyQuestion(row, reader);
      const step = nextCrossingStep(caller, { can });
      return step ? [{ step, id, words, organisation, dueOn, workingDaysLeft }] : [];
    });
    const orders = (await listOrders(within, board, page)).flatMap((row): CrossingWork => {
      const { id, request: words, organisation, replyBy, workingDaysLeft, can } = presentOrder(row, reader);
      const step = nextCrossingStep(caller, { can });
      return step ? [{ step, id, words, organisation, dueOn: replyBy, workingDaysLeft }] : [];
    });
    const answering = caller.capacities.flatMap(({ organisationId }) =>
      organisationId !== null && mayDoToDataRequest(caller, 'answer_data_request', [organisationId])
        ? [organisationId]
        : [],
    );
    const data = (await listDataWork(within, answering)).map(
      ({ title: words, dueOn, ...row }): CrossingWork[number] => ({
        ...{ step: 'answer_data_request', ...row, words, dueOn },
        workingDaysLeft: workingDaysBetween(today, dueOn).days,
      }),
    );
    return [...reports, ...orders, ...requests, ...questions, ...data, ...instructions];
  });
}
