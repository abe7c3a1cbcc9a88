import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';

/** To the plans of all for those who keep the ledger, to one's own for those who carry its tasks. */
export function PlanLink({ directiveId }: { directiveId: string }) {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  const { organisationId } = me;
  const keeps = me.roles.some((role) => role === 'keeper' || role === 'head');
  return keeps || organisationId === null ? (
    <Link to="/d/$directiveId/plans" params={{ directiveId }} className="navigation-link">
      {words.plans}
    </Link>
  ) : (
    <Link
      to="/d/$directiveId/plans/$organisationId"
      params={{ directiveId, organisationId }}
      className="navigation-link"
    >
      {words.plans}
    </Link>
  );
}
