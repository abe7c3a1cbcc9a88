import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { givenQuery } from '../api/cascade.ts';
import { useWords } from '../words/bilingual.ts';
import { cascadeWords } from '../words/cascade.ts';

/** What one's own organisation has given on; only where it has. */
export function GivenLink() {
  const words = useWords(cascadeWords);
  const { data } = useInfiniteQuery(givenQuery);
  if (!data?.pages.some(({ tasks }) => tasks.length > 0)) return null;
  return (
    <Link to="/given" className="navigation-link">
      {words.given}
    </Link>
  );
}
