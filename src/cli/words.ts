import { type Language, languages } from '#contract/values.ts';

/** A sentence in every language. */
export type Words = Record<Language, string>;

/**
 * The language of the terminal after the POSIX variables: Chinese where they ask for it or for nothing, else English,
 * because a terminal that is set to another language may have no Chinese characters.
 */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  return locale ? (languages.find((language) => locale.startsWith(language)) ?? 'en') : 'zh';
}
