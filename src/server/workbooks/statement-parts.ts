import type { Part } from '#acts/act-together.ts';
import { answerNoChange } from '#acts/answer-no-change.ts';
import { answerStatementLines } from '#acts/answer-statement-lines.ts';
import { keeperAnswerLines } from '#acts/keeper-answer-lines.ts';
import { reportStatementLines } from '#acts/report-statement-lines.ts';
import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import type { CellProblem } from '#papers/forms/read-form.ts';
import type { ActRefusal } from '../acts/act-route.ts';
import type { SaidInStatement, SaidOfLine } from './read-statement-form.ts';

/** What an act told of lines that it did not answer. */
export interface LeftOver {
  problems: CellProblem[];
  /** Contradicted by something: kept as drafts. */
  doubted: StatementLine[];
}

/**
 * The acts that say what a workbook says of a statement: those of the page, with as many lines to each as say the same. What
 * they leave unanswered is told in `left` once they were done.
 */
export function statementParts(
  { said, byKeeper }: Pick<SaidInStatement, 'said' | 'byKeeper'>,
  { statement }: StatementSheet,
  left: LeftOver,
): Part<ActRefusal>[] {
  const of = { organisationId: statement.organisationId, statementId: statement.id };
  const keyOf = ({ assignmentId, revision }: StatementLine) => ({ assignmentId, revision });
  const at = (assignmentId: string, code: CellProblem['code']) => {
    const found = said.find(({ line }) => line.assignmentId === assignmentId);
    if (found) left.problems.push({ sheet: found.sheet, address: found.at, code });
  };
  const news = said.filter(({ answer }) => answer === 'reported');
  const parts: Part<ActRefusal>[] = [];
  if (news.length > 0) {
    const lines = news.map(({ line, words, values }) => ({ ...keyOf(line), progress: words ?? '', values }));
    parts.push(async (within) => {
      const outcome = await reportStatementLines(within, { ...of, lines });
      if (!outcome.ok) return outcome;
      for (const id of outcome.result.left) at(id, 'reported_already');
      const doubted = new Set(outcome.result.doubted);
      left.doubted.push(...news.flatMap(({ line }) => (doubted.has(line.assignmentId) ? [line] : [])));
      return outcome;
    });
  }
  for (const same of alike(said.filter(({ answer }) => answer === 'unchanged'))) {
    const [{ words, nextNewsOn }] = same;
    const lines = same.map(({ line }) => keyOf(line));
    parts.push(async (within) => {
      const outcome = await answerNoChange(within, { ...of, lines, words, nextNewsOn });
      if (!outcome.ok) {
        // All of them wait for a sentence: said at their cells like one of several.
        if (outcome.refusal.code !== 'no_change_words_needed') return outcome;
        for (const { assignmentId } of lines) at(assignmentId, 'repeated_without_words');
        return { ok: true, result: null };
      }
      for (const id of outcome.result.needWords) at(id, 'repeated_without_words');
      for (const id of outcome.result.drafted) at(id, 'draft_there');
      return outcome;
    });
  }
  for (const same of alike(said.filter(({ answer }) => answer === 'confirmed' || answer === 'disputed'))) {
    const [{ answer, words }] = same;
    const lines = same.map(({ line }) => keyOf(line));
    const what =
      answer === 'disputed' ? { answer, words: words ?? '' } : { answer: 'confirmed' as const, words };
    parts.push((within) => answerStatementLines(within, { ...of, lines, ...what }));
  }
  for (const same of alike(byKeeper)) {
    const [{ answer, words }] = same;
    const lines = same.map(({ line }) => keyOf(line));
    const what =
      answer === 'disputed' ? { answer, words: words ?? '' } : { answer: 'confirmed' as const, words };
    parts.push((within) => keeperAnswerLines(within, { ...of, lines, ...what }));
  }
  return parts;
}

type Alike = Pick<SaidOfLine, 'answer' | 'words'> & Partial<Pick<SaidOfLine, 'nextNewsOn'>>;

/** Those that say the same, together. */
function alike<Said extends Alike>(said: readonly Said[]): [Said, ...Said[]][] {
  const groups = Map.groupBy(said, ({ answer, words, nextNewsOn = null }) =>
    JSON.stringify([answer, words, nextNewsOn]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}
