import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { administrationPages } from './pages/administration-pages.ts';
import * as correspondencePages from './pages/correspondence-pages.ts';
import { directivePages } from './pages/directive-pages.ts';
import * as intakePages from './pages/intake-pages.ts';
import * as organisationPages from './pages/organisation-pages.ts';
import * as reconciliationPages from './pages/reconciliation-pages.ts';
import { root } from './pages/root-page.ts';
import * as startPages from './pages/start-pages.ts';
import { NotFound } from './parts/not-found.tsx';
import { LoadingState, QueryFault } from './parts/states.tsx';
import { readSearch, writeSearch } from './search/ledger-search.ts';

const tree = root.addChildren({
  ...startPages,
  ...organisationPages,
  ...intakePages,
  directivePages,
  ...reconciliationPages,
  ...correspondencePages,
  administrationPages,
});

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
