import { getRouteApi, Link } from '@tanstack/react-router';
import type { OrganisationColumn, OrganisationSearch } from '../../search/organisation-search.ts';
import { orderOf } from './arrange-organisations.ts';

const route = getRouteApi('/d/$directiveId/organisations');
const arrows = { ascending: '▲', descending: '▼' };

/** The head of a column, which orders the list by it and, once more, the other way round. */
export function SortedHead({ column, label }: { column: OrganisationColumn; label: string }) {
  const { sort: _, reverse, ...filters } = route.useSearch();
  const order = orderOf(column, route.useSearch());
  const next: OrganisationSearch = {
    ...filters,
    sort: column,
    ...(order && reverse !== 'true' && { reverse: 'true' }),
  };
  const isNumber = column !== 'name' && column !== 'kind';
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={order}>
      <Link to="." search={next} resetScroll={false} className="sorted-head">
        {isNumber && order && <Arrow order={order} />}
        {label}
        {!isNumber && order && <Arrow order={order} />}
      </Link>
    </th>
  );
}

function Arrow({ order }: { order: keyof typeof arrows }) {
  return (
    <span aria-hidden="true" className="sorted-head-arrow">
      {arrows[order]}
    </span>
  );
}
