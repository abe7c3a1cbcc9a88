import type { ActRoute } from './act-route.ts';
import { assignmentActRoutes } from './assignment-acts.ts';
import { burdenActRoutes } from './burden-acts.ts';
import { cascadeActRoutes } from './cascade-acts.ts';
import { complaintActRoutes } from './complaint-acts.ts';
import { completionActRoutes } from './completion-acts.ts';
import { coordinationActRoutes } from './coordination-acts.ts';
import { evidenceActRoutes } from './evidence-acts.ts';
import { findingActRoutes } from './finding-acts.ts';
import { instructionActRoutes } from './instruction-acts.ts';
import { lightActRoutes } from './light-acts.ts';
import { orderActRoutes } from './order-acts.ts';
import { organisationActRoutes } from './organisation-acts.ts';
import { peopleActRoutes } from './people-acts.ts';
import { planActRoutes } from './plan-acts.ts';
import { policyQuestionActRoutes } from './policy-question-acts.ts';
import { programmeActRoutes } from './programme-acts.ts';
import { reconciliationActRoutes } from './reconciliation-acts.ts';
import { reminderActRoutes } from './reminder-acts.ts';
import { reportActRoutes } from './report-acts.ts';
import { signatureActRoutes } from './signature-acts.ts';
import { taskActRoutes } from './task-acts.ts';
import { urgentReportActRoutes } from './urgent-report-acts.ts';
import { verificationActRoutes } from './verification-acts.ts';
import { yearActRoutes } from './year-acts.ts';

/** Every act on the ledger that can be asked for. */
export const allActRoutes: readonly ActRoute[] = [
  ...taskActRoutes,
  ...assignmentActRoutes,
  ...cascadeActRoutes,
  ...completionActRoutes,
  ...coordinationActRoutes,
  ...urgentReportActRoutes,
  ...instructionActRoutes,
  ...policyQuestionActRoutes,
  ...orderActRoutes,
  ...reconciliationActRoutes,
  ...findingActRoutes,
  ...lightActRoutes,
  ...reminderActRoutes,
  ...reportActRoutes,
  ...organisationActRoutes,
  ...peopleActRoutes,
  ...planActRoutes,
  ...evidenceActRoutes,
  ...signatureActRoutes,
  ...verificationActRoutes,
  ...yearActRoutes,
  ...complaintActRoutes,
  ...burdenActRoutes,
  ...programmeActRoutes,
];
