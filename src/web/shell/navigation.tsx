import { Link, useLocation } from '@tanstack/react-router';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';

/** The questions one can ask of a directive, at the left or, on a narrow screen, in a row under the top bar. */
export function Navigation(props: { directiveId: string }) {
  const words = useWords(shellWords);
  const onTask = useLocation({ select: ({ pathname }) => pathname.includes('/tasks/') });
  const to = { params: { directiveId: props.directiveId }, className: 'navigation-link' };
  return (
    <nav className="navigation not-printed" aria-label={words.navigation}>
      <Link to="/d/$directiveId/overview" {...to}>
        {words.overview}
      </Link>
      <Link
        to="/d/$directiveId/ledger"
        activeOptions={{ includeSearch: false }}
        {...to}
        className={onTask ? 'navigation-link active' : 'navigation-link'}
      >
        {words.ledger}
      </Link>
      <Link to="/d/$directiveId/organisations" {...to}>
        {words.organisations}
      </Link>
      <Link to="/d/$directiveId/document" activeOptions={{ includeSearch: false }} {...to}>
        {words.document}
      </Link>
    </nav>
  );
}
