import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ActContext } from '#acts/act-context.ts';
import { approveDraft } from '#acts/approve-draft.ts';
import { compareDraft } from '#acts/compare-draft.ts';
import { type CorrectDraftRefusal, correctDraft } from '#acts/correct-draft.ts';
import { discardDraft } from '#acts/discard-draft.ts';
import { loadReview } from '#acts/load-review.ts';
import { openDraft } from '#acts/open-draft.ts';
import { registerDraft } from '#acts/register-draft.ts';
import { type UndoCorrectionRefusal, undoCorrection } from '#acts/undo-correction.ts';
import {
  correctedSchema,
  correctionRequestSchema,
  draftActSchema,
  draftDifferenceSchema,
  draftListSchema,
  draftRegisteredSchema,
  draftViewSchema,
  personSchema,
  undoRequestSchema,
} from '#contract/draft.ts';
import type { ProblemFacts } from '#contract/problem-words.ts';
import { idSchema } from '#contract/scalars.ts';
import { findDraft, listDrafts } from '#store/read/find-draft.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { newActId } from '../act-id.ts';
import { actors } from '../actors.ts';
import { answerIfKnown } from '../caching.ts';
import type { Installation } from '../installation.ts';
import { presentDifference, presentDraft, presentDraftSummary } from '../present-draft.ts';
import { problemResponses } from '../problems.ts';
import { readCorrection } from '../read-correction.ts';
import type { Today } from '../today.ts';
import { fileBodySchema, fileQuerySchema, readUpload, uploadLimitBytes } from '../uploads.ts';

const oneDraft = z.object({ draftId: idSchema });
const tags = ['drafts'];
/** A person's corrections to one task, however many organisations it names. */
const CORRECTION_LIMIT_BYTES = 1024 * 1024;

/** Files under review: opened, corrected by several people at once, approved, registered. */
export const draftRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  const newAct = (today: Today, actor: string): ActContext => {
    const now = new Date();
    return { db, today: today.date, now, actId: newActId(now), actor };
  };

  app.get(
    '/api/drafts',
    {
      schema: {
        tags,
        summary: 'Files under review, the last opened first',
        response: { 200: draftListSchema, ...problemResponses },
      },
    },
    async () => ({ drafts: (await listDrafts(db)).map(presentDraftSummary) }),
  );

  app.post(
    '/api/drafts',
    {
      bodyLimit: uploadLimitBytes,
      schema: {
        tags,
        summary: 'Read a file and keep it with its reading for review',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema.extend({ by: personSchema.optional().describe('who opens it') }),
        body: fileBodySchema,
        response: { 201: draftViewSchema, ...problemResponses },
      },
    },
    async ({ body, query: { fileName, by = actors.page }, today }, reply) => {
      const result = await openDraft(newAct(today, by), readUpload(body, fileName));
      if (!result.ok) return reply.refuse(result.refusal);
      const view = await findView(result.draftId);
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
    async ({ params: { draftId } }, reply) => {
      const draft = await findDraft(db, draftId);
      if (!draft) return reply.refuse({ code: 'not_found' });
      const { approvalRequired } = await findSettings(db);
      const known = answerIfKnown(reply, draftId, `${draft.revision}`, draft.state, `${approvalRequired}`);
      if (known) return known;
      return (await findView(draftId)) ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.delete(
    '/api/drafts/:draftId',
    {
      schema: {
        tags,
        summary: 'Throw a draft away with its file and corrections',
        params: oneDraft,
        querystring: z.object({ by: personSchema }),
        response: { 204: z.null().describe('Discarded'), ...problemResponses },
      },
    },
    async ({ params: { draftId }, query: { by }, today }, reply) => {
      const result = await discardDraft(newAct(today, by), draftId);
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
    async ({ params: { draftId }, body: { by, correction: sent, ...request }, today }, reply) => {
      const correction = readCorrection(sent);
      const result = await correctDraft(newAct(today, by), { draftId, ...request, correction });
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
    async ({ params: { draftId, number }, body: { by, ...request }, today }, reply) => {
      const result = await undoCorrection(newAct(today, by), { draftId, number, ...request });
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
    async ({ params: { draftId }, body: { by, revision }, today }, reply) => {
      const result = await approveDraft(newAct(today, by), { draftId, revision });
      if (!result.ok) return reply.refuse(result.refusal);
      return (await findView(draftId)) ?? reply.refuse({ code: 'not_found' });
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
    async ({ params: { draftId }, body: { by, revision }, today }, reply) => {
      const result = await registerDraft(newAct(today, by), { draftId, revision });
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
    async ({ params: { draftId } }, reply) => {
      const reviewed = await loadReview(db, draftId);
      const directiveId = reviewed?.draft.amendsId;
      if (!reviewed || !directiveId) return reply.refuse({ code: 'not_found' });
      return presentDifference(directiveId, await compareDraft(db, reviewed, directiveId));
    },
  );

  const findView = async (draftId: string) => {
    const reviewed = await loadReview(db, draftId);
    if (!reviewed) return undefined;
    const chosen = reviewed.entries
      .flat(2)
      .flatMap(({ organisation, organisationId }) => (organisation ? [] : (organisationId ?? [])));
    const known = await listOrganisationNames(db, [...new Set(chosen)]);
    return presentDraft(reviewed, await findSettings(db), known);
  };
};

/** A refusal with its times as they are sent. */
function presentRefusal(refusal: CorrectDraftRefusal | UndoCorrectionRefusal): ProblemFacts {
  if (refusal.code !== 'stale_correction') return refusal;
  const changes = refusal.changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() }));
  return { ...refusal, changes };
}
