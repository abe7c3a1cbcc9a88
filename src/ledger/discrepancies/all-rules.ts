import { aboveVerified } from './above-verified.ts';
import { againstTarget } from './against-target.ts';
import { copiedFromLast } from './copied-from-last.ts';
import { copiedFromOther } from './copied-from-other.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { evidenceMisdated } from './evidence-misdated.ts';
import { figuresConflict } from './figures-conflict.ts';
import { inputMissing } from './input-missing.ts';
import { leadsDisagree } from './leads-disagree.ts';
import { lowerOpen } from './lower-open.ts';
import { milestoneMoved } from './milestone-moved.ts';
import { milestoneSlipped } from './milestone-slipped.ts';
import { notReceived } from './not-received.ts';
import { nothingNew } from './nothing-new.ts';
import type { OrganisationFacts } from './organisation-facts.ts';
import { overdueOpen } from './overdue-open.ts';
import { placeholderUnresolved } from './placeholder-unresolved.ts';
import { planIncomplete } from './plan-incomplete.ts';
import { planMissing } from './plan-missing.ts';
import { policyWithoutNumber } from './policy-without-number.ts';
import type { DiscrepancyRule } from './rule.ts';
import { sameFileTwice } from './same-file-twice.ts';
import { targetMissed } from './target-missed.ts';
import type { TaskFacts } from './task-facts.ts';

/** The rules that look at a task with everybody who carries it. */
export const taskRules: readonly DiscrepancyRule<TaskFacts>[] = [
  overdueOpen,
  notReceived,
  nothingNew,
  inputMissing,
  planIncomplete,
  milestoneSlipped,
  milestoneMoved,
  policyWithoutNumber,
  placeholderUnresolved,
  doneWithoutEvidence,
  evidenceMisdated,
  targetMissed,
  againstTarget,
  aboveVerified,
  figuresConflict,
  leadsDisagree,
  lowerOpen,
  copiedFromLast,
  copiedFromOther,
];

/** The rules that look at an organisation as a whole. */
export const organisationRules: readonly DiscrepancyRule<OrganisationFacts>[] = [planMissing, sameFileTwice];

/** Every rule. */
export const allRules: readonly Omit<DiscrepancyRule<never>, 'find'>[] = [...taskRules, ...organisationRules];
