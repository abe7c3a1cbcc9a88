import { getRouteApi } from '@tanstack/react-router';
import type { LedgerSearch } from '../../search/ledger-search.ts';

const route = getRouteApi('/d/$directiveId/ledger');

/** The filters, which stand in the address: every change is a step the back button undoes. */
export function useLedgerFilters() {
  const navigate = route.useNavigate();
  return {
    directiveId: route.useParams().directiveId,
    filters: route.useSearch(),
    changeFilters: (filters: LedgerSearch) => {
      void navigate({ search: filters, resetScroll: false });
    },
  };
}
