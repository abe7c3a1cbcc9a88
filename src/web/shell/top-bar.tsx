import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { Meta } from '#contract/meta.ts';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { AppearanceButtons } from './appearance-buttons.tsx';
import { DirectiveSwitcher } from './directive-switcher.tsx';
import { NotificationBell } from './notification-bell.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { TodayPanel } from './today-panel.tsx';

/** Mark, directive, search, date, language, theme and person, in one quiet line. */
export function TopBar(props: {
  directive: DirectiveSummary | undefined;
  directives: DirectiveSummary[];
  meta: Meta | undefined;
}) {
  const shared = useWords(sharedWords);
  return (
    <header className="top-bar not-printed">
      <Link to="/" className="top-bar-mark">
        {shared.product}
      </Link>
      <DirectiveSwitcher current={props.directive} directives={props.directives} />
      <SearchBox directiveId={props.directive?.id} />
      <div className="top-bar-end">
        {props.meta && <TodayPanel meta={props.meta} />}
        <NotificationBell />
        <AppearanceButtons />
        <PersonMenu />
      </div>
    </header>
  );
}
