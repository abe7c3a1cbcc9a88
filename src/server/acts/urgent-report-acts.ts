import { acknowledgeUrgentReport } from '#acts/acknowledge-urgent-report.ts';
import { closeUrgentReport } from '#acts/close-urgent-report.ts';
import { followUpUrgentReport } from '#acts/follow-up-urgent-report.ts';
import { sendUrgentReport } from '#acts/send-urgent-report.ts';
import {
  acknowledgeUrgentReportSchema,
  closeUrgentReportSchema,
  followUpUrgentReportSchema,
  sendUrgentReportSchema,
  writtenSchema,
} from '#contract/acts/coordination.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on urgent reports, as they are asked for. */
export const urgentReportActRoutes = [
  actRoute({
    act: 'send_urgent_report',
    summary: 'Report what cannot wait, past all levels (重大情况报告)',
    body: sendUrgentReportSchema,
    result: writtenSchema,
    run: (context, { occurredOn, ...input }) =>
      sendUrgentReport(context, { ...input, occurredOn: readDay(occurredOn) }),
  }),
  actRoute({
    act: 'acknowledge_urgent_report',
    summary: 'Confirm that the keepers, or the organisation, have the urgent report',
    body: acknowledgeUrgentReportSchema,
    result: writtenSchema,
    run: acknowledgeUrgentReport,
  }),
  actRoute({
    act: 'follow_up_urgent_report',
    summary: 'Add what is new to an urgent report (续报)',
    body: followUpUrgentReportSchema,
    result: writtenSchema,
    run: followUpUrgentReport,
  }),
  actRoute({
    act: 'close_urgent_report',
    summary: 'Close an urgent report with how the matter came out',
    body: closeUrgentReportSchema,
    result: writtenSchema,
    run: closeUrgentReport,
  }),
];
