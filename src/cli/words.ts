import { type Language, languages } from '#contract/values.ts';

/** A sentence in every language. */
export type Words = Record<Language, string>;

/** The locale of programs that know no language: `C`, `POSIX`, `C.UTF-8`. */
const NO_LANGUAGE = /^(C|POSIX)(\.|$)/i;

/**
 * The language of the terminal after the POSIX variables: English where they ask for a language other than Chinese.
 * Directives are Chinese, so a terminal that asks for nothing is taken to show it.
 */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  if (!locale || NO_LANGUAGE.test(locale)) return 'zh';
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}
