import { bilingual } from './bilingual.ts';

interface SealWords {
  /** What is printed under a paper of the ledger. */
  root: (root: string, moment: string) => string;
}

const zh: SealWords = { root: (root, moment) => `台账操作记录根（${moment}）：${root}` };

const en: SealWords = { root: (root, moment) => `Root of the ledger's journal (${moment}): ${root}` };

/** The seals over the journal. */
export const sealWords = bilingual(zh, en);
