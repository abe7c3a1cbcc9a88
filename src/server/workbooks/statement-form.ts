import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import type { Language } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import type { Form, FormColumn, FormRow } from '#papers/forms/form.ts';

/** The sheets of a statement's workbook. */
export const statementSheets = { lines: 'lines', figures: 'figures' } as const;

/** A statement as a workbook that is filled in without a network: whoever may answer it has the cells for it open. */
export function statementForm(sheet: StatementSheet, language: Language): Form {
  const { statement, cycle } = sheet;
  const words = workbookWords[language].statement;
  const title = words.title(statement.organisation, cycle.label);
  const figures = sheet.lines.flatMap((line) => figureRows(line));
  return {
    head: {
      ...{ kind: 'statement', subjectId: cycle.id, organisationId: statement.organisationId, language },
      revision: statement.revision,
    },
    sheets: [
      {
        ...{ id: statementSheets.lines, name: words.name, title, note: words.note },
        columns: lineColumns(sheet, language),
        rows: sheet.lines.map((line) => ({
          ...{ key: line.assignmentId, revision: line.revision },
          cells: lineCells(line, sheet, language),
        })),
      },
      ...(figures.length === 0
        ? []
        : [
            {
              ...{ id: statementSheets.figures, name: words.figures, title, note: words.figuresNote },
              columns: figureColumns(language),
              rows: figures,
            },
          ]),
    ],
  };
}

function lineColumns({ can }: StatementSheet, language: Language): FormColumn[] {
  const { columns: heading, answers, keeperAnswers } = workbookWords[language].statement;
  const answer = can.includes('answer_statement_lines');
  const check = can.includes('keeper_answer_lines');
  const told = (field: keyof typeof heading, width: number) => ({
    ...{ field, heading: heading[field], width, filledIn: false },
  });
  return [
    told('ordinal', 6),
    { ...told('clause', 36), identifies: true },
    told('unit', 10),
    told('role', 7),
    told('ledger', 10),
    told('due', 12),
    told('differences', 12),
    told('last', 28),
    { ...told('answer', 13), filledIn: answer, choices: Object.values(answers) },
    { ...told('words', 36), filledIn: answer },
    { ...told('next', 13), filledIn: answer, kind: 'date' },
    { ...told('keeperAnswer', 10), filledIn: check, choices: Object.values(keeperAnswers) },
    { ...told('keeperWords', 16), filledIn: check },
  ];
}

/** What a line says in each column of the sheet. */
export function lineCells(line: StatementLine, { units }: StatementSheet, language: Language) {
  const { statement: words, differences, roles } = workbookWords[language];
  const { answer, keeperAnswer, answerReport, answerWords, keeperWords, reported } = line;
  const last = reported && `${reported.cycle} ${reported.words.progress ?? words.answers.unchanged}`;
  return {
    ...{ ordinal: line.ordinal, clause: line.clause, role: roles[line.role] },
    unit: units.find(({ id }) => id === line.unitId)?.name ?? '',
    ledger: stateWords[language].assignmentState[line.assignmentState],
    due: line.dueOn ?? '',
    differences: line.differences.map((difference) => differences[difference]).join('\n'),
    last: last ?? '',
    answer: answer === 'unanswered' ? '' : words.answers[answer],
    words: answer === 'reported' ? (answerReport?.progress ?? '') : (answerWords ?? ''),
    next: '',
    keeperAnswer: keeperAnswer === 'unanswered' ? '' : words.keeperAnswers[keeperAnswer],
    keeperWords: keeperWords ?? '',
  };
}

function figureColumns(language: Language): FormColumn[] {
  const { columns: heading } = workbookWords[language].statement;
  const told = (field: keyof typeof heading, width: number) => ({
    ...{ field, heading: heading[field], width, filledIn: false },
  });
  return [
    told('ordinal', 6),
    told('clause', 40),
    { ...told('indicator', 24), identifies: true },
    told('unitOf', 10),
    { ...told('before', 12), kind: 'number' },
    told('beforePeriod', 14),
    { ...told('value', 12), filledIn: true, kind: 'number' },
    { ...told('period', 14), filledIn: true },
    { ...told('source', 22), filledIn: true },
  ];
}

function figureRows(line: StatementLine): FormRow[] {
  return line.figures.map((figure, position) => ({
    ...{ key: figureKey(line.assignmentId, position), revision: line.revision },
    cells: figureCells(line, figure),
  }));
}

/** What an indicator of a line says in each column: its last figure, and the one by which the line is answered. */
export function figureCells(line: StatementLine, figure: StatementLine['figures'][number]) {
  const { indicator, unit } = figure;
  const said = line.answerReport?.figures.find((each) => each.indicator === indicator && each.unit === unit);
  return {
    ...{ ordinal: line.ordinal, clause: line.clause, indicator, unitOf: unit ?? '' },
    ...{ before: figure.value, beforePeriod: figure.period },
    // Where it is from may be left out: it is then where it was from before.
    ...{ value: said?.value ?? '', period: said?.period ?? '', source: '' },
  };
}

/** The key of an indicator of a line, by its place among those that were reported before. */
export function figureKey(assignmentId: string, position: number): string {
  return `${assignmentId}/${position}`;
}
