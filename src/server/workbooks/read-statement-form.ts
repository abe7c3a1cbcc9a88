import type { LocalDate } from '#calendar/local-date.ts';
import { MOST_REPORT_WORDS, MOST_SENTENCE, type ReportedValue } from '#contract/acts/reports.ts';
import { readNumber } from '#contract/read-number.ts';
import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import { type KeeperAnswer, keeperAnswers, type LineAnswer, lineAnswers } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import type { CountingChanges } from '#papers/forms/compare-form.ts';
import type { CellProblem, CellProblemCode, FilledRow } from '#papers/forms/read-form.ts';
import { readDay } from '#papers/read-day.ts';
import { figureKey, statementSheets } from './statement-form.ts';

/** White space of any width; not `_` */
const WHITE = /\s+/g;

/** What a line of a workbook says, ready for the acts. */
export interface SaidOfLine {
  line: StatementLine;
  answer: Exclude<LineAnswer, 'unanswered'>;
  words: string | null;
  nextNewsOn: LocalDate | null;
  values: ReportedValue[];
  /** Where the answer and its words stand. */
  sheet: string;
  at: string;
}

export interface SaidByKeeper {
  line: StatementLine;
  answer: Exclude<KeeperAnswer, 'unanswered'>;
  words: string | null;
}

export interface SaidInStatement {
  said: SaidOfLine[];
  byKeeper: SaidByKeeper[];
  problems: CellProblem[];
}

/** What the changes that count in a statement's workbook say, and every cell that cannot be taken as it is. */
export function readStatementForm(
  rows: readonly FilledRow[],
  sheet: StatementSheet,
  counting: CountingChanges,
): SaidInStatement {
  const found: SaidInStatement = { said: [], byKeeper: [], problems: [] };
  const figures = new Map(
    rows.filter(({ sheetId }) => sheetId === statementSheets.figures).map((row) => [row.key, row]),
  );
  const byKey = new Map(
    rows.filter(({ sheetId }) => sheetId === statementSheets.lines).map((row) => [row.key, row]),
  );
  for (const line of sheet.lines) {
    const row = byKey.get(line.assignmentId);
    const values = readFigures(line, figures, counting, found.problems);
    const year = Number(sheet.cycle.untilOn.slice(0, 4));
    if (row) readLine(row, line, { values, year, counting }, found);
    else if (values[0]) found.problems.push(values[0].problem);
  }
  return found;
}

interface FoundFigure {
  value: ReportedValue;
  /** What is wrong where the line has no news. */
  problem: CellProblem;
}

function readLine(
  row: FilledRow,
  line: StatementLine,
  { values, year, counting }: { values: FoundFigure[]; year: number; counting: CountingChanges },
  { said, byKeeper, problems }: SaidInStatement,
): void {
  const complain = (field: string, code: CellProblemCode) =>
    problems.push({ sheet: row.sheet, address: row.cells.get(field)?.address ?? '', code });
  const textOf = (field: string) => row.cells.get(field)?.text ?? '';
  if (counting.has(row, 'answer', 'words', 'next')) {
    const answer = answerOf(textOf('answer'));
    const words = textOf('words');
    const day = textOf('next') === '' ? null : readDay(textOf('next'), year);
    const most = answer === 'reported' ? MOST_REPORT_WORDS : MOST_SENTENCE;
    if (textOf('answer') === '') complain('answer', 'answer_missing');
    else if (!answer) complain('answer', 'choice_unknown');
    else if (words === '' && (answer === 'reported' || answer === 'disputed'))
      complain('words', 'words_missing');
    else if (words.length > most) complain('words', 'words_too_long');
    else if (answer === 'reported' && line.reportsAs === null) complain('answer', 'reported_elsewhere');
    else if (answer === 'reported' && line.answer === 'reported') complain('answer', 'reported_already');
    else if (day === undefined) complain('next', 'day_unread');
    else {
      said.push({
        ...{ line, answer, words: words === '' ? null : words, nextNewsOn: day },
        values: answer === 'reported' ? values.map(({ value }) => value) : [],
        ...{ sheet: row.sheet, at: row.cells.get('words')?.address ?? '' },
      });
    }
    if (answer && answer !== 'reported') problems.push(...values.slice(0, 1).map(({ problem }) => problem));
  } else if (values[0]) problems.push(values[0].problem);
  if (!counting.has(row, 'keeperAnswer', 'keeperWords')) return;
  const keeperAnswer = keeperAnswerOf(textOf('keeperAnswer'));
  const keeperWords = textOf('keeperWords');
  if (textOf('keeperAnswer') === '') complain('keeperAnswer', 'answer_missing');
  else if (!keeperAnswer) complain('keeperAnswer', 'choice_unknown');
  else if (keeperAnswer === 'disputed' && keeperWords === '') complain('keeperWords', 'words_missing');
  else if (keeperWords.length > MOST_SENTENCE) complain('keeperWords', 'words_too_long');
  else byKeeper.push({ line, answer: keeperAnswer, words: keeperWords === '' ? null : keeperWords });
}

function readFigures(
  line: StatementLine,
  rows: ReadonlyMap<string, FilledRow>,
  counting: CountingChanges,
  problems: CellProblem[],
): FoundFigure[] {
  return line.figures.flatMap(({ indicator, targetPosition, unit, source }, position) => {
    const row = rows.get(figureKey(line.assignmentId, position));
    if (!row || !counting.has(row, 'value', 'period', 'source')) return [];
    const textOf = (field: string) => row.cells.get(field)?.text ?? '';
    const at = (field: string, code: CellProblemCode): CellProblem => ({
      ...{ sheet: row.sheet, address: row.cells.get(field)?.address ?? '', code },
    });
    const value = readNumber(textOf('value'), unit);
    const period = textOf('period');
    if (value === undefined) {
      problems.push(at('value', 'number_unread'));
      return [];
    }
    if (period === '') {
      problems.push(at('period', 'period_missing'));
      return [];
    }
    if (period.length > 50 || textOf('source').length > 100) {
      problems.push(at(period.length > 50 ? 'period' : 'source', 'words_too_long'));
      return [];
    }
    const said = { indicator, targetPosition, unit, value, period, source: textOf('source') || source };
    return [{ value: said, problem: at('value', 'figure_without_news') }];
  });
}

/** The answer of that name, in whichever language the workbook was made. */
function answerOf(text: string) {
  return lineAnswers.find(
    (answer): answer is SaidOfLine['answer'] =>
      answer !== 'unanswered' &&
      Object.values(workbookWords).some(({ statement }) => saysSame(statement.answers[answer], text)),
  );
}

function keeperAnswerOf(text: string) {
  return keeperAnswers.find(
    (answer): answer is SaidByKeeper['answer'] =>
      answer !== 'unanswered' &&
      Object.values(workbookWords).some(({ statement }) => saysSame(statement.keeperAnswers[answer], text)),
  );
}

/** A choice that was typed: white space and the width of letters do not count. */
function saysSame(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(WHITE, '');
}
