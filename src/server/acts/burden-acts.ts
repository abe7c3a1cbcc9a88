import { answerDataRequest } from '#acts/answer-data-request.ts';
import { approveOverCap } from '#acts/approve-over-cap.ts';
import { askData } from '#acts/ask-data.ts';
import { setRequestCap } from '#acts/set-request-cap.ts';
import { withdrawDataRequest } from '#acts/withdraw-data-request.ts';
import {
  answerDataRequestSchema,
  approveOverCapSchema,
  askDataSchema,
  dataAnsweredSchema,
  dataAskedSchema,
  dataRequestWithdrawnSchema,
  overCapApprovedSchema,
  requestCapSetSchema,
  setRequestCapSchema,
  withdrawDataRequestSchema,
} from '#contract/acts/burden.ts';
import { actRoute } from './act-route.ts';

/** The acts that hold back what is asked of organisations, and requests for data, as they are asked for. */
export const burdenActRoutes = [
  actRoute({
    act: 'set_request_cap',
    summary: 'Set how much organisations of a kind may be asked in a month (减负上限)',
    body: setRequestCapSchema,
    result: requestCapSetSchema,
    run: setRequestCap,
  }),
  actRoute({
    act: 'approve_over_cap',
    summary: 'Let one request go out to organisations whose cap it exceeds, with the reason',
    body: approveOverCapSchema,
    result: overCapApprovedSchema,
    run: approveOverCap,
  }),
  actRoute({
    act: 'ask_data',
    summary: 'Ask organisations for data field by field (数据征集); what the ledger knows is not asked',
    body: askDataSchema,
    result: dataAskedSchema,
    run: askData,
  }),
  actRoute({
    act: 'answer_data_request',
    summary: 'Answer any fields of a request for data',
    body: answerDataRequestSchema,
    result: dataAnsweredSchema,
    run: answerDataRequest,
  }),
  actRoute({
    act: 'withdraw_data_request',
    summary: 'Take a request for data back',
    body: withdrawDataRequestSchema,
    result: dataRequestWithdrawnSchema,
    run: withdrawDataRequest,
  }),
];
