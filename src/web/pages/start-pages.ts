/** What everybody meets first: signing in, what waits, notices, a search. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { hasWork } from '../api/my-work.ts';
import { findOwnDashboard } from '../api/own-dashboard.ts';
import { directivesQuery } from '../api/queries.ts';
import { readLedgerSearch } from '../search/ledger-search.ts';
import { root } from './root-page.ts';

/**
 * `/` is how their organisation stands for a principal, and for others what waits; where nothing does, the overview of the
 * directive registered last, or the place to register the first one.
 */
export const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { directives } = await context.queries.ensureQueryData(directivesQuery);
    const newestFirst = directives.toSorted((a, b) => b.registeredAt.localeCompare(a.registeredAt));
    const dashboard = await findOwnDashboard(
      context.queries,
      newestFirst.filter(({ kind }) => kind === 'document').map(({ id }) => id),
    );
    if (dashboard) {
      const to = '/d/$directiveId/organisations/$organisationId/dashboard';
      throw redirect({ to, params: dashboard, replace: true });
    }
    if (await hasWork(context.queries)) throw redirect({ to: '/my-work', replace: true });
    const newest = newestFirst[0];
    if (!newest) throw redirect({ to: '/directives', replace: true });
    throw redirect({ to: '/d/$directiveId/overview', params: { directiveId: newest.id }, replace: true });
  },
});

/** Back to an address of our own, `/d/1?x=2`; not `//evil.example`, not `https://evil.example`. */
const ownAddress = /^\/(?![/\\])/;

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({
    returnTo,
    failed,
  }: Record<string, unknown>): { returnTo?: string; failed?: string } => ({
    ...(typeof returnTo === 'string' && ownAddress.test(returnTo) && { returnTo }),
    ...(typeof failed === 'string' && { failed }),
  }),
  component: lazyRouteComponent(() => import('../screens/sign-in/sign-in-screen.tsx'), 'SignInScreen'),
});

export const activate = createRoute({
  getParentRoute: () => root,
  path: '/activate',
  component: lazyRouteComponent(() => import('../screens/sign-in/activate-screen.tsx'), 'ActivateScreen'),
});

export const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../screens/account/account-screen.tsx'), 'AccountScreen'),
});

export const myWork = createRoute({
  getParentRoute: () => root,
  path: '/my-work',
  component: lazyRouteComponent(() => import('../screens/my-work/my-work-screen.tsx'), 'MyWorkScreen'),
});

export const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  component: lazyRouteComponent(
    () => import('../screens/notifications/notifications-screen.tsx'),
    'NotificationsScreen',
  ),
});

/** What has certain words, in all directives. */
export const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (asked: Record<string, unknown>): { q?: string } => {
    const { q } = readLedgerSearch(asked);
    return q === undefined ? {} : { q };
  },
  component: lazyRouteComponent(() => import('../screens/search/search-screen.tsx'), 'SearchScreen'),
});
