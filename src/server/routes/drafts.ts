import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { approveDraft } from '#acts/approve-draft.ts';
import { compareDraft } from '#acts/compare-draft.ts';
import { type CorrectDraftRefusal, correctDraft } from '#acts/correct-draft.ts';
import { discardDraft } from '#acts/discard-draft.ts';
import { loadReview } from '#acts/load-review.ts';
import { openDraft } from '#acts/open-draft.ts';
import { registerDraft } from '#acts/register-draft.ts';
import type { RetryRefusal } from '#acts/transact.ts';
import { type UndoCorrectionRefusal, undoCorrection } from '#acts/undo-correction.ts';
import {
  correctedSchema,
  correctionRequestSchema,
  draftActSchema,
  draftDifferenceSchema,
  draftListSchema,
  draftRegisteredSchema,
  draftViewSchema,
  undoRequestSchema,
} from '#contract/draft.ts';
import type { ProblemFacts } from '#contract/problem-words.ts';
import { idSchema } from '#contract/scalars.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listDraftActs, opensDrafts, seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { findDraft, listDrafts } from '#store/read/find-draft.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { actOf, callerOf } from '../act-of.ts';
import { answerIfKnown } from '../caching.ts';
import type { Installation } from '../installation.ts';
import { presentDifference, presentDraft, presentDraftSummary } from '../present-draft.ts';
import { problemResponses } from '../problems.ts';
import { readCorrection } from '../read-correction.ts';
import { fileBodySchema, fileQuerySchema, readUpload, uploadLimitBytes } from '../uploads.ts';

const oneDraft = z.object({ draftId: idSchema });
const tags = ['drafts'];
/** A person's corrections to one task, however many organisations it names. */
const CORRECTION_LIMIT_BYTES = 1024 * 1024;

/** Files under review: opened, corrected by several people at once, approved, registered. */
export const draftRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/drafts',
    {
      schema: {
        tags,
        summary: 'Files under review that one may see, the last opened first',
        response: { 200: draftListSchema, ...problemResponses },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const drafts = await listDrafts(db);
      return {
        drafts: drafts
          .filter((draft) => findCapacity(caller, seesDraft, draft))
          .map((draft) => presentDraftSummary(draft, caller)),
        can: findCapacity(caller, opensDrafts, undefined) ? ['open' as const] : [],
      };
    },
  );

  app.post(
    '/api/drafts',
    {
      bodyLimit: uploadLimitBytes,
      schema: {
        tags,
        summary: 'Read a file and keep it with its reading for review',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 201: draftViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const act = actOf(db, request);
      const result = await openDraft(act, readUpload(request.body, request.query.fileName));
      if (!result.ok) return reply.refuse(result.refusal);
      const view = await findView(result.draftId, act.caller);
      if (!view) return reply.refuse({ code: 'not_found' });
      return reply.code(201).header('location', `/api/drafts/${result.draftId}`).send(view);
    },
  );

  app.get(
    '/api/drafts/:draftId',
    {
      schema: {
        tags,
        summary: 'The whole review at its present revision; the ETag changes with it',
        params: oneDraft,
        response: { 200: draftViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { draftId } = request.params;
      const caller = callerOf(request);
      const draft = await findDraft(db, draftId);
      if (!draft || !findCapacity(caller, seesDraft, draft)) return reply.refuse({ code: 'not_found' });
      const { approvalRequired } = await findSettings(db);
      const facts = [draft.revision, draft.state, approvalRequired, ...listDraftActs(caller, draft)].map(
        String,
      );
      const known = answerIfKnown(reply, draftId, ...facts);
      if (known) return known;
      return (await findView(draftId, caller)) ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.delete(
    '/api/drafts/:draftId',
    {
      schema: {
        tags,
        summary: 'Throw a draft away with its file and corrections',
        params: oneDraft,
        response: { 204: z.null().describe('Discarded'), ...problemResponses },
      },
    },
    async (request, reply) => {
      const result = await discardDraft(actOf(db, request), request.params.draftId);
      return result.ok ? reply.code(204).send(null) : reply.refuse(result.refusal);
    },
  );

  app.post(
    '/api/drafts/:draftId/corrections',
    {
      bodyLimit: CORRECTION_LIMIT_BYTES,
      schema: {
        tags,
        summary: 'Correct the reading; refused where somebody has changed the same since',
        params: oneDraft,
        body: correctionRequestSchema,
        response: { 201: correctedSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const correction = readCorrection(body.correction);
      const result = await correctDraft(actOf(db, request), { ...params, ...body, correction });
      if (!result.ok) return reply.refuse(presentRefusal(result.refusal));
      const { number, revision } = result;
      return reply.code(201).send({ number, revision });
    },
  );

  app.post(
    '/api/drafts/:draftId/corrections/:number/undo',
    {
      schema: {
        tags,
        summary: 'Withdraw a correction; it stays in the history with who did and why',
        params: oneDraft.extend({ number: z.coerce.number().int().positive() }),
        body: undoRequestSchema,
        response: { 200: correctedSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const result = await undoCorrection(actOf(db, request), { ...params, ...body });
      if (!result.ok) return reply.refuse(presentRefusal(result.refusal));
      return { number: result.number, revision: result.revision };
    },
  );

  app.post(
    '/api/drafts/:draftId/approval',
    {
      schema: {
        tags,
        summary: "The head's approval of the draft as it stands at a revision; a later correction voids it",
        params: oneDraft,
        body: draftActSchema,
        response: { 200: draftViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const act = actOf(db, request);
      const result = await approveDraft(act, { ...params, ...body });
      if (!result.ok) return reply.refuse(result.refusal);
      return (await findView(params.draftId, act.caller)) ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.post(
    '/api/drafts/:draftId/registration',
    {
      schema: {
        tags,
        summary: 'Enter its tasks into the ledger; a corrected document amends its directive',
        params: oneDraft,
        body: draftActSchema,
        response: { 201: draftRegisteredSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const result = await registerDraft(actOf(db, request), { ...params, ...body });
      if (!result.ok) return reply.refuse(result.refusal);
      const { directiveId, counts, amendments } = result;
      return reply
        .code(201)
        .header('location', `/api/directives/${directiveId}`)
        .send({ directiveId, counts, amendments });
    },
  );

  app.get(
    '/api/drafts/:draftId/difference',
    {
      schema: {
        tags,
        summary: 'What registering the draft would change in the directive that it corrects, task by task',
        params: oneDraft,
        response: { 200: draftDifferenceSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const reviewed = await findSeen(request.params.draftId, callerOf(request));
      const directiveId = reviewed?.draft.amendsId;
      if (!reviewed || !directiveId) return reply.refuse({ code: 'not_found' });
      return presentDifference(directiveId, await compareDraft(db, reviewed, directiveId));
    },
  );

  const findSeen = async (draftId: string, caller: Caller) => {
    const reviewed = await loadReview(db, draftId);
    return reviewed && findCapacity(caller, seesDraft, reviewed.draft) ? reviewed : undefined;
  };

  const findView = async (draftId: string, caller: Caller) => {
    const reviewed = await findSeen(draftId, caller);
    if (!reviewed) return undefined;
    const chosen = reviewed.entries
      .flat(2)
      .flatMap(({ organisation, organisationId }) => (organisation ? [] : (organisationId ?? [])));
    const known = await listOrganisationNames(db, [...new Set(chosen)]);
    return presentDraft(reviewed, await findSettings(db), known, caller);
  };
};

/** A refusal with its times as they are sent. */
function presentRefusal(refusal: CorrectDraftRefusal | UndoCorrectionRefusal | RetryRefusal): ProblemFacts {
  if (refusal.code !== 'stale_correction') return refusal;
  const changes = refusal.changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() }));
  return { ...refusal, changes };
}
