/** The first line of a part or a section: `一、落实…`, `（十二）…`; not `一是强化…`, `44．积极…`. */
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
/** The number of an item at the start of its line: `44．`. */
const ITEM = /^\d+(?=．)/;
/** The closing paragraph of the directive of 2021, behind its last task. */
const CLOSING = '今年是我国现代化建设进程中';

/**
 * The text of the directive of 2021 with what stands under each section repeated and the items numbered on: its parts
 * and sections, and `copies` times its 182 tasks, in one well-formed directive.
 */
export function multiplyDirective(text: string, copies: number): string {
  const start = text.indexOf('\n一、') + 1;
  const end = text.indexOf(CLOSING);
  if (start === 0 || end < start) throw new Error('Only the directive of 2021 can be multiplied.');
  let item = 0;
  const number = (line: string) => line.replace(ITEM, () => String(++item));
  const repeat = (lines: readonly string[]) => Array.from({ length: copies }, () => lines.map(number)).flat();

  const body: string[] = [];
  let underHeading: string[] = [];
  for (const line of text.slice(start, end - 1).split('\n')) {
    if (HEADING.test(line)) {
      body.push(...repeat(underHeading), line);
      underHeading = [];
    } else underHeading.push(line);
  }
  body.push(...repeat(underHeading));
  return `${text.slice(0, start)}${body.join('\n')}\n${text.slice(end)}`;
}
