/** How directives and matters come in. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root-page.ts';

export const directives = createRoute({
  getParentRoute: () => root,
  path: '/directives',
  component: lazyRouteComponent(
    () => import('../screens/directives/directives-screen.tsx'),
    'DirectivesScreen',
  ),
});

/** The review of a draft: its lines unless the address asks for another view. */
export const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$draftId',
  validateSearch: ({ view }: Record<string, unknown>): { view?: 'difference' | 'history' } =>
    view === 'difference' || view === 'history' ? { view } : {},
  component: lazyRouteComponent(() => import('../screens/review/review-screen.tsx'), 'ReviewScreen'),
});

export const takeovers = createRoute({
  getParentRoute: () => root,
  path: '/takeovers',
  component: lazyRouteComponent(() => import('../screens/takeover/takeovers-screen.tsx'), 'TakeoversScreen'),
});

export const takeover = createRoute({
  getParentRoute: () => root,
  path: '/takeovers/$takeoverId',
  component: lazyRouteComponent(() => import('../screens/takeover/takeover-screen.tsx'), 'TakeoverScreen'),
});

export const matter = createRoute({
  getParentRoute: () => root,
  path: '/matters/new',
  component: lazyRouteComponent(() => import('../screens/matter/matter-screen.tsx'), 'MatterScreen'),
});
