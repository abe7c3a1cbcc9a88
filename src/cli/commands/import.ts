import { basename } from 'node:path';
import { registerDirective } from '#acts/register-directive.ts';
import { newActId } from '#server/act-id.ts';
import { actors } from '#server/actors.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readFile } from '../read-file.ts';
import { complainOfProblem } from '../say-problem.ts';
import { withLedger } from '../with-ledger.ts';

/** Registers the directive in a file. */
export const importFile: Command = {
  synopsis: 'FILE',
  summary: { zh: '登记文件，任务进入台账', en: 'register a directive: its tasks enter the ledger' },
  help: {
    zh: 'FILE 为 UTF-8 纯文本，“-”表示标准输入。原文登记后不再改动；同一文件不重复登记。\n输出登记编号。服务正在使用同一数据目录时，请在网页上登记。',
    en: 'FILE is UTF-8 text, "-" is standard input. A registered text never changes; the same file is not registered twice.\nPrints the id of the directive. While a server uses the data folder, register on its page instead.',
  },
  options: {},
  operands: 1,
  async run({ operands: [path = '-'] }, terminal) {
    const bytes = await readFile(path);
    return await withLedger(async ({ db, today }) => {
      const now = new Date();
      const act = { db, today, now, actId: newActId(now), actor: actors.commandLine };
      const result = await registerDirective(act, {
        bytes,
        fileName: path === '-' ? 'stdin.txt' : basename(path),
      });
      if (!result.ok) return complainOfProblem(result.refusal, path, terminal);
      await terminal.write(`${result.directiveId}\n`);
      return exitCodes.done;
    });
  },
};
