/** The same words as in the documentation: the contract has them. */
export { actWords } from '#contract/act-words.ts';
