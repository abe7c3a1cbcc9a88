import type { InjectOptions } from 'fastify';
import { journalPageSchema } from '#contract/journal.ts';
import { personSchema } from '#contract/people.ts';
import { standingSchema } from '#contract/standing.ts';
import { allActRoutes } from '#server/acts/all-acts.ts';
import { burdenBodies, burdenSightProbes } from './burden-probes.ts';
import { complaintBodies } from './complaint-probes.ts';
import { crossingBodies, crossingSightProbes } from './crossing-probes.ts';
import { findingBodies, findingSightProbes } from './finding-probes.ts';
import { lightBodies, lightSightProbes } from './light-probes.ts';
import { type Answer, answerOf, type Line, type Probe } from './line.ts';
import { planBodies } from './plan-probes.ts';
import { type Actor, organisationOf, type RightsWorld, type Things } from './rights-world.ts';
import { statementBodies } from './statement-probes.ts';
import { verificationBodies } from './verification-probes.ts';

/** A revision that nothing has: whoever may act is told that it is out of date, and nothing changes. */
const never = 999;
const reason = '核对职责';
const nowhere = 'no-such-organisation';
const nobody = '00000000-0000-4000-8000-000000000000';

type Body = (world: RightsWorld, things: Things, line: Line, actor: Actor) => object;

const branch: Body = (_world, { assignment }) => ({ ...assignment, revision: never });
const withReason: Body = (...of) => ({ ...branch(...of), reason });
const branches: Body = (...of) => ({ assignments: [branch(...of)] });
const task: Body = (_world, { taskId }) => ({ id: taskId, revision: never });
const tasks: Body = (...of) => ({ tasks: [task(...of)] });
const taskWithReason: Body = (...of) => ({ ...task(...of), reason });

/** A month for which nothing can be reported any more. */
const longAgo = '1999-01';
const noReport = {
  ...{ cycle: longAgo, nextNewsOn: null, values: [], quotes: [], confirmations: [] },
  words: {
    ...{ progress: reason, results: null, difficulties: null },
    ...{ experience: null, nextSteps: null, helpNeeded: null },
  },
};
const report: Body = ({ report: { organisationId, id } }) => ({ organisationId, id, revision: never });

const programme = {
  ...{ name: reason, docNumber: null, firstYear: 2021, lastYear: 2025, keywords: [], words: null },
};

/** What each act is asked with, so that it changes nothing for those who may do it either. */
const bodies: Record<string, Body> = {
  ...crossingBodies,
  ...complaintBodies,
  ...burdenBodies,
  ...planBodies,
  ...statementBodies,
  ...findingBodies,
  ...lightBodies,
  ...verificationBodies,
  receive_assignments: branches,
  object_to_assignment: withReason,
  uphold_objection: withReason,
  reject_objection: withReason,
  reassign_assignment: (...of) => ({ ...withReason(...of), toOrganisationId: nowhere }),
  withdraw_assignment: withReason,
  set_internal_date: (...of) => ({ ...branches(...of), on: null }),
  note_reminder: branches,
  cascade_assignment: (...of) => ({ ...branch(...of), to: [{ organisationId: nowhere }] }),
  withdraw_cascade: (...of) => ({ ...branches(...of), reason }),
  share_with_unit: (...of) => ({ ...branch(...of), unitId: nobody }),
  withdraw_unit_share: (...of) => ({ ...branch(...of), unitId: nobody }),
  claim_completion: (...of) => ({ ...branch(...of), grounds: reason }),
  withdraw_claim: branch,
  assess_claims: (...of) => ({ ...branches(...of), assessment: reason }),
  accept_claims: branches,
  send_back_claims: (...of) => ({ ...branches(...of), reason }),
  strike_off_assignments: (...of) => ({
    ...branches(...of),
    verification: { how: 'on_site', by: reason, on: '2021-06-01' },
  }),
  reopen_assignment: withReason,
  ask_extension: (...of) => ({ ...withReason(...of), progress: reason, askedFor: '2022-06-30' }),
  withdraw_extension: branch,
  support_extension: (...of) => ({ ...branch(...of), words: reason }),
  grant_extension: branch,
  refuse_extension: withReason,
  pass_on_assignments: () => ({
    ...{ fromOrganisationId: organisationOf.own, toOrganisationId: nowhere },
    ...{ effectiveOn: '2021-06-01', basis: reason },
  }),
  assign_tasks: tasks,
  approve_registration: tasks,
  return_registration: (...of) => ({ ...tasks(...of), reason }),
  name_convener: (...of) => ({ tasks: [{ ...task(...of), organisationId: null }] }),
  resolve_placeholders: (_world, { placeholderId }) => ({
    ...{ placeholders: [{ id: placeholderId, revision: never }], organisationIds: [], resolution: reason },
  }),
  adjust_task: (...of) => ({ ...task(...of), basis: reason, words: reason }),
  suspend_task: taskWithReason,
  resume_task: taskWithReason,
  withdraw_task: taskWithReason,
  merge_tasks: (world, things, ...of) => ({
    ...{ intoId: things.otherTaskId, intoRevision: never, reason },
    ...tasks(world, things, ...of),
  }),
  split_task: (...of) => ({
    ...taskWithReason(...of),
    parts: ['甲。', '乙。'].map((clause) => ({ clause, assignments: [] })),
  }),
  add_programme: () => ({ ...programme, lastYear: 2020 }),
  change_programme: ({ programmeId: id }) => ({ id, revision: never, ...programme }),
  link_programme_tasks: ({ programmeId: id }, { taskId }) => ({ id, revision: never, taskIds: [taskId] }),
  unlink_programme_tasks: ({ programmeId: id }, { taskId }) => ({ id, revision: never, taskIds: [taskId] }),
  settle_outcomes: (world, things, ...of) => ({
    ...{ directiveId: things.directiveId, year: 9999 },
    tasks: [{ ...task(world, things, ...of), outcome: 'not_done', words: reason }],
  }),
  close_year: (_world, { directiveId }) => ({
    ...{ directiveId, year: 9999 },
    outcomes: { done: 0, done_late: 0, carried_over: 0, not_done: 0 },
  }),
  reopen_year: (_world, { directiveId }) => ({ directiveId, year: 9999, reason }),
  link_continuation: (...of) => ({ ...task(...of), earlierId: nobody }),
  unlink_continuation: (...of) => ({ ...taskWithReason(...of), earlierId: nobody }),
  register_matter: () => ({
    ...{ title: reason, basisKind: 'other', basis: reason, decidedOn: '2021-06-01', issuer: null },
    tasks: [
      {
        ...{ clause: '甲。', deadline: null },
        responsibilities: [
          { role: 'lead', organisations: [{ name: '甲', organisationId: nowhere }], openEnded: false },
        ],
      },
    ],
  }),
  save_report: (_world, { assignment }) => ({
    ...{
      organisationId: assignment.organisationId,
      assignmentId: assignment.id,
      ...noReport,
      revision: never,
    },
  }),
  report_no_change: (_world, { assignment }) => ({
    ...{ organisationId: assignment.organisationId, assignmentIds: [assignment.id], cycle: longAgo },
    ...{ words: reason, nextNewsOn: null },
  }),
  sign_report: (...of) => ({ ...report(...of), signature: { way: 'in_program' } }),
  return_report: (...of) => ({ ...report(...of), reason }),
  ask_about_report: (...of) => ({ ...report(...of), question: reason }),
  answer_report_question: ({ report: { organisationId, questionId } }) => ({
    ...{ organisationId, id: questionId, answer: reason },
  }),
  add_evidence: (...of) => ({
    assignment: branch(...of),
    evidence: [{ kind: 'link', title: reason, url: 'https://www.lanchuan.example/' }],
  }),
  withdraw_evidence: ({ evidence }) => ({ ...evidence, reason }),
  delegate_signature: () => ({
    ...{ organisationId: organisationOf.own, delegateId: nobody, kinds: ['plan'], reason },
    ...{ fromOn: '2021-06-10', toOn: '2021-06-11' },
  }),
  end_signature_delegation: ({ delegationId: id }) => ({ organisationId: organisationOf.own, id }),
  add_organisation: () => ({ shortName: '甲局', fullName: '甲局', kind: 'bureau', parentId: nowhere }),
  settle_organisations: ({ provisionalId }) => ({
    organisations: [{ organisationId: provisionalId, kind: 'bureau', parentId: nowhere }],
  }),
  add_unit: () => ({ organisationId: organisationOf.own, name: '处' }),
  end_unit: ({ unitId }) => ({ organisationId: organisationOf.own, unitId }),
  set_contacts: () => ({ organisationId: organisationOf.own, seenActId: nobody, contacts: [] }),
};

/** How the answer to a request reads as one of the table. */
async function ask({ ask: send }: Actor, request: InjectOptions): Promise<Answer> {
  const { statusCode, body } = await send(request);
  if (statusCode === 404) return 'unseen';
  if (statusCode === 403) return 'forbidden';
  if (statusCode === 400 || statusCode === 401 || statusCode >= 500)
    throw new Error(`${request.method} ${request.url} was answered ${statusCode}: ${body}`);
  return 'yes';
}

const onActs = Object.fromEntries(
  Object.entries(bodies).map(([act, bodyOf]): [string, Probe] => [
    act,
    async (line, actor, world) => {
      const things = thingsOf(line, world);
      const url = `/api/acts/${act.replaceAll('_', '-')}`;
      return await ask(actor, { method: 'POST', url, payload: bodyOf(world, things, line, actor) });
    },
  ]),
);

/** What is acted on: of a matter, of a document, or what the organisation above has given. */
function thingsOf({ relation }: Line, { matter, document, given }: RightsWorld): Things {
  if (relation === 'parent') return given;
  return relation.startsWith('matter') ? matter : document;
}

/** The person who is acted on: oneself, or somebody of the organisation whose things are. */
const personId = ({ relation }: Line, { person }: Actor, { target }: RightsWorld) =>
  relation === 'self' ? person.id : target.id;

const post = (act: string, payload: object): InjectOptions => ({
  method: 'POST',
  url: `/api/acts/${act}`,
  payload,
});

const onPeople: Record<string, Probe> = {
  add_person: async (_line, actor) =>
    await ask(
      actor,
      post('add-person', {
        username: 'liaison-own',
        name: '甲',
        organisationId: nowhere,
        roles: ['observer'],
      }),
    ),
  change_person: async (line, actor, world) =>
    await ask(actor, post('change-person', { id: personId(line, actor, world), revision: never })),
  name_deputy: async (line, actor, world) =>
    await ask(
      actor,
      post('name-deputy', {
        ...{ personId: personId(line, actor, world), deputyId: nobody, reason },
        ...{ fromOn: '2021-06-10', toOn: '2021-06-11' },
      }),
    ),
  end_deputy: async (line, actor, world) =>
    await ask(actor, post('end-deputy', { id: await world.deputyOf(personId(line, actor, world)) })),
  see_person: async (line, actor, world) =>
    await ask(actor, { method: 'GET', url: `/api/people/${personId(line, actor, world)}` }),
  see_person_details: async (line, actor, world) => {
    const response = await actor.ask(`/api/people/${personId(line, actor, world)}`);
    if (response.statusCode !== 200) return 'unseen';
    return answerOf(personSchema.parse(response.json()).details !== null, true);
  },
};

/** A draft is acted on as its writer or as anybody else, at a revision that it does not have. */
function onDraft(request: (url: string) => InjectOptions): Probe {
  return async ({ relation }, actor, world) => {
    await world.writeDraft(relation === 'writer' ? actor.person.id : null);
    return await ask(actor, request(`/api/drafts/${world.draftId}`));
  };
}

const onDrafts: Record<string, Probe> = {
  see_draft: onDraft((url) => ({ method: 'GET', url })),
  correct_draft: onDraft((url) => ({
    ...{ method: 'POST', url: `${url}/corrections` },
    payload: { revision: 0, reason, correction: { kind: 'confirm_tasks', tasks: ['t99'] } },
  })),
  approve_draft: onDraft((url) => ({ method: 'POST', url: `${url}/approval`, payload: { revision: never } })),
  register_draft: onDraft((url) => ({
    ...{ method: 'POST', url: `${url}/registration`, payload: { revision: never } },
  })),
  discard_draft: async ({ relation }, actor, world) => {
    const draftId = await world.openAnother(relation === 'writer' ? actor.person.id : null);
    return await ask(actor, { method: 'DELETE', url: `/api/drafts/${draftId}` });
  },
};

const file = (url: string): InjectOptions => ({
  ...{ method: 'POST', url, payload: Buffer.from('nothing to read') },
  headers: { 'content-type': 'application/octet-stream' },
});

const onTheRest: Record<string, Probe> = {
  ...crossingSightProbes,
  ...burdenSightProbes,
  ...findingSightProbes,
  ...lightSightProbes,
  register_directive: async (_line, actor) => await ask(actor, file('/api/directives?fileName=a.txt')),
  take_over_ledger: async (_line, actor) => await ask(actor, file('/api/takeovers?fileName=a.txt')),
  change_settings: async (_line, actor) => {
    const settings = (await actor.ask('/api/settings')).json();
    return await ask(actor, { method: 'PUT', url: '/api/settings', payload: settings });
  },
  see_task: async ({ relation }, actor, { document, matter }) => {
    const { taskId } = relation === 'document' ? document : matter;
    return await ask(actor, { method: 'GET', url: `/api/tasks/${taskId}` });
  },
  see_assignment: async (_line, actor, { document: { taskId, assignment } }) => {
    const response = await actor.ask(`/api/tasks/${taskId}/standing`);
    if (response.statusCode !== 200) return 'unseen';
    const { assignments } = standingSchema.parse(response.json());
    return answerOf(
      assignments.some(({ id }) => id === assignment.id),
      true,
    );
  },
  see_evidence: async (_line, actor, { evidence: { organisationId, id } }) =>
    await ask(actor, { method: 'GET', url: `/api/evidence/${organisationId}/${id}/file` }),
  see_delegations: async (_line, actor) =>
    await ask(actor, {
      method: 'GET',
      url: `/api/organisations/${organisationOf.own}/signature-delegations`,
    }),
  store_file: async (_line, actor) => await ask(actor, file('/api/files?fileName=a.txt')),
  see_plan: async (_line, actor, { plan, document: { directiveId } }) =>
    await ask(actor, { method: 'GET', url: `/api/directives/${directiveId}/plans/${plan.organisationId}` }),
  see_statement: async (_line, actor, { statement: { cycleId, organisationId } }) =>
    await ask(actor, { method: 'GET', url: `/api/cycles/${cycleId}/statements/${organisationId}` }),
  read_history: async (_line, actor, { document: { taskId, assignment } }) => {
    const response = await actor.ask(`/api/tasks/${taskId}/journal`);
    if (response.statusCode !== 200) return 'unseen';
    const { entries } = journalPageSchema.parse(response.json());
    const things = entries.flatMap((entry) => entry.things);
    return answerOf(
      things.some(({ organisationId }) => organisationId === assignment.organisationId),
      true,
    );
  },
};

/** What the server answers, act by act. */
export const requestProbes: Partial<Record<string, Probe>> = {
  ...onActs,
  ...onPeople,
  ...onDrafts,
  ...onTheRest,
};

/** The acts that the server offers and the table does not speak of. */
export function unlistedActs(listed: readonly string[]): string[] {
  return allActRoutes.map(({ act }): string => act).filter((act) => !listed.includes(act));
}
