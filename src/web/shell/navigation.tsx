import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { myWorkQuery } from '../api/my-work.ts';
import { meQuery } from '../api/queries.ts';
import { useWords } from '../words/bilingual.ts';
import { formatCount } from '../words/format.ts';
import { shellWords } from '../words/shell.ts';
import { AdministrationLink } from './administration-links.tsx';
import { crossingPages } from './crossing-pages.ts';
import { GivenLink } from './given-link.tsx';
import { PlanLink } from './plan-link.tsx';

/**
 * What waits for the reader, and the questions one can ask of a directive, at the left or, on a narrow screen, in a row
 * under the top bar.
 */
export function Navigation(props: { directiveId: string | undefined }) {
  const words = useWords(shellWords);
  return (
    <nav className="navigation not-printed" aria-label={words.navigation}>
      <MyWorkLink />
      <GivenLink />
      <CrossingLink />
      <MonthLink />
      <ReconciliationLink />
      <OrdersLink />
      <CompletionLink />
      <BurdenLink />
      {props.directiveId && <DirectiveLinks directiveId={props.directiveId} />}
      <AdministrationLink />
    </nav>
  );
}

function MyWorkLink() {
  const words = useWords(shellWords);
  const { data: work } = useQuery(myWorkQuery);
  return (
    <Link to="/my-work" className="navigation-link">
      {words.myWork}
      {work && work.waiting > 0 && <span className="navigation-count">{formatCount(work.waiting)}</span>}
    </Link>
  );
}

/** Those who report, and those who look whether all do. */
const reporting: readonly string[] = ['liaison', 'officer', 'principal', 'keeper', 'head'];

/** The month's reports. */
function MonthLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  const reports = me?.roles.some((role) => reporting.includes(role));
  return reports ? (
    <Link to="/month" activeOptions={{ includeSearch: false }} className="navigation-link">
      {words.month}
    </Link>
  ) : null;
}

/** The reconciliation cycles, for whoever sees contents at all. */
function ReconciliationLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some((role) => role !== 'administrator')) return null;
  return (
    <Link to="/reconciliation" className="navigation-link">
      {words.reconciliation}
    </Link>
  );
}

/** Supervision orders, for whoever sees contents at all. */
function OrdersLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some((role) => role !== 'administrator')) return null;
  return (
    <Link to="/orders" activeOptions={{ includeSearch: false }} className="navigation-link">
      {words.orders}
    </Link>
  );
}

/** Requests, urgent reports and instructions, for whoever sees contents at all. */
function CrossingLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  const onBoards = useLocation({ select: ({ pathname }) => crossingPages.test(pathname) });
  if (!me?.roles.some((role) => role !== 'administrator')) return null;
  return (
    <Link to="/coordination" className={onBoards ? 'navigation-link active' : 'navigation-link'}>
      {words.crossing}
    </Link>
  );
}

/** What requests cost, for whoever sees contents at all. */
function BurdenLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some((role) => role !== 'administrator')) return null;
  return (
    <Link to="/burden" activeOptions={{ includeSearch: false }} className="navigation-link">
      {words.burden}
    </Link>
  );
}

/** Claims and extensions, for those who answer them. */
function CompletionLink() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some((role) => role === 'keeper' || role === 'head')) return null;
  return (
    <Link to="/completion" activeOptions={{ includeSearch: false }} className="navigation-link">
      {words.completion}
    </Link>
  );
}

function DirectiveLinks(props: { directiveId: string }) {
  const words = useWords(shellWords);
  const onTask = useLocation({ select: ({ pathname }) => pathname.includes('/tasks/') });
  const { data: me } = useQuery(meQuery);
  const maySettle = me?.roles.some((role) => role === 'keeper' || role === 'head');
  const to = { params: { directiveId: props.directiveId }, className: 'navigation-link' };
  return (
    <>
      <Link to="/d/$directiveId/overview" {...to}>
        {words.overview}
      </Link>
      {maySettle && (
        <Link to="/d/$directiveId/board" {...to}>
          {words.board}
        </Link>
      )}
      <Link
        to="/d/$directiveId/ledger"
        activeOptions={{ includeSearch: false }}
        {...to}
        className={onTask ? 'navigation-link active' : 'navigation-link'}
      >
        {words.ledger}
      </Link>
      <Link to="/d/$directiveId/indicators" activeOptions={{ includeSearch: false }} {...to}>
        {words.indicators}
      </Link>
      {maySettle && (
        <Link to="/d/$directiveId/settle" activeOptions={{ includeSearch: false }} {...to}>
          {words.settle}
        </Link>
      )}
      <Link to="/d/$directiveId/organisations" {...to}>
        {words.organisations}
      </Link>
      <PlanLink directiveId={props.directiveId} />
      {maySettle && (
        <Link to="/d/$directiveId/year" activeOptions={{ includeSearch: false }} {...to}>
          {words.year}
        </Link>
      )}
      <Link to="/programmes" className="navigation-link">
        {words.programmes}
      </Link>
      <Link to="/d/$directiveId/document" activeOptions={{ includeSearch: false }} {...to}>
        {words.document}
      </Link>
    </>
  );
}
