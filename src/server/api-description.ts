import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  diagnosticSchema,
  directiveListSchema,
  directivePreviewSchema,
  directiveSummarySchema,
  documentViewSchema,
  dutySchema,
  markSchema,
  outlineNodeSchema,
  registeredSchema,
} from '#contract/directive.ts';
import { metaSchema } from '#contract/meta.ts';
import {
  loadSchema,
  organisationDetailSchema,
  organisationListSchema,
  organisationRowSchema,
} from '#contract/organisation.ts';
import { overviewSchema } from '#contract/overview.ts';
import { problemSchema } from '#contract/problem.ts';
import {
  deadlineSchema,
  responsibilitySchema,
  targetSchema,
  taskDetailSchema,
  taskFacetsSchema,
  taskPageSchema,
  taskRowSchema,
} from '#contract/task.ts';
import { version } from './version.ts';

/** The shapes that the description names; the others stand where they are used. */
const named = {
  Deadline: deadlineSchema,
  Diagnostic: diagnosticSchema,
  DirectiveList: directiveListSchema,
  DirectivePreview: directivePreviewSchema,
  DirectiveSummary: directiveSummarySchema,
  DocumentView: documentViewSchema,
  Duty: dutySchema,
  Load: loadSchema,
  Mark: markSchema,
  Meta: metaSchema,
  OrganisationDetail: organisationDetailSchema,
  OrganisationList: organisationListSchema,
  OrganisationRow: organisationRowSchema,
  OutlineNode: outlineNodeSchema,
  Overview: overviewSchema,
  Problem: problemSchema,
  Registered: registeredSchema,
  Responsibility: responsibilitySchema,
  Target: targetSchema,
  TaskDetail: taskDetailSchema,
  TaskFacets: taskFacetsSchema,
  TaskPage: taskPageSchema,
  TaskRow: taskRowSchema,
};

const description = `The ledger of a government directive: its tasks, who answers for them, by when, and the proof of each in the
document's own words.

Offsets (\`span\`) count UTF-16 units in the document's text, end exclusive. Dates are civil dates in China. Whatever is
not done is answered as \`application/problem+json\` (RFC 9457) in the language of the Accept-Language header; its
\`type\` is an address that explains it. Answers carry an ETag; send it back as If-None-Match to learn that nothing changed.`;

/** Describes the routes registered after it: OpenAPI 3.1 at /api/openapi.json, to be read at /api/docs. */
export async function registerApiDescription(app: FastifyInstance): Promise<void> {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) schemaRegistry.add(schema, { id });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Taizhang 台账', version, description },
      tags: [
        { name: 'directives', description: 'Official documents that divide work among organisations' },
        { name: 'tasks', description: 'The lines of the ledger' },
        { name: 'organisations', description: 'Who carries the tasks' },
        { name: 'installation', description: 'This program and its state' },
      ],
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'Taizhang 台账 API' },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0 },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
