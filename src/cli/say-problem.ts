import type { ProblemCode } from '#contract/problem.ts';
import { type ProblemFacts, sayProblem } from '#contract/problem-words.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Refused by a rule of the ledger; every other problem lies in what was given. */
const refusals: readonly ProblemCode[] = [
  'already_registered',
  'directive_has_errors',
  'draft_already_open',
  'username_taken',
];

/** Whether a rule of the ledger is in the way, and not the file itself. */
export function isRefusal(code: ProblemCode): boolean {
  return refusals.includes(code);
}

/** Says why nothing was made of the file, and how the command ends. */
export function complainOfProblem(facts: ProblemFacts, path: string, terminal: Terminal): ExitCode {
  const zh = sayProblem(facts, 'zh');
  const en = sayProblem(facts, 'en');
  const of = facts.directiveId ? ` [${facts.directiveId}]` : '';
  terminal.complain({
    zh: `${path}：${zh.title}${of}。${zh.detail}`,
    en: `${path}: ${en.title}${of}. ${en.detail}`,
  });
  return isRefusal(facts.code) ? exitCodes.refused : exitCodes.badInput;
}
