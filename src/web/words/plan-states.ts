import { stateWords } from '#contract/state-words.ts';
import { bilingual } from './bilingual.ts';

/** What the states of a plan are called. */
export const stateNames = bilingual(stateWords.zh.planState, stateWords.en.planState);
