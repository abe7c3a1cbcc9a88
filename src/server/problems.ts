import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, type ProblemCode, problemSchema } from '#contract/problem.ts';
import { type ProblemFacts, sayProblem } from '#contract/problem-words.ts';
import { storeFaultOf } from '#store/store-fault.ts';
import { InvalidRequest, listRequestIssues } from './invalid-request.ts';
import { chooseLanguage } from './language.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** Answers that the request was not done, and why, in the reader's language. */
    refuse(facts: ProblemFacts): FastifyReply;
  }
}

const mediaType = 'application/problem+json';

/** The answers that any route may give beside its own. */
export const problemResponses = {
  '4xx': { description: 'Not done', content: { [mediaType]: { schema: problemSchema } } },
  '5xx': { description: 'Something broke', content: { [mediaType]: { schema: problemSchema } } },
};

const statuses: Record<ProblemCode, number> = {
  empty_file: 422,
  not_text: 422,
  damaged_file: 422,
  encrypted_file: 422,
  scanned_document: 422,
  unsupported_format: 422,
  reading_too_long: 422,
  too_large: 422,
  classified: 422,
  no_responsibility: 422,
  directive_has_errors: 422,
  already_registered: 409,
  already_taken_over: 409,
  stale_takeover: 409,
  nothing_to_take_over: 422,
  rows_unmatched: 422,
  has_later_acts: 409,
  draft_already_open: 409,
  draft_closed: 409,
  draft_changed: 409,
  stale_correction: 409,
  already_undone: 409,
  correction_needed: 409,
  approval_required: 409,
  unknown_task: 422,
  unknown_diagnostic: 422,
  organisation_unknown: 422,
  place_outside_text: 422,
  place_empty: 422,
  words_taken: 422,
  heading_cut: 422,
  not_neighbours: 422,
  split_outside_clause: 422,
  error_stands: 422,
  reason_required: 422,
  sign_in_required: 401,
  second_factor_required: 401,
  sign_in_failed: 401,
  too_many_attempts: 429,
  code_wrong: 422,
  code_expired: 401,
  second_factor_set_up: 409,
  single_sign_on_failed: 401,
  activation_invalid: 422,
  password_wrong: 422,
  password_too_short: 422,
  password_is_name: 422,
  password_common: 422,
  username_taken: 409,
  not_in_state: 409,
  stale: 409,
  retry_differs: 409,
  reason_needed: 422,
  organisation_not_found: 422,
  organisation_ended: 422,
  organisation_circle: 422,
  already_assigned: 409,
  nothing_to_do: 422,
  date_not_earlier: 422,
  convener_needs_no_lead: 422,
  convener_not_concerned: 422,
  parts_leave_nothing: 422,
  parts_leave_out: 422,
  placeholder_open: 409,
  other_ledger: 422,
  not_below: 422,
  unit_unknown: 422,
  own_roles: 403,
  last_administrator: 409,
  deputy_not_found: 422,
  deputy_is_self: 422,
  period_over: 422,
  already_deputy: 409,
  unit_not_found: 422,
  unit_taken: 409,
  unit_has_people: 409,
  unit_has_shares: 409,
  contacts_changed: 409,
  organisation_exists: 409,
  verified_in_future: 422,
  milestone_not_found: 422,
  milestone_claimed: 409,
  reached_in_future: 422,
  figure_not_found: 422,
  extension_needs_date: 409,
  extension_too_late: 409,
  extension_not_later: 422,
  plan_incomplete: 422,
  file_too_large: 413,
  file_type_refused: 422,
  picture_too_large: 422,
  file_not_found: 422,
  evidence_day_wrong: 422,
  evidence_not_found: 422,
  signature_sheet_missing: 422,
  signature_day_wrong: 422,
  delegate_not_found: 422,
  already_delegated: 409,
  cycle_closed: 422,
  reported_elsewhere: 409,
  input_not_found: 409,
  target_not_found: 422,
  no_change_words_needed: 422,
  report_empty: 422,
  co_signature_not_asked: 409,
  doubts_open: 422,
  cycle_period: 422,
  cycle_exists: 409,
  nothing_to_reconcile: 409,
  lines_unanswered: 422,
  over_cap: 409,
  approval_unfit: 409,
  approval_in_past: 422,
  all_known: 409,
  field_not_asked: 422,
  order_open: 409,
  decision_needed: 422,
  reply_in_past: 422,
  interview_to_come: 422,
  asks_itself: 422,
  answer_in_past: 422,
  correction_not_found: 422,
  rule_in_past: 422,
  rule_thresholds: 422,
  lights_in_past: 422,
  lights_disordered: 422,
  year_closed: 409,
  year_runs: 409,
  outcome_not_so: 422,
  ground_needed: 422,
  outcomes_missing: 422,
  outcomes_changed: 409,
  not_earlier: 422,
  already_linked: 409,
  programme_exists: 409,
  programme_years: 422,
  workbook_unknown: 422,
  workbook_altered: 422,
  workbook_closed: 409,
  invalid_request: 400,
  not_found: 404,
  not_permitted: 403,
  foreign_origin: 403,
  too_many_requests: 429,
  store_out_of_reach: 503,
  store_full: 507,
  store_ended: 503,
  fault: 500,
};

/** After how many seconds whoever came too often, or while the store was away, may come again. */
const waits: Partial<Record<ProblemCode, number>> = {
  too_many_attempts: 900,
  too_many_requests: 60,
  store_out_of_reach: 5,
};

/** The problem as it is sent: `type` is an address under which this kind of problem is explained. */
export function presentProblem(facts: ProblemFacts, request: FastifyRequest): Problem {
  const { code } = facts;
  const language = chooseLanguage(request.headers['accept-language']);
  return {
    type: `/api/problems/${code}`,
    ...sayProblem(facts, language),
    status: statuses[code],
    ...facts,
    ...(code === 'fault' && { instance: `urn:uuid:${request.id}` }),
  };
}

/** Answers that the request was not done, and why. */
export function sendProblem(facts: ProblemFacts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const wait = waits[facts.code];
  if (wait !== undefined) reply.header('retry-after', wait);
  return reply
    .code(statuses[facts.code])
    .type(mediaType)
    .header('vary', 'accept-language')
    .send(presentProblem(facts, request));
}

/** Answers every failure of every route as a problem: refusals, invalid requests, unknown addresses, faults. */
export function registerProblems(app: FastifyInstance): void {
  app.decorateReply('refuse', function refuse(this: FastifyReply, facts: ProblemFacts) {
    return sendProblem(facts, this.request, this);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const facts = refusalOf(error, request);
    if (statuses[facts.code] >= 500) request.log.error({ err: error }, 'the request failed');
    return reply.refuse(facts);
  });
}

/** What a thrown error means to whoever asked; only a fault is ours to look into. */
function refusalOf(error: FastifyError, request: FastifyRequest): ProblemFacts {
  if (error instanceof InvalidRequest) {
    // An address whose parts cannot be an id leads nowhere.
    if (error.validationContext === 'params') return { code: 'not_found' };
    const language = chooseLanguage(request.headers['accept-language']);
    return { code: 'invalid_request', issues: listRequestIssues(error, language) };
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'too_large' };
  const status = error.statusCode ?? 500;
  if (status < 500) return { code: 'invalid_request', issues: [{ path: '', message: error.message }] };
  return { code: storeFaultOf(error) ?? 'fault' };
}
