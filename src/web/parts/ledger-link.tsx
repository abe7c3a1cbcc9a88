import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerSearch } from '../search/ledger-search.ts';

/** A figure or name that leads to its rows in the ledger. */
export function LedgerLink(props: {
  directiveId: string;
  search: LedgerSearch;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  const { directiveId, children, ...rest } = props;
  return (
    <Link to="/d/$directiveId/ledger" params={{ directiveId }} {...rest}>
      {children}
    </Link>
  );
}
