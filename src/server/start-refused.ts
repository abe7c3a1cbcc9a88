import type { Language } from '#contract/values.ts';

/** The server does not start as it is set up; the words say what to set. */
export class StartRefused extends Error {
  readonly words: Record<Language, string>;

  constructor(words: Record<Language, string>) {
    super(words.en);
    this.name = 'StartRefused';
    this.words = words;
  }
}
