import { changeSettings, useSettings, useThemeName } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';

/** Language and theme, each one button. */
export function AppearanceButtons() {
  const words = useWords(shellWords);
  const { language } = useSettings();
  const themeName = useThemeName();
  const otherTheme = themeName === 'dark' ? 'light' : 'dark';
  return (
    <>
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
    </>
  );
}
