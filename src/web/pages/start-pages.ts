/** What everybody meets first: signing in, what waits, notices, a search. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { hasWork } from '../api/my-work.ts';
import { directivesQuery } from '../api/queries.ts';
import { readLedgerSearch } from '../search/ledger-search.ts';
import { root } from './root-page.ts';

/**
 * `/` is what waits for whoever has signed in; where nothing does, the overview of the directive registered last, or the
 * place to register the first one.
 */
export const start = createRoute({
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
