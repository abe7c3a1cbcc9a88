import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { Meta } from '#contract/meta.ts';
import { changeSettings, useSettings, useThemeName } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { shellWords } from '../words/shell.ts';
import { DirectiveSwitcher } from './directive-switcher.tsx';
import { SearchBox } from './search-box.tsx';
import { TodayPanel } from './today-panel.tsx';

/** Mark, directive, search, date, language and theme, in one quiet line. */
export function TopBar(props: {
  directive: DirectiveSummary | undefined;
  directives: DirectiveSummary[];
  meta: Meta | undefined;
}) {
  const words = useWords(shellWords);
  const shared = useWords(sharedWords);
  const { language } = useSettings();
  const themeName = useThemeName();
  const otherTheme = themeName === 'dark' ? 'light' : 'dark';
  return (
    <header className="top-bar not-printed">
      <Link to="/" className="top-bar-mark">
        {shared.product}
      </Link>
      <DirectiveSwitcher current={props.directive} directives={props.directives} />
      {props.directive && <SearchBox key={props.directive.id} directiveId={props.directive.id} />}
      <div className="top-bar-end">
        {props.meta && <TodayPanel meta={props.meta} />}
        <button
          type="button"
          className="top-bar-button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          title={words.languageHint}
          onClick={() => changeSettings({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {words.language}
        </button>
        <button
          type="button"
          className="top-bar-button"
          aria-label={words[otherTheme]}
          title={words[otherTheme]}
          onClick={() => changeSettings({ theme: otherTheme })}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}
