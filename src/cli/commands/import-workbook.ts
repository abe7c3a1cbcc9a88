import { presentRefusal } from '#server/acts/present-refusal.ts';
import { findPersonByPassword } from '#server/sign-in/find-person-by-password.ts';
import { loadSecret } from '#server/sign-in/load-secret.ts';
import { importWorkbook } from '#server/workbooks/import-workbook.ts';
import { BadInput, type Command } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { newAct } from '../new-act.ts';
import { openProgress } from '../progress.ts';
import { readFile } from '../read-file.ts';
import { readPassword } from '../read-password.ts';
import { complainOfProblem } from '../say-problem.ts';
import { loadSettings } from '../settings.ts';
import { withLedger } from '../with-ledger.ts';
import { type BroughtWorkbook, workbookTable } from '../workbook-table.ts';

/** Takes in workbooks of statements and plans that went out filled in. */
export const importWorkbooks: Command = {
  synopsis: 'FILE… --as USERNAME [--dry-run]',
  summary: {
    zh: '导入填好的对账单、实施方案工作簿',
    en: 'take in filled-in workbooks of statements and plans',
  },
  help: {
    zh: '以该用户的身份办理，权限和留痕与网页相同；从标准输入读取其密码。须两步验证的用户请在网页上导入。\n每个工作簿要么全部导入，要么不导入；有误的单元格和他人已改之处逐一列出。他人已改的，请在网页上选择以哪边为准。\n服务正在使用同一数据目录时，请在网页上导入。\n\n  --as USERNAME  以哪位用户的身份\n  --dry-run      只说明会有哪些改动，不导入',
    en: 'Done as that person, with their rights and in their name; their password is read from standard input. Whoever shows a second factor does it on the page.\nEach workbook is taken in whole or not at all; cells to mend and what others have changed are listed. Which side counts there is chosen on the page.\nWhile a server uses the data folder, do it on its page instead.\n\n  --as USERNAME  as whom\n  --dry-run      only say what would change',
  },
  options: { as: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  operands: 'some',
  async run({ operands, options }, terminal) {
    const username = options['as'];
    if (typeof username !== 'string')
      throw new BadInput({ zh: '请用 --as 给出用户名', en: 'say as whom with --as' });
    const password = await readPassword();
    const secret = loadSecret(loadSettings());
    const trial = options['dry-run'] === true;
    const { language } = terminal;
    return await withLedger(async (ledger) => {
      const { db, today } = ledger;
      const found = await findPersonByPassword(db, { username, password }, { now: new Date(), today });
      if (!found.ok) return complainOfProblem(found.refusal, username, terminal);
      const done: BroughtWorkbook[] = [];
      const progress = openProgress(operands.length, terminal);
      try {
        for (const [index, file] of operands.entries()) {
          progress.begin(file, index + 1);
          const outcome = await importWorkbook(
            { ...newAct(ledger), caller: found.caller },
            {
              ...{ bytes: await readFile(file), secret, language, trial },
              ...{ take: new Set<string>(), leave: new Set<string>() },
            },
          );
          done.push({
            file,
            outcome: outcome.ok ? outcome : { ok: false, refusal: presentRefusal(outcome.refusal) },
          });
        }
      } finally {
        progress.end();
        if (done.length > 0) await terminal.write(workbookTable(done, { trial, language }));
      }
      return exitCodeOf(done);
    });
  },
};

function exitCodeOf(done: readonly BroughtWorkbook[]): ExitCode {
  const isHeld = ({ outcome }: BroughtWorkbook) =>
    !outcome.ok || outcome.result.problems.length + outcome.result.conflicts.length > 0;
  return done.some(isHeld) ? exitCodes.refused : exitCodes.done;
}
