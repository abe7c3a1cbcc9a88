import type { Language } from '#contract/values.ts';
import { useSettings } from '../settings.ts';

/** The same words in both languages. */
export type Bilingual<Words> = Record<Language, Words>;

/** Pairs the words of a screen; English has exactly the entries of Chinese, or the build fails. */
export function bilingual<Words>(zh: Words, en: NoInfer<Words>): Bilingual<Words> {
  return { zh, en };
}

/** The words in the reader's language. */
export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useSettings().language];
}
