import { answerConsultation } from '#acts/answer-consultation.ts';
import { closeCoordination } from '#acts/close-coordination.ts';
import { consultOrganisations } from '#acts/consult-organisations.ts';
import { decideCoordination } from '#acts/decide-coordination.ts';
import { escalateCoordination } from '#acts/escalate-coordination.ts';
import { raiseCoordination } from '#acts/raise-coordination.ts';
import { takeCoordination } from '#acts/take-coordination.ts';
import { withdrawCoordination } from '#acts/withdraw-coordination.ts';
import {
  answerConsultationSchema,
  closeCoordinationSchema,
  consultedSchema,
  consultOrganisationsSchema,
  decideCoordinationSchema,
  escalateCoordinationSchema,
  nowAtSchema,
  raiseCoordinationSchema,
  takeCoordinationSchema,
  withdrawCoordinationSchema,
  writtenSchema,
} from '#contract/acts/coordination.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on coordination requests, as they are asked for. */
export const coordinationActRoutes = [
  actRoute({
    act: 'raise_coordination',
    summary: 'Ask for coordination of what the organisation cannot settle with others itself (协调事项)',
    body: raiseCoordinationSchema,
    result: writtenSchema,
    run: raiseCoordination,
  }),
  actRoute({
    act: 'take_coordination',
    summary: 'Take a request on: who coordinates it, at which level, by when',
    body: takeCoordinationSchema,
    result: nowAtSchema,
    run: (context, { dueOn, ...input }) => takeCoordination(context, { ...input, dueOn: readDay(dueOn) }),
  }),
  actRoute({
    act: 'consult_organisations',
    summary: 'Ask other organisations what they say to the request',
    body: consultOrganisationsSchema,
    result: consultedSchema,
    run: consultOrganisations,
  }),
  actRoute({
    act: 'answer_consultation',
    summary: 'Say what the organisation that is consulted has to say',
    body: answerConsultationSchema,
    result: writtenSchema,
    run: answerConsultation,
  }),
  actRoute({
    act: 'escalate_coordination',
    summary: 'Take the request up one level, with the reason',
    body: escalateCoordinationSchema,
    result: nowAtSchema,
    run: escalateCoordination,
  }),
  actRoute({
    act: 'decide_coordination',
    summary: 'Enter the decision with its minute',
    body: decideCoordinationSchema,
    result: nowAtSchema,
    run: (context, { decidedOn, ...input }) =>
      decideCoordination(context, { ...input, decidedOn: readDay(decidedOn) }),
  }),
  actRoute({
    act: 'close_coordination',
    summary: 'Close a request that has been decided',
    body: closeCoordinationSchema,
    result: nowAtSchema,
    run: closeCoordination,
  }),
  actRoute({
    act: 'withdraw_coordination',
    summary: 'Take back a request that the organisation raised',
    body: withdrawCoordinationSchema,
    result: nowAtSchema,
    run: withdrawCoordination,
  }),
];
