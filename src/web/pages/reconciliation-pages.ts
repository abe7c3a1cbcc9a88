/** Cycles with their statements, what the rules found, and what requests cost. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type LineFilter, lineFilters } from '#contract/values.ts';
import { readFindingSearch } from '../screens/findings/finding-filters.ts';
import { root } from './root-page.ts';

interface BurdenSearch {
  year?: number;
  organisation?: string;
  month?: string;
}

/** Reconciliation: the cycles, a cycle, an organisation's statement in it, and two cycles side by side. */
export const cycles = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation',
  component: lazyRouteComponent(() => import('../screens/reconciliation/cycles-screen.tsx'), 'CyclesScreen'),
});

export const cycle = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId',
  component: lazyRouteComponent(() => import('../screens/reconciliation/cycle-screen.tsx'), 'CycleScreen'),
});

/** What the rules found, and the rules; of no one cycle alone. */
export const findings = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/findings',
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import('../screens/findings/findings-screen.tsx'), 'FindingsScreen'),
});

export const discrepancyRules = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/rules',
  component: lazyRouteComponent(() => import('../screens/findings/rules-screen.tsx'), 'RulesScreen'),
});

/** What a closed cycle shows; of no organisation alone. */
export const bulletin = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/bulletin',
  component: lazyRouteComponent(() => import('../screens/bulletin/bulletin-screen.tsx'), 'BulletinScreen'),
});

export const statement = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/$organisationId',
  validateSearch: ({ show: asked, unit }: Record<string, unknown>): { show?: LineFilter; unit?: string } => {
    const show = lineFilters.find((filter) => filter === asked);
    return { ...(show && { show }), ...(typeof unit === 'string' && { unit }) };
  },
  component: lazyRouteComponent(
    () => import('../screens/reconciliation/statement-screen.tsx'),
    'StatementScreen',
  ),
});

export const comparedStatements = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation/$cycleId/$organisationId/compared/$otherId',
  component: lazyRouteComponent(
    () => import('../screens/reconciliation/compare-screen.tsx'),
    'CompareScreen',
  ),
});

/** What requests cost organisations in a year; the requests of one in a month where these are named. */
export const burden = createRoute({
  getParentRoute: () => root,
  path: '/burden',
  validateSearch: ({ year: asked, organisation, month: of }: Record<string, unknown>): BurdenSearch => ({
    ...(Number.isInteger(asked) && { year: Number(asked) }),
    ...(typeof organisation === 'string' && typeof of === 'string' && { organisation, month: of }),
  }),
  component: lazyRouteComponent(() => import('../screens/burden/burden-screen.tsx'), 'BurdenScreen'),
});

/** Requests for data, which stand beside what requests cost. */
export const dataRequests = createRoute({
  getParentRoute: () => root,
  path: '/data-requests',
  component: lazyRouteComponent(
    () => import('../screens/data-requests/data-requests-screen.tsx'),
    'DataRequestsScreen',
  ),
});
