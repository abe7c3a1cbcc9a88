import type { OrganisationRow } from '#contract/organisation.ts';
import { type Role, roles } from '#contract/values.ts';
import { formatCount } from '../words/format.ts';
import { LedgerLink } from './ledger-link.tsx';

/** The roles in which any of the organisations stands, the weightiest first: the columns of a table of loads. */
export function rolesOf(organisations: readonly Pick<OrganisationRow, 'load'>[]): Role[] {
  return roles.filter((role) => organisations.some(({ load }) => load[role] > 0));
}

/** The cells of an organisation's tasks by role and in all, each figure a link to its rows; `labels` name the cells. */
export function LoadCells(props: {
  directiveId: string;
  organisation: OrganisationRow;
  roles: Role[];
  labels: Record<Role | 'total', string>;
}) {
  const { directiveId, organisation, labels } = props;
  return [...props.roles, 'total' as const].map((column) => (
    <td key={column} className="number" data-label={labels[column]}>
      {organisation.load[column] > 0 && (
        <LedgerLink
          directiveId={directiveId}
          search={{ organisation: [organisation.id], ...(column !== 'total' && { role: [column] }) }}
        >
          {formatCount(organisation.load[column])}
        </LedgerLink>
      )}
    </td>
  ));
}
