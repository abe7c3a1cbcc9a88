import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  capKinds,
  cappedActs,
  dataFieldStates,
  dataRequestStates,
  dataSources,
} from '#ledger/values/burden-values.ts';
import { columnMeanings } from '#ledger/values/column-meanings.ts';
import { complaintStates } from '#ledger/values/complaint-values.ts';
import {
  claimOutcomes,
  extensionStates,
  openExtensionStates,
  verificationWays,
} from '#ledger/values/completion.ts';
import {
  coordinationLevels,
  coordinationStates,
  instructionStates,
  policyQuestionStates,
  urgentReportStates,
} from '#ledger/values/coordination-values.ts';
import { draftStates, taskChanges } from '#ledger/values/draft-values.ts';
import { evidenceKinds, evidenceUses } from '#ledger/values/evidence-kinds.ts';
import { findingRules, findingSeverities, findingStates } from '#ledger/values/finding-values.ts';
import {
  assignmentOrigins,
  assignmentStates,
  basisKinds,
  directiveKinds,
  personStates,
  taskStates,
} from '#ledger/values/ledger-states.ts';
import { countedLights, greyReasons, lightRunKinds, lightWeights } from '#ledger/values/light-values.ts';
import { nameUses } from '#ledger/values/name-uses.ts';
import { orderColours, orderStates } from '#ledger/values/order-values.ts';
import { organisationKinds } from '#ledger/values/organisation-kinds.ts';
import { personRoles } from '#ledger/values/person-roles.ts';
import { placeholderKinds } from '#ledger/values/placeholder-kinds.ts';
import { planAnswers, planStates } from '#ledger/values/plan-values.ts';
import { reminderKinds } from '#ledger/values/reminder-values.ts';
import { reportFields, reportKinds, reportStates } from '#ledger/values/report-values.ts';
import { signatureKinds, signatureWays } from '#ledger/values/signature-kinds.ts';
import {
  cycleKinds,
  cycleStates,
  keeperAnswers,
  lineAnswers,
  statementStates,
} from '#ledger/values/statement-values.ts';
import { successionKinds } from '#ledger/values/succession-kinds.ts';
import { takenStatuses, takeoverStates } from '#ledger/values/taken-over.ts';
import { coSignatureStates, markStates } from '#ledger/values/verification-values.ts';
import { yearGrounds, yearOutcomes, yearStates } from '#ledger/values/year-values.ts';
import {
  blockKinds,
  comparators,
  deadlineKinds,
  dutyKinds,
  outlineKinds,
  roles,
  scopes,
  severities,
  targetKinds,
} from '#parse/directive.ts';
import { dumpSchema } from '#test-kit/dump-schema.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';

/** The columns that take one of a list of values. */
const valueLists: Record<string, readonly string[]> = {
  'organisation.kind': organisationKinds,
  'organisation_name.use': nameUses,
  'organisation_succession.kind': successionKinds,
  'assignment.extension': openExtensionStates,
  'completion_claim.outcome': claimOutcomes,
  'completion_claim.verified_how': verificationWays,
  'extension.state': extensionStates,
  'amendment.change': taskChanges.filter((change) => change !== 'unchanged'),
  'draft.state': draftStates,
  'directive.kind': directiveKinds,
  'directive.basis_kind': basisKinds,
  'task.state': taskStates,
  'assignment_light.grey': greyReasons,
  'assignment_light.weight': lightWeights,
  'light_count.counted': countedLights,
  'light_run.kind': lightRunKinds,
  'assignment.state': assignmentStates,
  'assignment.origin': assignmentOrigins,
  'plan.state': planStates,
  'reminder.kind': reminderKinds,
  'plan_confirmation.answer': planAnswers,
  'person.roles': personRoles,
  'person.state': personStates,
  'notification_choice.language': ['zh', 'en'],
  'placeholder.kind': placeholderKinds,
  'placeholder.role': roles,
  'outline_node.kind': outlineKinds,
  'block.kind': blockKinds,
  'duty.kind': dutyKinds,
  'diagnostic.severity': severities,
  'responsibility.role': roles,
  'responsibility.scope': scopes,
  'assignment.role': roles,
  'deadline.kind': deadlineKinds,
  'deadline.every': ['month', 'quarter'],
  'takeover.state': takeoverStates,
  'takeover_value.meaning': columnMeanings,
  'takeover_value.status': takenStatuses,
  'progress_report.kind': reportKinds,
  'progress_report.state': reportStates,
  'progress_report.new_fields': reportFields,
  'reconciliation_cycle.kind': cycleKinds,
  'reconciliation_cycle.state': cycleStates,
  'statement.state': statementStates,
  'statement.closed_from': statementStates.filter((state) => state !== 'closed'),
  'statement_line.reports_as': reportKinds,
  'finding.rule': findingRules,
  'finding.severity': findingSeverities,
  'finding.state': findingStates,
  'rule_setting.rule': findingRules,
  'statement_line.answer': lineAnswers,
  'statement_line.keeper_answer': keeperAnswers,
  'target.op': comparators,
  'milestone_mark.state': markStates,
  'milestone_mark.verified_how': verificationWays,
  'verified_value.verified_how': verificationWays,
  'co_signature.state': coSignatureStates,
  'year_close.state': yearStates.filter((state) => state !== 'open'),
  'year_outcome.outcome': yearOutcomes,
  'year_outcome.ground': yearGrounds,
  'year_outcome.closed_from': ['registered', 'assigned', 'suspended'],
  'target.kind': targetKinds,
  'complaint.state': complaintStates,
  'request_cap.kind': capKinds,
  'cap_approval.request_act': cappedActs,
  'data_request.state': dataRequestStates,
  'data_answer.state': dataFieldStates,
  'data_answer.source_kind': dataSources,
  'coordination.level': coordinationLevels,
  'coordination.state': coordinationStates,
  'urgent_report.state': urgentReportStates,
  'instruction_follow_up.state': instructionStates,
  'policy_question.state': policyQuestionStates,
  'supervision_order.colour': orderColours,
  'supervision_order.state': orderStates,
  'evidence.kind': evidenceKinds,
  'evidence_use.thing_kind': evidenceUses,
  'signature.thing_kind': signatureKinds,
  'signature.way': signatureWays,
  'signature_delegation.kinds': signatureKinds,
};
/** A quoted value in a constraint: `'lead'`. */
const QUOTED = /'([^']*)'/g;

describe.each(engines)('the schema on %s', (engine) => {
  test('is the one in schema.sql, and its lists are those of the code', async () => {
    const store = await openTestStore(engine);
    try {
      await expect(await dumpSchema(store.db)).toMatchFileSnapshot('./schema.sql');
      const { rows } = await sql<{ column: string; definition: string }>`
        select conrelid::regclass || '.' || attname as column, pg_get_constraintdef(pg_constraint.oid) as definition
        from pg_constraint
        join pg_attribute on attrelid = conrelid and attnum = any (conkey)
        where contype = 'c' and connamespace = 'public'::regnamespace
          and cardinality(conkey) = 1 and pg_get_constraintdef(pg_constraint.oid) like '%ARRAY[%'
      `.execute(store.db);
      const lists = rows.map(({ column, definition }) => [
        column,
        [...definition.matchAll(QUOTED)].map(([, value]) => value),
      ]);
      expect(Object.fromEntries(lists)).toEqual(valueLists);
    } finally {
      await store.close();
    }
  });
});
