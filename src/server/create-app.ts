import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { registerApiDescription } from './api-description.ts';
import { registerCaching } from './caching.ts';
import type { Installation } from './installation.ts';
import { validateRequest } from './invalid-request.ts';
import { letConnectionsGo } from './let-connections-go.ts';
import { registerListedRoutes } from './listed-routes.ts';
import { registerLocalRequests } from './local-requests.ts';
import { registerMetrics } from './metrics/register-metrics.ts';
import { registerProblems, sendProblem } from './problems.ts';
import { registerRateLimits } from './rate-limits.ts';
import { registerRequestDay } from './request-day.ts';
import { accountRoutes } from './routes/account.ts';
import { activationRoutes } from './routes/activation.ts';
import { actRoutes } from './routes/acts.ts';
import { boardRoutes } from './routes/boards.ts';
import { branchExportRoutes } from './routes/branch-export.ts';
import { bulletinRoutes } from './routes/bulletins.ts';
import { burdenRoutes } from './routes/burden.ts';
import { cascadeRoutes } from './routes/cascade.ts';
import { complaintRoutes } from './routes/complaints.ts';
import { completionRoutes } from './routes/completion.ts';
import { coordinationRoutes } from './routes/coordination.ts';
import { dashboardRoutes } from './routes/dashboards.ts';
import { directiveRoutes } from './routes/directives.ts';
import { documentRoutes } from './routes/documents.ts';
import { draftRoutes } from './routes/drafts.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { fileRoutes } from './routes/files.ts';
import { findingRoutes } from './routes/findings.ts';
import { healthRoutes } from './routes/health.ts';
import { indicatorRoutes } from './routes/indicators.ts';
import { installationRoutes } from './routes/installation.ts';
import { instructionRoutes } from './routes/instructions.ts';
import { journalRoutes } from './routes/journal.ts';
import { lightSettingsRoutes } from './routes/light-settings.ts';
import { lightRoutes } from './routes/lights.ts';
import { liveRoutes } from './routes/live.ts';
import { meRoutes } from './routes/me.ts';
import { milestoneRoutes } from './routes/milestones.ts';
import { myWorkRoutes } from './routes/my-work.ts';
import { notificationRoutes } from './routes/notifications.ts';
import { orderRoutes } from './routes/orders.ts';
import { organisationRegisterRoutes } from './routes/organisation-register.ts';
import { organisationSuggestionRoutes } from './routes/organisation-suggestions.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { peopleRoutes } from './routes/people.ts';
import { planRoutes } from './routes/plans.ts';
import { policyQuestionRoutes } from './routes/policy-questions.ts';
import { programmeRoutes } from './routes/programmes.ts';
import { reconciliationRoutes } from './routes/reconciliation.ts';
import { reportRoutes } from './routes/reports.ts';
import { requestRoutes } from './routes/requests.ts';
import { sealRoutes } from './routes/seals.ts';
import { searchRoutes } from './routes/search.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { settingsRoutes } from './routes/settings.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { signatureRoutes } from './routes/signatures.ts';
import { singleSignOnRoutes } from './routes/single-sign-on.ts';
import { standingRoutes } from './routes/standing.ts';
import { successionRoutes } from './routes/succession.ts';
import { takeoverRoutes } from './routes/takeovers.ts';
import { taskExportRoutes } from './routes/task-export.ts';
import { taskRoutes } from './routes/tasks.ts';
import { toSettleRoutes } from './routes/to-settle.ts';
import { urgentReportRoutes } from './routes/urgent-reports.ts';
import { workbookRoutes } from './routes/workbooks.ts';
import { yearRoutes } from './routes/years.ts';
import { registerSeenDirectives } from './seen-directives.ts';
import { registerCallers } from './sign-in/callers.ts';
import { createLibrary } from './sign-in/library.ts';
import { registerUploads } from './uploads.ts';
import { registerWebPages } from './web-pages.ts';

/** Requests without a file are small. */
const BODY_LIMIT_BYTES = 16 * 1024;
/** Whoever takes longer to send a request, the largest file on a slow line included, is cut off. */
const REQUEST_TIMEOUT_MILLISECONDS = 300_000;
/** So is whoever reads nothing of an answer for so long, which would be kept in memory for them; longer than an answer is in the making. */
const SILENCE_MILLISECONDS = 180_000;

/** The server over an opened store, ready to listen or to be asked in a test. */
export async function createApp(
  installation: Installation,
  log: FastifyServerOptions['logger'] = false,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: log,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    connectionTimeout: SILENCE_MILLISECONDS,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies(installation),
    // An address that cannot be decoded leads nowhere.
    frameworkErrors: (_error, request, reply) => sendProblem({ code: 'not_found' }, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validateRequest);
  app.setSerializerCompiler(serializerCompiler);

  registerListedRoutes(app);
  registerProblems(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet, securityHeaders);
  registerLocalRequests(app, installation);
  registerUploads(app);
  await registerCaching(app);
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  registerRequestDay(app, installation);
  registerCallers(app, installation);
  registerRateLimits(app, installation.rateLimits);
  registerSeenDirectives(app, installation);
  registerMetrics(app, installation);
  letConnectionsGo(app);
  await registerApiDescription(app);
  for (const routes of [
    healthRoutes,
    accountRoutes,
    activationRoutes,
    installationRoutes,
    meRoutes,
    myWorkRoutes,
    cascadeRoutes,
    settingsRoutes,
    draftRoutes,
    directiveRoutes,
    toSettleRoutes,
    actRoutes,
    completionRoutes,
    documentRoutes,
    fileRoutes,
    evidenceRoutes,
    signatureRoutes,
    taskRoutes,
    lightRoutes,
    lightSettingsRoutes,
    boardRoutes,
    dashboardRoutes,
    indicatorRoutes,
    standingRoutes,
    planRoutes,
    policyQuestionRoutes,
    orderRoutes,
    reconciliationRoutes,
    bulletinRoutes,
    findingRoutes,
    milestoneRoutes,
    yearRoutes,
    burdenRoutes,
    requestRoutes,
    complaintRoutes,
    programmeRoutes,
    reportRoutes,
    journalRoutes,
    sealRoutes,
    liveRoutes,
    taskExportRoutes,
    branchExportRoutes,
    organisationRoutes,
    organisationRegisterRoutes,
    peopleRoutes,
    organisationSuggestionRoutes,
    successionRoutes,
    searchRoutes,
    coordinationRoutes,
    urgentReportRoutes,
    instructionRoutes,
    takeoverRoutes,
    workbookRoutes,
    notificationRoutes,
  ]) {
    await app.register(routes, installation);
  }
  const signing = { ...installation, library: createLibrary(installation.store.db, installation.signIn) };
  for (const routes of [signInRoutes, secondFactorRoutes, singleSignOnRoutes]) {
    await app.register(routes, signing);
  }
  await registerWebPages(app, installation.webFolder);
  return app;
}

/** Whose word on the client's address counts: a proxy's on this machine, and those named; nobody's without an origin. */
function trustedProxies({ signIn: { origin, proxies } }: Installation): string[] | false {
  return origin === undefined ? false : ['loopback', ...proxies];
}

/** Everything a page needs comes from here; no script stands in a page. */
const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      // The component library writes its styles into the page while it runs, and chart labels carry theirs as attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // The server speaks HTTP to this machine or a proxy; a promise of HTTPS is the proxy's to make.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
} as const;
