import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { importFile } from '../import-file.ts';
import { importFolder } from '../import-folder.ts';
import { importTable } from '../import-table.ts';
import { isFolder } from '../list-files.ts';
import { complainOfProblem } from '../say-problem.ts';
import { withLedger } from '../with-ledger.ts';

/** Registers the directive in a file, or those in a folder. */
export const importDirectives: Command = {
  synopsis: 'FILE|DIR [--dry-run] [--drafts]',
  summary: {
    zh: '登记文件或整个目录，任务进入台账',
    en: 'register a directive or a folder of them: their tasks enter the ledger',
  },
  help: {
    zh: 'FILE 可为 docx、doc、pdf（有文字）、ofd、html、xlsx、xls、csv、txt、md，格式按内容判断，“-”表示标准输入。登记后输出登记编号。\nDIR 连同其下各级目录逐个登记（跳过隐藏文件），以表格列出结果；每个文件要么全部登记，要么不登记。已登记过的文件不重复登记。\nCtrl-C 在完成手头的文件后停止。服务正在使用同一数据目录时，请在网页上登记。\n\n  --dry-run  只读取并说明能否登记，不登记\n  --drafts   有错误的，或同一文号已登记的，转为待审核的草稿，在网页上继续',
    en: 'FILE is docx, doc, pdf with text, ofd, html, xlsx, xls, csv, txt or md, told by its contents; "-" is standard input. Prints the id of the directive.\nDIR is taken with the folders in it, file by file without hidden ones, and ends with a table; each file is registered whole or not at all, and none twice.\nCtrl-C stops after the file at hand. While a server uses the data folder, register on its page instead.\n\n  --dry-run  only read, and say what could be registered\n  --drafts   open a draft of a file that has errors or whose number is in the ledger, to go on with on the page',
  },
  options: { 'dry-run': { type: 'boolean' }, drafts: { type: 'boolean' } },
  operands: 1,
  async run({ operands: [path = '-'], options }, terminal) {
    const choices = { trial: options['dry-run'] === true, drafts: options['drafts'] === true };
    if (await isFolder(path)) return await importFolder(path, choices, terminal);
    const file = path === '-' ? 'stdin.txt' : path;
    const imported = await withLedger((ledger) => importFile(ledger, { path, file }, choices));
    const { result } = imported;
    if (result.kind === 'refused') return complainOfProblem(result.problem, path, terminal);
    const alone =
      result.kind === 'registered' ? `${result.directiveId}\n` : importTable([imported], terminal);
    await terminal.write(alone);
    return result.kind === 'amendment' ? exitCodes.refused : exitCodes.done;
  },
};
