import type { Block, Diagnostic, Span, Task } from './directive.ts';
import { firstFrom } from './ordered-places.ts';

// 「（由各地结合实际负责）」「【责任单位…】」: a bracket that speaks of roles and was read as words of the clause
const ROLE_IN_BRACKET =
  /[（(【〔[][^（()）】〕\]\n]{0,200}(?:牵头|负责|配合|会同|(?:责任|牵头|配合|主办|协办|承办)(?:单位|部门))[^（()）】〕\]\n]{0,40}[）)】〕\]]/g;
// 「责任单位：」 within a sentence
const LABEL = /(?:牵头|责任|配合|主办|协办|承办|负责)(?:单位|部门|科室|领导|人)\s*[：:]/g;
// 「，市交通局牵头，市财政局配合。」 at the end of a paragraph
const ROLES_AT_END = /[，。；][^，。；\n]{2,40}(?:牵头|负责|配合)[。；]?$/;
// 「（国务院负责同志分别牵头的…）」「（负责人）」 speak of persons, not of who answers
const PERSONS = /负责(?:人|同志|制)/g;

/**
 * Words that speak of who answers and were read as words of a clause, or of a paragraph without a task: they may be a
 * responsibility that was printed in an unknown way. What an error (`told`) covers is not told again.
 */
export function findUnreadRoles(
  text: string,
  tasks: readonly Pick<Task, 'span'>[],
  blocks: readonly Block[],
  told: readonly Diagnostic[],
): Diagnostic[] {
  const errors = told
    .filter(({ severity }) => severity === 'error')
    .toSorted((one, other) => one.span[0] - other.span[0]);
  const errorStarts = errors.map(({ span }) => span[0]);
  const isTold = ([start, end]: Span) => {
    const before = errors[firstFrom(errorStarts, start + 1) - 1];
    return before !== undefined && end <= before.span[1];
  };
  const paragraphs = blocks.flatMap(({ kind, span }) =>
    kind === 'narrative' && !isTold(span) ? [span] : [],
  );
  return [...tasks.map(({ span }) => span), ...paragraphs].flatMap((span) => unreadIn(text, span));
}

function unreadIn(text: string, [start, end]: Span): Diagnostic[] {
  const words = text.slice(start, end).replace(PERSONS, (match) => ' '.repeat(match.length));
  const found = [...words.matchAll(ROLE_IN_BRACKET), ...words.matchAll(LABEL)];
  const last = ROLES_AT_END.exec(words.slice(-LONGEST_END));
  const places = found.map(({ 0: match, index }): Span => [start + index, start + index + match.length]);
  if (last) places.push([end - last[0].length, end]);
  return places.slice(0, 1).map((span) => ({
    severity: 'warning',
    code: 'responsibility_unread',
    message: `“${text.slice(...span)}”像是责任分工，但没有读作责任分工，请核对`,
    span,
  }));
}

const LONGEST_END = 60;
