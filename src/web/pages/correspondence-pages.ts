/** What crosses the usual way between organisations, what ties years together, and complaints. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type OrderTab, readOrderTab } from '../screens/orders/order-tabs.ts';
import { root } from './root-page.ts';

export const coordination = createRoute({
  getParentRoute: () => root,
  path: '/coordination',
  component: lazyRouteComponent(
    () => import('../screens/coordination/coordination-screen.tsx'),
    'CoordinationScreen',
  ),
});

export const coordinationRequest = createRoute({
  getParentRoute: () => root,
  path: '/coordination/$coordinationId',
  component: lazyRouteComponent(() => import('../screens/coordination/request-screen.tsx'), 'RequestScreen'),
});

export const instructions = createRoute({
  getParentRoute: () => root,
  path: '/instructions',
  component: lazyRouteComponent(
    () => import('../screens/coordination/instructions-screen.tsx'),
    'InstructionsScreen',
  ),
});

export const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyRouteComponent(
    () => import('../screens/coordination/questions-screen.tsx'),
    'QuestionsScreen',
  ),
});

/** Supervision orders, and one of them as a slip. */
export const orders = createRoute({
  getParentRoute: () => root,
  path: '/orders',
  validateSearch: ({ tab: asked }: Record<string, unknown>): { tab?: OrderTab } => {
    const tab = readOrderTab(asked);
    return tab ? { tab } : {};
  },
  component: lazyRouteComponent(() => import('../screens/orders/orders-screen.tsx'), 'OrdersScreen'),
});

export const order = createRoute({
  getParentRoute: () => root,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('../screens/orders/order-screen.tsx'), 'OrderScreen'),
});

/** Programmes that tie years together. */
export const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programmes',
  component: lazyRouteComponent(
    () => import('../screens/programmes/programmes-screen.tsx'),
    'ProgrammesScreen',
  ),
});

export const programme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programmeId',
  component: lazyRouteComponent(
    () => import('../screens/programmes/programme-screen.tsx'),
    'ProgrammeScreen',
  ),
});

/** Complaints and suggestions. */
export const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  component: lazyRouteComponent(
    () => import('../screens/complaints/complaints-screen.tsx'),
    'ComplaintsScreen',
  ),
});

export const urgent = createRoute({
  getParentRoute: () => root,
  path: '/urgent',
  component: lazyRouteComponent(() => import('../screens/urgent/urgent-screen.tsx'), 'UrgentScreen'),
});

/** A report that is written: about a task where the address names one. */
export const sendUrgent = createRoute({
  getParentRoute: () => root,
  path: '/urgent/new',
  validateSearch: ({ task: about }: Record<string, unknown>): { task?: string } =>
    typeof about === 'string' ? { task: about } : {},
  component: lazyRouteComponent(() => import('../screens/urgent/send-urgent-screen.tsx'), 'SendUrgentScreen'),
});

export const urgentReport = createRoute({
  getParentRoute: () => root,
  path: '/urgent/$reportId',
  component: lazyRouteComponent(
    () => import('../screens/urgent/urgent-report-screen.tsx'),
    'UrgentReportScreen',
  ),
});
