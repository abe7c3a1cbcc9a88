import { type ProblemFacts, sayProblem } from '#contract/problem-words.ts';
import type { Language } from '#contract/values.ts';
import type { WorkbookResult } from '#contract/workbooks.ts';

/** A workbook that was brought, and what came of it. */
export interface BroughtWorkbook {
  file: string;
  outcome: { ok: true; result: WorkbookResult } | { ok: false; refusal: ProblemFacts };
}

/** What came of each workbook: a line for the file, and below it each change, conflict and cell to mend. */
export function workbookTable(
  workbooks: readonly BroughtWorkbook[],
  { trial, language }: { trial: boolean; language: Language },
): string {
  const words = say[language];
  const lines = workbooks.flatMap(({ file, outcome }) => {
    if (!outcome.ok) {
      const { title, detail } = sayProblem(outcome.refusal, language);
      return [`${file}  ${title}`, `  ${detail}`];
    }
    const { organisation, label, changes, conflicts, problems, notes } = outcome.result;
    const held = problems.length > 0 ? words.problems : conflicts.length > 0 ? words.conflicts : undefined;
    const came = held ?? (changes.length === 0 ? words.same : trial ? words.would : words.done);
    const change = (each: WorkbookResult['changes'][number]) =>
      `${each.address}  ${each.ordinal}  ${each.field}  ${flat(each.from)} → ${flat(each.to)}`;
    return [
      `${file}  ${organisation} ${label ?? ''}  ${came}`,
      ...problems.map(({ sheet, address, words: said }) => `  ! ${sheet} ${address}  ${said}`),
      ...conflicts.map((each) => `  ? ${change(each)}`),
      ...changes.map((each) => `  ${change(each)}`),
      ...notes.map((note) => `  ${note}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function flat(text: string): string {
  return text === '' ? '—' : text.replaceAll('\n', ' / ');
}

const say = {
  zh: {
    done: '已导入',
    would: '可以导入',
    same: '没有改动',
    problems: '未导入：有误的单元格如下',
    conflicts: '未导入：他人已改，请在网页上选择以哪边为准',
  },
  en: {
    done: 'taken in',
    would: 'can be taken in',
    same: 'nothing to change',
    problems: 'not taken in: cells to mend',
    conflicts: 'not taken in: changed by others, choose on the page',
  },
} as const satisfies Record<Language, object>;
