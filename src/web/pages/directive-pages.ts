/** The pages of one directive. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readIndicatorSearch } from '../screens/indicators/indicator-filters.ts';
import { readSettleStep, type SettleStep } from '../screens/settle/settle-steps.ts';
import { readYearFilter, type YearFilter } from '../screens/year/year-filters.ts';
import { readLedgerSearch } from '../search/ledger-search.ts';
import { readOrganisationSearch } from '../search/organisation-search.ts';
import { root } from './root-page.ts';

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
  component: lazyRouteComponent(() => import('../screens/overview/overview-screen.tsx'), 'OverviewScreen'),
});

/** What is red, what turns red and who has not answered. */
const board = createRoute({
  getParentRoute: () => directive,
  path: '/board',
  component: lazyRouteComponent(() => import('../screens/board/board-screen.tsx'), 'BoardScreen'),
});

/** The indicators against their targets. */
const indicators = createRoute({
  getParentRoute: () => directive,
  path: '/indicators',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(
    () => import('../screens/indicators/indicators-screen.tsx'),
    'IndicatorsScreen',
  ),
});

const ledger = createRoute({
  getParentRoute: () => directive,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
});

const task = createRoute({
  getParentRoute: () => directive,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../screens/task/task-screen.tsx'), 'TaskScreen'),
});

const organisations = createRoute({
  getParentRoute: () => directive,
  path: '/organisations',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(
    () => import('../screens/organisations/organisations-screen.tsx'),
    'OrganisationsScreen',
  ),
});

const organisation = createRoute({
  getParentRoute: () => directive,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(
    () => import('../screens/organisation/organisation-screen.tsx'),
    'OrganisationScreen',
  ),
});

/** How an organisation stands at a glance, for its principal. */
const dashboard = createRoute({
  getParentRoute: () => directive,
  path: '/organisations/$organisationId/dashboard',
  component: lazyRouteComponent(() => import('../screens/dashboard/dashboard-screen.tsx'), 'DashboardScreen'),
});

const document = createRoute({
  getParentRoute: () => directive,
  path: '/document',
  validateSearch: (search: Record<string, unknown>): { at?: number } => {
    const at = Number(search['at'] ?? Number.NaN);
    return Number.isInteger(at) && at >= 0 ? { at } : {};
  },
  component: lazyRouteComponent(() => import('../screens/document/document-screen.tsx'), 'DocumentScreen'),
});

/** What is open in a directive: the first step in which something waits, unless the address asks for another. */
const settle = createRoute({
  getParentRoute: () => directive,
  path: '/settle',
  validateSearch: ({ step: asked }: Record<string, unknown>): { step?: SettleStep } => {
    const step = readSettleStep(asked);
    return step ? { step } : {};
  },
  component: lazyRouteComponent(() => import('../screens/settle/settle-screen.tsx'), 'SettleScreen'),
});

/** How the tasks end a year: the directive's own unless the address asks for another. */
const year = createRoute({
  getParentRoute: () => directive,
  path: '/year',
  validateSearch: ({ year: asked, show }: Record<string, unknown>): { year?: number; show?: YearFilter } => {
    const filter = readYearFilter(show);
    return { ...(Number.isInteger(asked) && { year: Number(asked) }), ...(filter && { show: filter }) };
  },
  component: lazyRouteComponent(() => import('../screens/year/year-screen.tsx'), 'YearScreen'),
});

/** Who owes a plan of the directive, and each organisation's own. */
const plans = createRoute({
  getParentRoute: () => directive,
  path: '/plans',
  component: lazyRouteComponent(() => import('../screens/plans/plans-screen.tsx'), 'PlansScreen'),
});

const plan = createRoute({
  getParentRoute: () => directive,
  path: '/plans/$organisationId',
  validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
    Number.isInteger(version) ? { version: Number(version) } : {},
  component: lazyRouteComponent(() => import('../screens/plan/plan-screen.tsx'), 'PlanScreen'),
});

export const directivePages = directive.addChildren([
  directiveStart,
  overview,
  board,
  indicators,
  ledger,
  task,
  organisations,
  organisation,
  dashboard,
  document,
  settle,
  year,
  plans,
  plan,
]);
