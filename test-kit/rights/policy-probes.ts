import { mayDoToAssignment, seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { permitDraftAct, seesDraft } from '#ledger/policy/draft-policy.ts';
import { storesFiles } from '#ledger/policy/evidence-policy.ts';
import { seesSubject } from '#ledger/policy/journal-policy.ts';
import { permitOrganisationAct } from '#ledger/policy/organisation-policy.ts';
import { permitPersonAct, seesPerson, seesPersonDetails } from '#ledger/policy/person-policy.ts';
import { permitProgrammeAct, seesProgramme } from '#ledger/policy/programme-policy.ts';
import { mayDoToReport, seesReport } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { changesSettings } from '#ledger/policy/settings-policy.ts';
import { seesDelegations } from '#ledger/policy/signature-policy.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import { mayDoToTask, seesDirective } from '#ledger/policy/task-policy.ts';
import { assignmentActs, organisationActs, programmeActs, taskActs } from '#ledger/values/act-names.ts';
import { reportActs } from '#ledger/values/report-values.ts';
import { burdenPolicyProbes } from './burden-probes.ts';
import { complaintPolicyProbes } from './complaint-probes.ts';
import { crossingPolicyProbes } from './crossing-probes.ts';
import { findingPolicyProbes } from './finding-probes.ts';
import { lightPolicyProbes } from './light-probes.ts';
import { type Answer, answerOf, type Line, type Probe } from './line.ts';
import { planPolicyProbes } from './plan-probes.ts';
import { type Actor, organisationOf } from './rights-world.ts';
import { statementPolicyProbes } from './statement-probes.ts';
import { milestonePolicyProbes } from './verification-probes.ts';

/** The facts of the assignment that is acted on. */
const assignment = {
  organisationId: organisationOf.own,
  leadIds: [organisationOf.lead],
  aboveIds: [organisationOf.above],
  parentOrganisationId: null,
};
/** The same as the organisation above gave it, where the relation is the giver's. */
const assignmentOf = ({ relation }: Line) =>
  relation === 'parent' ? { ...assignment, parentOrganisationId: organisationOf.above } : assignment;
/** Those of the directive, by the relation's words. */
const directiveOf = ({ relation }: Line) =>
  relation === 'document'
    ? ({ kind: 'document', concernedIds: [] } as const)
    : ({ kind: 'matter', concernedIds: [organisationOf.own, organisationOf.above] } as const);
/** The person who is acted on: oneself, or somebody of the organisation whose things are. */
const personOf = ({ relation }: Line, { person }: Actor) =>
  relation === 'self'
    ? { id: person.id, organisationId: person.organisationId }
    : { id: 'somebody', organisationId: organisationOf.own };
const draftOf = ({ relation }: Line, { person }: Actor) => ({
  openedById: relation === 'writer' ? person.id : null,
});

const seen = (is: boolean): Answer => answerOf(is, true);

const onAssignments = Object.fromEntries(
  assignmentActs.map((act): [string, Probe] => [
    act,
    (line, { caller }) =>
      answerOf(
        findCapacity(caller, seesAssignment, assignmentOf(line)) !== undefined,
        mayDoToAssignment(caller, act, assignmentOf(line)),
      ),
  ]),
);

/** On a report that the organisation has signed. */
const onReports = Object.fromEntries(
  reportActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        findCapacity(caller, seesReport, { ...assignment, state: 'signed' }) !== undefined,
        mayDoToReport(caller, act, assignment) !== undefined,
      ),
  ]),
);

const onProgrammes = Object.fromEntries(
  programmeActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        act === 'add_programme' || findCapacity(caller, seesProgramme, undefined) !== undefined,
        permitProgrammeAct(caller, act) !== undefined,
      ),
  ]),
);

const onTasks = Object.fromEntries(
  taskActs.map((act): [string, Probe] => [
    act,
    (line, { caller }) =>
      answerOf(
        findCapacity(caller, seesDirective, directiveOf(line)) !== undefined,
        mayDoToTask(caller, act) !== undefined,
      ),
  ]),
);

/** An act that needs nothing to be seen first. */
const registering =
  (act: 'register_matter' | 'register_directive'): Probe =>
  (_line, { caller }) =>
    answerOf(true, mayDoToTask(caller, act) !== undefined);

const onOrganisations = Object.fromEntries(
  organisationActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        true,
        permitOrganisationAct(caller, act, { organisationId: organisationOf.own }) !== undefined,
      ),
  ]),
);

const onPeople = Object.fromEntries(
  (['change_person', 'name_deputy', 'end_deputy'] as const).map((act): [string, Probe] => [
    act,
    (line, actor) => {
      const person = personOf(line, actor);
      return answerOf(
        seesPerson(actor.caller, person),
        permitPersonAct(actor.caller, act, person) !== undefined,
      );
    },
  ]),
);

const onDrafts = Object.fromEntries(
  (['correct', 'approve', 'register', 'discard'] as const).map((act): [string, Probe] => [
    `${act}_draft`,
    (line, actor) => {
      const draft = draftOf(line, actor);
      return answerOf(
        findCapacity(actor.caller, seesDraft, draft) !== undefined,
        permitDraftAct(actor.caller, act, draft) !== undefined,
      );
    },
  ]),
);

/** What the policy's own functions say, act by act. */
export const policyProbes: Partial<Record<string, Probe>> = {
  ...onTasks,
  ...onProgrammes,
  ...complaintPolicyProbes,
  ...burdenPolicyProbes,
  ...onAssignments,
  ...onReports,
  // Assigning is asked for by task.
  assign_tasks: onTasks['assign_tasks'] ?? (() => 'unseen'),
  ...crossingPolicyProbes,
  ...planPolicyProbes,
  ...statementPolicyProbes,
  ...findingPolicyProbes,
  ...lightPolicyProbes,
  ...milestonePolicyProbes,
  ...onOrganisations,
  ...onPeople,
  ...onDrafts,
  register_matter: registering('register_matter'),
  register_directive: registering('register_directive'),
  pass_on_assignments: (_line, { caller }) =>
    answerOf(true, mayDoToAssignment(caller, 'pass_on_assignments', assignment)),
  take_over_ledger: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, takesOver, undefined) !== undefined),
  change_settings: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, changesSettings, undefined) !== undefined),
  add_person: (_line, { caller }) =>
    answerOf(true, permitPersonAct(caller, 'add_person', { id: 'somebody' }) !== undefined),
  see_assignment: (_line, { caller }) => seen(findCapacity(caller, seesAssignment, assignment) !== undefined),
  see_evidence: (_line, { caller }) => seen(findCapacity(caller, seesAssignment, assignment) !== undefined),
  see_delegations: (_line, { caller }) =>
    seen(findCapacity(caller, seesDelegations, assignment) !== undefined),
  store_file: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, storesFiles, undefined) !== undefined),
  read_history: (_line, { caller }) => {
    const subject = {
      ...assignment,
      kind: 'document',
      concernedIds: [],
      directiveId: 'd',
      personId: null,
    } as const;
    return seen(findCapacity(caller, seesSubject, subject) !== undefined);
  },
  see_task: (line, { caller }) => seen(findCapacity(caller, seesDirective, directiveOf(line)) !== undefined),
  see_person: (line, actor) => seen(seesPerson(actor.caller, personOf(line, actor))),
  see_person_details: (line, actor) => seen(seesPersonDetails(actor.caller, personOf(line, actor))),
  see_draft: (line, actor) => seen(findCapacity(actor.caller, seesDraft, draftOf(line, actor)) !== undefined),
};
