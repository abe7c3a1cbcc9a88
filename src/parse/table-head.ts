import { findColumnLabel } from './labels.ts';

/** What a column holds, told by its heading: `category` is broader than the clause, `answer` says who, when or a remark. */
export interface Column {
  kind: 'number' | 'clause' | 'category' | 'answer' | 'other';
  heading: string;
}

// 「序号」「编号」
const NUMBER_HEADING = /^(?:序号|编号|项号|No\.?)$/i;
// 「具体要求」「主要内容」「工作措施」「重点任务」: words of the tasks; 「完成情况」 is none
const CLAUSE_HEADING = /要求|内容|措施|举措|事项|任务|工作|项目|目标|问题|建议/;
const CATEGORY_HEADING = /类别|领域|分类|板块|方面|来源/;
// The later in this list, the closer to the task
const closeness = [
  /类别|领域|分类|板块|方面|项目/,
  /目标/,
  /任务|工作|事项|问题|建议/,
  /内容|措施|举措|要求/,
];
// 「云汀市2022年任务表」 is a title
const TITLE = /[0-9０-９]|[年表号]$|方案|[。；，：、]/;
const LONGEST_HEADING = 24;
const MOST_COLUMNS = 60;

/** The columns of a heading row; undefined where it does not name the tasks and who answers for them. */
export function readTableHead(headings: readonly string[]): Column[] | undefined {
  const words = headings.map((heading) => heading.replace(/\s/g, ''));
  if (words.length < 2 || words.length > MOST_COLUMNS || words.some(({ length }) => length > LONGEST_HEADING))
    return undefined;
  const labels = words.map((heading) => findColumnLabel(heading));
  const roles = labels.filter((label) => label?.says === 'role').length;
  // 「任务分工」 heads the tasks where other columns say who answers.
  const isAnswer = labels.map((label) => label !== undefined && (label.says !== 'division' || roles === 0));
  if (
    !labels.some((label, index) => isAnswer[index] && (label?.says === 'role' || label?.says === 'division'))
  )
    return undefined;
  const ranks = words.map((heading, index) =>
    isAnswer[index] || !CLAUSE_HEADING.test(heading)
      ? -1
      : closeness.findLastIndex((pattern) => pattern.test(heading)),
  );
  const best = Math.max(...ranks);
  const clause = best >= 0 ? ranks.lastIndexOf(best) : isAnswer.indexOf(true) - 1;
  if (clause < 0 || NUMBER_HEADING.test(words[clause] ?? '')) return undefined;
  return words.map((heading, index): Column => {
    if (index === clause) return { kind: 'clause', heading };
    if (isAnswer[index]) return { kind: 'answer', heading };
    if (NUMBER_HEADING.test(heading)) return { kind: 'number', heading };
    const broader = index < clause && ((ranks[index] ?? -1) >= 0 || CATEGORY_HEADING.test(heading));
    return { kind: broader ? 'category' : 'other', heading };
  });
}

/** The columns under two heading rows: 「责任单位」 over 「牵头单位」 and 「配合单位」; undefined where the second row is none. */
export function readSecondHead(above: readonly string[], below: readonly string[]): Column[] | undefined {
  const words = below.map((heading) => heading.replace(/\s/g, ''));
  const printed = words.filter((heading) => heading !== '');
  if (printed.length === 0 || !printed.every((heading) => findColumnLabel(heading))) return undefined;
  return readTableHead(above.map((heading, index) => words[index] || heading));
}

/** Whether a word of its own line can head a column. */
export function headsColumn(word: string): boolean {
  const heading = word.replace(/\s/g, '');
  return (
    heading.length <= 12 &&
    (NUMBER_HEADING.test(heading) ||
      findColumnLabel(heading) !== undefined ||
      ((CLAUSE_HEADING.test(heading) || CATEGORY_HEADING.test(heading)) && !TITLE.test(heading)))
  );
}
