import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/queries.ts';
import { useWords } from '../../words/bilingual.ts';
import { successionWords } from '../../words/succession.ts';

/** The way to hand the work of an organisation on; nothing for those who may not. */
export function SuccessionLink({ organisationId }: { organisationId: string }) {
  const words = useWords(successionWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some((role) => role === 'keeper' || role === 'head')) return null;
  return (
    <Link to="/succession/$organisationId" params={{ organisationId }} className="not-printed">
      {words.link}
    </Link>
  );
}
