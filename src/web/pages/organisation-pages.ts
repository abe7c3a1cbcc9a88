/** What one organisation does: its month, what it gave on, what it took over, how it is run. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type ClosingStep, closingSteps } from '#contract/values.ts';
import { root } from './root-page.ts';

interface MonthSearch {
  cycle?: string;
  organisation?: string;
}

export const myOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/my-organisation',
  component: lazyRouteComponent(
    () => import('../screens/administration/my-organisation-screen.tsx'),
    'MyOrganisationScreen',
  ),
});

export const given = createRoute({
  getParentRoute: () => root,
  path: '/given',
  component: lazyRouteComponent(() => import('../screens/given/given-screen.tsx'), 'GivenScreen'),
});

/** What an organisation says in a month: the reader's own and the present one unless the address asks for another. */
export const month = createRoute({
  getParentRoute: () => root,
  path: '/month',
  validateSearch: ({ cycle, organisation }: Record<string, unknown>): MonthSearch => ({
    ...(typeof cycle === 'string' && { cycle }),
    ...(typeof organisation === 'string' && { organisation }),
  }),
  component: lazyRouteComponent(() => import('../screens/month/month-screen.tsx'), 'MonthScreen'),
});

export const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$organisationId/$assignmentId',
  validateSearch: ({ cycle }: Record<string, unknown>): Pick<MonthSearch, 'cycle'> =>
    typeof cycle === 'string' ? { cycle } : {},
  component: lazyRouteComponent(() => import('../screens/report/report-screen.tsx'), 'ReportScreen'),
});

/** Claims and extensions: those to assess unless the address asks for another step. */
export const completion = createRoute({
  getParentRoute: () => root,
  path: '/completion',
  validateSearch: ({ step: asked }: Record<string, unknown>): { step?: ClosingStep } => {
    const step = closingSteps.find((each) => each === asked);
    return step ? { step } : {};
  },
  component: lazyRouteComponent(
    () => import('../screens/completion/completion-screen.tsx'),
    'CompletionScreen',
  ),
});

export const succession = createRoute({
  getParentRoute: () => root,
  path: '/succession/$organisationId',
  component: lazyRouteComponent(
    () => import('../screens/succession/succession-screen.tsx'),
    'SuccessionScreen',
  ),
});
