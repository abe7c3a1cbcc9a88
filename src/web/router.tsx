/** Every page and its address, in one list as long as there are pages. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { type ClosingStep, closingSteps } from '#contract/values.ts';
import { hasWork } from './api/my-work.ts';
import { directivesQuery } from './api/queries.ts';
import { NotFound } from './parts/not-found.tsx';
import { LoadingState, QueryFault } from './parts/states.tsx';
import { readFindingSearch } from './screens/findings/finding-filters.ts';
import { readIndicatorSearch } from './screens/indicators/indicator-filters.ts';
import { type OrderTab, readOrderTab } from './screens/orders/order-tabs.ts';
import { type LineFilter, readLineFilter } from './screens/reconciliation/line-filters.ts';
import { readSettleStep, type SettleStep } from './screens/settle/settle-steps.ts';
import { readYearFilter, type YearFilter } from './screens/year/year-filters.ts';
import { readLedgerSearch, readSearch, writeSearch } from './search/ledger-search.ts';
import { readOrganisationSearch } from './search/organisation-search.ts';
import { readPeopleSearch } from './search/people-search.ts';
import { readRegisterSearch } from './search/register-search.ts';
import { Frame } from './shell/frame.tsx';

interface MonthSearch {
  cycle?: string;
  organisation?: string;
}

interface BurdenSearch {
  year?: number;
  organisation?: string;
  month?: string;
}

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Frame });

/**
 * `/` is what waits for whoever has signed in; where nothing does, the overview of the directive registered last, or the
 * place to register the first one.
 */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    if (await hasWork(context.queries)) throw redirect({ to: '/my-work', replace: true });
    const { directives } = await context.queries.ensureQueryData(directivesQuery);
    const newest = directives.toSorted((a, b) => b.registeredAt.localeCompare(a.registeredAt))[0];
    if (!newest) throw redirect({ to: '/directives', replace: true });
    throw redirect({ to: '/d/$directiveId/overview', params: { directiveId: newest.id }, replace: true });
  },
});

/** Back to an address of our own, `/d/1?x=2`; not `//evil.example`, not `https://evil.example`. */
const ownAddress = /^\/(?![/\\])/;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({
    returnTo,
    failed,
  }: Record<string, unknown>): { returnTo?: string; failed?: string } => ({
    ...(typeof returnTo === 'string' && ownAddress.test(returnTo) && { returnTo }),
    ...(typeof failed === 'string' && { failed }),
  }),
  component: lazyRouteComponent(() => import('./screens/sign-in/sign-in-screen.tsx'), 'SignInScreen'),
});

const activate = createRoute({
  getParentRoute: () => root,
  path: '/activate',
  component: lazyRouteComponent(() => import('./screens/sign-in/activate-screen.tsx'), 'ActivateScreen'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./screens/account/account-screen.tsx'), 'AccountScreen'),
});

const given = createRoute({
  getParentRoute: () => root,
  path: '/given',
  component: lazyRouteComponent(() => import('./screens/given/given-screen.tsx'), 'GivenScreen'),
});

const myWork = createRoute({
  getParentRoute: () => root,
  path: '/my-work',
  component: lazyRouteComponent(() => import('./screens/my-work/my-work-screen.tsx'), 'MyWorkScreen'),
});

/** What an organisation says in a month: the reader's own and the present one unless the address asks for another. */
const month = createRoute({
  getParentRoute: () => root,
  path: '/month',
  validateSearch: ({ cycle, organisation }: Record<string, unknown>): MonthSearch => ({
    ...(typeof cycle === 'string' && { cycle }),
    ...(typeof organisation === 'string' && { organisation }),
  }),
  component: lazyRouteComponent(() => import('./screens/month/month-screen.tsx'), 'MonthScreen'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$organisationId/$assignmentId',
  validateSearch: ({ cycle }: Record<string, unknown>): Pick<MonthSearch, 'cycle'> =>
    typeof cycle === 'string' ? { cycle } : {},
  component: lazyRouteComponent(() => import('./screens/report/report-screen.tsx'), 'ReportScreen'),
});

const succession = createRoute({
  getParentRoute: () => root,
  path: '/succession/$organisationId',
  component: lazyRouteComponent(
    () => import('./screens/succession/succession-screen.tsx'),
    'SuccessionScreen',
  ),
});

const directives = createRoute({
  getParentRoute: () => root,
  path: '/directives',
  component: lazyRouteComponent(
    () => import('./screens/directives/directives-screen.tsx'),
    'DirectivesScreen',
  ),
});

/** The review of a draft: its lines unless the address asks for another view. */
const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$draftId',
  validateSearch: ({ view }: Record<string, unknown>): { view?: 'difference' | 'history' } =>
    view === 'difference' || view === 'history' ? { view } : {},
  component: lazyRouteComponent(() => import('./screens/review/review-screen.tsx'), 'ReviewScreen'),
});

const takeovers = createRoute({
  getParentRoute: () => root,
  path: '/takeovers',
  component: lazyRouteComponent(() => import('./screens/takeover/takeovers-screen.tsx'), 'TakeoversScreen'),
});

const takeover = createRoute({
  getParentRoute: () => root,
  path: '/takeovers/$takeoverId',
  component: lazyRouteComponent(() => import('./screens/takeover/takeover-screen.tsx'), 'TakeoverScreen'),
});

/** What has certain words, in all directives. */
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (asked: Record<string, unknown>): { q?: string } => {
    const { q } = readLedgerSearch(asked);
    return q === undefined ? {} : { q };
  },
  component: lazyRouteComponent(() => import('./screens/search/search-screen.tsx'), 'SearchScreen'),
});

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  component: lazyRouteComponent(
    () => import('./screens/notifications/notifications-screen.tsx'),
    'NotificationsScreen',
  ),
});

/** The pages on which the installation is run. */
const administration = createRoute({
  getParentRoute: () => root,
  id: 'administration',
  component: lazyRouteComponent(
    () => import('./screens/administration/administration-frame.tsx'),
    'AdministrationFrame',
  ),
});

const people = createRoute({
  getParentRoute: () => administration,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./screens/administration/people-screen.tsx'), 'PeopleScreen'),
});

const person = createRoute({
  getParentRoute: () => administration,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./screens/administration/person-screen.tsx'), 'PersonScreen'),
});

const register = createRoute({
  getParentRoute: () => administration,
  path: '/organisations',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(
    () => import('./screens/administration/register-screen.tsx'),
    'RegisterScreen',
  ),
});

const registerOrganisation = createRoute({
  getParentRoute: () => administration,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(
    () => import('./screens/administration/register-organisation-screen.tsx'),
    'RegisterOrganisationScreen',
  ),
});

const settings = createRoute({
  getParentRoute: () => administration,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('./screens/administration/settings-screen.tsx'),
    'SettingsScreen',
  ),
});

const myOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/my-organisation',
  component: lazyRouteComponent(
    () => import('./screens/administration/my-organisation-screen.tsx'),
    'MyOrganisationScreen',
  ),
});

const directive = createRoute({ getParentRoute: () => root, path: '/d/$directiveId' });

const directiveStart = createRoute({
  getParentRoute: () => directive,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/d/$directiveId/overview', params, replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => directive,
  path: '/overview',
  component: lazyRouteComponent(() => import('./screens/overview/overview-screen.tsx'), 'OverviewScreen'),
});

/** What is red, what turns red and who has not answered. */
const board = createRoute({
  getParentRoute: () => directive,
  path: '/board',
  component: lazyRouteComponent(() => import('./screens/board/board-screen.tsx'), 'BoardScreen'),
});

/** The indicators against their targets. */
const indicators = createRoute({
  getParentRoute: () => directive,
  path: '/indicators',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(
    () => import('./screens/indicators/indicators-screen.tsx'),
    'IndicatorsScreen',
  ),
});

const ledger = createRoute({
  getParentRoute: () => directive,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
});

const task = createRoute({
  getParentRoute: () => directive,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./screens/task/task-screen.tsx'), 'TaskScreen'),
});

const organisations = createRoute({
  getParentRoute: () => directive,
  path: '/organisations',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(
    () => import('./screens/organisations/organisations-screen.tsx'),
    'OrganisationsScreen',
  ),
});

const organisation = createRoute({
  getParentRoute: () => directive,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(
    () => import('./screens/organisation/organisation-screen.tsx'),
    'OrganisationScreen',
  ),
});

/** How an organisation stands at a glance, for its principal. */
const dashboard = createRoute({
  getParentRoute: () => directive,
  path: '/organisations/$organisationId/dashboard',
  component: lazyRouteComponent(() => import('./screens/dashboard/dashboard-screen.tsx'), 'DashboardScreen'),
});

const document = createRoute({
  getParentRoute: () => directive,
  path: '/document',
  validateSearch: (search: Record<string, unknown>): { at?: number } => {
    const at = Number(search['at'] ?? Number.NaN);
    return Number.isInteger(at) && at >= 0 ? { at } : {};
  },
  component: lazyRouteComponent(() => import('./screens/document/document-screen.tsx'), 'DocumentScreen'),
});

/** What is open in a directive: the first step in which something waits, unless the address asks for another. */
const settle = createRoute({
  getParentRoute: () => directive,
  path: '/settle',
  validateSearch: ({ step: asked }: Record<string, unknown>): { step?: SettleStep } => {
    const step = readSettleStep(asked);
    return step ? { step } : {};
  },
  component: lazyRouteComponent(() => import('./screens/settle/settle-screen.tsx'), 'SettleScreen'),
});

/** How the tasks end a year: the directive's own unless the address asks for another. */
const year = createRoute({
  getParentRoute: () => directive,
  path: '/year',
  validateSearch: ({ year: asked, show }: Record<string, unknown>): { year?: number; show?: YearFilter } => {
    const filter = readYearFilter(show);
    return { ...(Number.isInteger(asked) && { year: Number(asked) }), ...(filter && { show: filter }) };
  },
  component: lazyRouteComponent(() => import('./screens/year/year-screen.tsx'), 'YearScreen'),
});

/** Who owes a plan of the directive, and each organisation's own. */
const plans = createRoute({
  getParentRoute: () => directive,
  path: '/plans',
  component: lazyRouteComponent(() => import('./screens/plans/plans-screen.tsx'), 'PlansScreen'),
});

const plan = createRoute({
  getParentRoute: () => directive,
  path: '/plans/$organisationId',
  validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
    Number.isInteger(version) ? { version: Number(version) } : {},
  component: lazyRouteComponent(() => import('./screens/plan/plan-screen.tsx'), 'PlanScreen'),
});

/** What requests cost organisations in a year; the requests of one in a month where these are named. */
const burden = createRoute({
  getParentRoute: () => root,
  path: '/burden',
  validateSearch: ({ year: asked, organisation, month: of }: Record<string, unknown>): BurdenSearch => ({
    ...(Number.isInteger(asked) && { year: Number(asked) }),
    ...(typeof organisation === 'string' && typeof of === 'string' && { organisation, month: of }),
  }),
  component: lazyRouteComponent(() => import('./screens/burden/burden-screen.tsx'), 'BurdenScreen'),
});

/** Requests for data, which stand beside what requests cost. */
const dataRequests = createRoute({
  getParentRoute: () => root,
  path: '/data-requests',
  component: lazyRouteComponent(
    () => import('./screens/data-requests/data-requests-screen.tsx'),
    'DataRequestsScreen',
  ),
});

/** Reconciliation: the cycles, a cycle, an organisation's statement in it, and two cycles side by side. */
const cycles = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation',
  component: lazyRouteComponent(() => import('./screens/reconciliation/cycles-screen.tsx'), 'CyclesScreen'),
});

const cycle = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId',
  component: lazyRouteComponent(() => import('./screens/reconciliation/cycle-screen.tsx'), 'CycleScreen'),
});

/** What the rules found, and the rules; of no one cycle alone. */
const findings = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/findings',
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import('./screens/findings/findings-screen.tsx'), 'FindingsScreen'),
});

const discrepancyRules = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/rules',
  component: lazyRouteComponent(() => import('./screens/findings/rules-screen.tsx'), 'RulesScreen'),
});

/** What a closed cycle shows; of no organisation alone. */
const bulletin = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/bulletin',
  component: lazyRouteComponent(() => import('./screens/bulletin/bulletin-screen.tsx'), 'BulletinScreen'),
});

const statement = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/$organisationId',
  validateSearch: ({ show: asked, unit }: Record<string, unknown>): { show?: LineFilter; unit?: string } => {
    const show = readLineFilter(asked);
    return { ...(show && { show }), ...(typeof unit === 'string' && { unit }) };
  },
  component: lazyRouteComponent(
    () => import('./screens/reconciliation/statement-screen.tsx'),
    'StatementScreen',
  ),
});

const comparedStatements = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/$organisationId/compared/$otherId',
  component: lazyRouteComponent(() => import('./screens/reconciliation/compare-screen.tsx'), 'CompareScreen'),
});

const matter = createRoute({
  getParentRoute: () => root,
  path: '/matters/new',
  component: lazyRouteComponent(() => import('./screens/matter/matter-screen.tsx'), 'MatterScreen'),
});

const coordination = createRoute({
  getParentRoute: () => root,
  path: '/coordination',
  component: lazyRouteComponent(
    () => import('./screens/coordination/coordination-screen.tsx'),
    'CoordinationScreen',
  ),
});

const coordinationRequest = createRoute({
  getParentRoute: () => root,
  path: '/coordination/$coordinationId',
  component: lazyRouteComponent(() => import('./screens/coordination/request-screen.tsx'), 'RequestScreen'),
});

/** Complaints and suggestions. */
const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  component: lazyRouteComponent(
    () => import('./screens/complaints/complaints-screen.tsx'),
    'ComplaintsScreen',
  ),
});

/** Programmes that tie years together. */
const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programmes',
  component: lazyRouteComponent(
    () => import('./screens/programmes/programmes-screen.tsx'),
    'ProgrammesScreen',
  ),
});

const programme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId',
  component: lazyRouteComponent(() => import('./screens/programmes/programme-screen.tsx'), 'ProgrammeScreen'),
});

/** Supervision orders, and one of them as a slip. */
const orders = createRoute({
  getParentRoute: () => root,
  path: '/orders',
  validateSearch: ({ tab: asked }: Record<string, unknown>): { tab?: OrderTab } => {
    const tab = readOrderTab(asked);
    return tab ? { tab } : {};
  },
  component: lazyRouteComponent(() => import('./screens/orders/orders-screen.tsx'), 'OrdersScreen'),
});

const order = createRoute({
  getParentRoute: () => root,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./screens/orders/order-screen.tsx'), 'OrderScreen'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyRouteComponent(
    () => import('./screens/coordination/questions-screen.tsx'),
    'QuestionsScreen',
  ),
});

const instructions = createRoute({
  getParentRoute: () => root,
  path: '/instructions',
  component: lazyRouteComponent(
    () => import('./screens/coordination/instructions-screen.tsx'),
    'InstructionsScreen',
  ),
});

const urgent = createRoute({
  getParentRoute: () => root,
  path: '/urgent',
  component: lazyRouteComponent(() => import('./screens/urgent/urgent-screen.tsx'), 'UrgentScreen'),
});

/** A report that is written: about a task where the address names one. */
const sendUrgent = createRoute({
  getParentRoute: () => root,
  path: '/urgent/new',
  validateSearch: ({ task: about }: Record<string, unknown>): { task?: string } =>
    typeof about === 'string' ? { task: about } : {},
  component: lazyRouteComponent(() => import('./screens/urgent/send-urgent-screen.tsx'), 'SendUrgentScreen'),
});

const urgentReport = createRoute({
  getParentRoute: () => root,
  path: '/urgent/$reportId',
  component: lazyRouteComponent(
    () => import('./screens/urgent/urgent-report-screen.tsx'),
    'UrgentReportScreen',
  ),
});

/** Claims and extensions: those to assess unless the address asks for another step. */
const completion = createRoute({
  getParentRoute: () => root,
  path: '/completion',
  validateSearch: ({ step: asked }: Record<string, unknown>): { step?: ClosingStep } => {
    const step = closingSteps.find((each) => each === asked);
    return step ? { step } : {};
  },
  component: lazyRouteComponent(
    () => import('./screens/completion/completion-screen.tsx'),
    'CompletionScreen',
  ),
});

const tree = root.addChildren([
  start,
  myWork,
  given,
  month,
  report,
  succession,
  search,
  signIn,
  activate,
  account,
  notifications,
  directives,
  draft,
  takeovers,
  takeover,
  matter,
  completion,
  findings,
  discrepancyRules,
  burden,
  dataRequests,
  cycles,
  cycle,
  bulletin,
  statement,
  comparedStatements,
  coordination,
  coordinationRequest,
  instructions,
  questions,
  orders,
  order,
  programmes,
  programme,
  complaints,
  urgent,
  sendUrgent,
  urgentReport,
  administration.addChildren([people, person, register, registerOrganisation, settings]),
  myOrganisation,
  directive.addChildren([
    directiveStart,
    overview,
    board,
    indicators,
    settle,
    year,
    ledger,
    task,
    organisations,
    organisation,
    dashboard,
    plans,
    plan,
    document,
  ]),
]);

/** The router over all pages: filters stand in the address as plain `name=value` pairs. */
export function createPages(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: LoadingState,
    defaultErrorComponent: QueryFault,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
