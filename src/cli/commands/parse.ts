import { readDirective } from '#acts/read-directive.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { outlineText } from '../outline-text.ts';
import { readFile } from '../read-file.ts';
import { complainOfProblem } from '../say-problem.ts';

/** Shows what stands in a file; stores nothing. */
export const parse: Command = {
  synopsis: 'FILE [--json]',
  summary: {
    zh: '读取文件，列出任务、责任单位、时限和指标',
    en: 'read a file: tasks, who answers, deadlines, targets',
  },
  help: {
    zh: 'FILE 可为 docx、doc、pdf（有文字）、ofd、html、xlsx、xls、csv、txt、md，格式按内容判断，“-”表示标准输入。只读取，不保存。\n\n  --json  输出完整结果，一个 JSON 对象',
    en: 'FILE is docx, doc, pdf with text, ofd, html, xlsx, xls, csv, txt or md, told by its contents; "-" is standard input. Nothing is stored.\n\n  --json  print the whole result as one JSON object',
  },
  options: { json: { type: 'boolean' } },
  operands: 1,
  async run({ operands: [path = '-'], options }, terminal) {
    const reading = await readDirective(await readFile(path));
    if (!reading.ok) return complainOfProblem(reading.refusal, path, terminal);
    const text = options['json']
      ? `${JSON.stringify(reading.directive, null, 2)}\n`
      : outlineText(reading.directive, terminal);
    await terminal.write(text);
    return exitCodes.done;
  },
};
