import { answerComplaint, openComplaint } from '#acts/answer-complaint.ts';
import { sendComplaint } from '#acts/send-complaint.ts';
import {
  answerComplaintSchema,
  complaintAnsweredSchema,
  complaintOpenedSchema,
  complaintSentSchema,
  openComplaintSchema,
  sendComplaintSchema,
} from '#contract/complaints.ts';
import { actRoute } from './act-route.ts';

/** The acts on complaints and suggestions, as they are asked for. */
export const complaintActRoutes = [
  actRoute({
    act: 'send_complaint',
    summary: 'Complain of what is asked, or suggest something (投诉建议): known to the head alone',
    body: sendComplaintSchema,
    result: complaintSentSchema,
    run: sendComplaint,
  }),
  actRoute({
    act: 'open_complaint',
    summary: 'Look who complained and at their words; every look is in the journal',
    body: openComplaintSchema,
    result: complaintOpenedSchema,
    run: openComplaint,
  }),
  actRoute({
    act: 'answer_complaint',
    summary: 'Answer a complaint, for everybody to read',
    body: answerComplaintSchema,
    result: complaintAnsweredSchema,
    run: answerComplaint,
  }),
];
