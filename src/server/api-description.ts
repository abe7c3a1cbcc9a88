import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  diagnosticSchema,
  directiveListSchema,
  directiveSummarySchema,
  documentViewSchema,
  dutySchema,
  markSchema,
  outlineNodeSchema,
  registeredSchema,
} from '#contract/directive.ts';
import { draftSummarySchema, draftTaskSchema, draftViewSchema } from '#contract/draft.ts';
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

type ApiDocument = ReturnType<SwaggerTransformObject>;

/** The shapes that the description gives names to; the others stand where they are used. */
const named: Record<string, z.ZodType> = {
  Deadline: deadlineSchema,
  Diagnostic: diagnosticSchema,
  DirectiveList: directiveListSchema,
  DirectiveSummary: directiveSummarySchema,
  DocumentView: documentViewSchema,
  DraftSummary: draftSummarySchema,
  DraftTask: draftTaskSchema,
  DraftView: draftViewSchema,
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

// The registry that `describe` writes to, so that descriptions come along.
for (const [id, schema] of Object.entries(named)) {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
}

const description = `The ledger of a government directive: its tasks, who answers for them, by when, and the proof of each in the
document's own words.

Offsets (\`span\`) count UTF-16 units in the document's text, end exclusive. Dates are civil dates in China. Whatever is
not done is answered as \`application/problem+json\` (RFC 9457) in the language of the Accept-Language header; its
\`type\` is an address that explains it. Answers carry an ETag; send it back as If-None-Match to learn that nothing changed.`;

/** Describes the routes registered after it: OpenAPI 3.1 at /api/openapi.json, to be read at /api/docs. */
export async function registerApiDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Taizhang 台账', version, description },
      tags: [
        { name: 'drafts', description: 'Files under review, before they enter the ledger' },
        { name: 'directives', description: 'Official documents that divide work among organisations' },
        { name: 'acts', description: 'What is done to the ledger, one address an act' },
        { name: 'tasks', description: 'The lines of the ledger' },
        { name: 'organisations', description: 'Who carries the tasks' },
        { name: 'search', description: 'One word in everything that one may see' },
        { name: 'people', description: 'Who works with the ledger' },
        { name: 'account', description: 'Sessions, passwords and activation of people' },
        { name: 'installation', description: 'This program and its state' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'Taizhang 台账 API' },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0 },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

/** Every named shape is generated as it is sent and as it would be received; nothing that is received has a name. */
function withoutUnused(document: ApiDocument): ApiDocument {
  const schemas = 'components' in document ? (document.components?.schemas ?? {}) : {};
  for (const name of Object.keys(schemas)) if (!(name in named)) delete schemas[name];
  return document;
}
