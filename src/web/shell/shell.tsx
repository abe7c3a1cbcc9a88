import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { directivesQuery, metaQuery } from '../api/queries.ts';
import { LiveLine } from '../live/live-line.tsx';
import { ActForms } from '../parts/act-form/act-forms.tsx';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';
import { burdenPages } from './burden-pages.ts';
import { completionPages } from './completion-pages.ts';
import { crossingPages } from './crossing-pages.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Navigation } from './navigation.tsx';
import { orderPages } from './order-pages.ts';
import { programmePages } from './programme-pages.ts';
import { reconciliationPages } from './reconciliation-pages.ts';
import { reportPages } from './report-pages.ts';
import { TopBar } from './top-bar.tsx';
import './shell.css';

/** What stands around every screen: skip link, top bar, navigation, and on paper the head. */
export function Shell() {
  const words = useWords(shellWords);
  const { directiveId } = useParams({ strict: false });
  const { data: list } = useQuery(directivesQuery);
  const { data: meta } = useQuery(metaQuery);
  const directive = list?.directives.find(({ id }) => id === directiveId);
  const onMyWork = useLocation({
    select: ({ pathname }) =>
      pathname === '/my-work' ||
      [
        crossingPages,
        orderPages,
        reportPages,
        reconciliationPages,
        completionPages,
        burdenPages,
        programmePages,
      ].some((pages) => pages.test(pathname)),
  });
  const newest = list?.directives.toSorted((a, b) => b.registeredAt.localeCompare(a.registeredAt))[0];

  return (
    <ActForms>
      <a className="skip-link not-printed" href="#main">
        {words.skip}
      </a>
      <TopBar directive={directive} directives={list?.directives ?? []} meta={meta} />
      <LiveLine />
      <p className="only-printed print-head">
        {[directive?.title, directive?.docNumber, meta && words.printedOn(meta.today)]
          .filter(Boolean)
          .join('　')}
      </p>
      <div className="shell-body">
        {(directiveId || onMyWork) && <Navigation directiveId={directiveId ?? newest?.id} />}
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <KeyboardHelp />
    </ActForms>
  );
}
