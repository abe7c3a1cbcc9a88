import type { DocumentView } from '#contract/directive.ts';

/** A task as the text prints it. */
interface PrintedTask {
  ordinal: number;
  clause: string;
  responsibility: string;
}

/** The first eight tasks of a text, in the order of their numbers in the ledger, each as printed. */
export function readFirstTasks({ text, marks }: DocumentView): PrintedTask[] {
  const tasks: PrintedTask[] = [];
  for (let ordinal = 1; ordinal <= 8; ordinal += 1) {
    const own = marks.filter((mark) => mark.ordinal === ordinal);
    const clause = own.find((mark) => mark.kind === 'clause');
    if (!clause) break;
    const responsibility = own.find((mark) => mark.kind === 'responsibility');
    tasks.push({
      ordinal,
      clause: text.slice(...clause.span),
      responsibility: responsibility ? text.slice(...responsibility.span) : '',
    });
  }
  return tasks;
}
