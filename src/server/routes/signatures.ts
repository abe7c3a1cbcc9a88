import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { delegationListSchema, signatureWaysSchema } from '#contract/signatures.ts';
import { type SignatureKind, signatureKinds } from '#contract/values.ts';
import { permitOrganisationAct } from '#ledger/policy/organisation-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listSignatureWays, seesDelegations, seesSignature } from '#ledger/policy/signature-policy.ts';
import { findStoredBytes } from '#store/read/evidence/find-evidence-file.ts';
import { findAbove, listDelegations } from '#store/read/signatures/list-delegations.ts';
import { findSheet } from '#store/read/signatures/list-signatures.ts';
import { listDelegationsOn } from '#store/tables/signature-delegation.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { serveInert } from '../serve-inert.ts';
import { keptFileQuerySchema, keptFileResponse } from './evidence.ts';

const tags = ['signatures'];

/** Who signs for an organisation, and the sheets on which it was signed. */
export const signatureRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/organisations/:organisationId/signature-delegations',
    {
      schema: {
        tags,
        summary: 'Who signs for the organisation by delegation, today and later',
        params: z.object({ organisationId: organisationIdSchema }),
        response: { 200: delegationListSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params;
      const caller = callerOf(request);
      const aboveIds = await findAbove(db, organisationId);
      if (!aboveIds || !findCapacity(caller, seesDelegations, { organisationId, aboveIds }))
        return reply.refuse({ code: 'not_found' });
      const delegations = await readAs(db, 'ledger', (within) =>
        listDelegations(within, organisationId, request.today.date),
      );
      const acts = ['delegate_signature', 'end_signature_delegation'] as const;
      const can = acts.filter((act) => permitOrganisationAct(caller, act, { organisationId }));
      return { delegations, can };
    },
  );

  app.get(
    '/api/organisations/:organisationId/signature-ways',
    {
      schema: {
        tags,
        summary:
          'How one may have each kind of thing signed for the organisation today; none where one may not',
        params: z.object({ organisationId: organisationIdSchema }),
        response: { 200: signatureWaysSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { organisationId } = request.params;
      const caller = callerOf(request);
      const today = request.today.date;
      const standing = await readAs(db, 'ledger', (within) =>
        listDelegationsOn(within, organisationId, today),
      );
      const waysOf = (kind: SignatureKind) =>
        listSignatureWays(caller, { organisationId, kind, today }, standing);
      return { ways: Object.fromEntries(signatureKinds.map((kind) => [kind, waysOf(kind)])) };
    },
  );

  app.get(
    '/api/signatures/:organisationId/:id/sheet',
    {
      schema: {
        tags,
        summary: 'The scanned sheet of a signature on paper; a picture or pdf may be looked at in place',
        params: z.object({ organisationId: organisationIdSchema, id: idSchema }),
        querystring: keptFileQuerySchema,
        response: { 200: keptFileResponse, ...problemResponses },
      },
    },
    async (request, reply) => {
      const sheet = await readAs(db, 'ledger', (within) => findSheet(within, request.params));
      if (!sheet || !findCapacity(callerOf(request), seesSignature, sheet))
        return reply.refuse({ code: 'not_found' });
      const load = () => readAs(db, 'ledger', (within) => findStoredBytes(within, sheet.digest));
      return await serveInert(reply, sheet, { inPlace: request.query.inPlace === 'true', load });
    },
  );
};
