import { type ExportFormat, exportFormats } from '#contract/task-export.ts';
import { actors } from '#server/actors.ts';
import { exportBranches } from '#server/export-branches.ts';
import { exportTasks } from '#server/export-tasks.ts';
import { presentDirective } from '#server/present-directive.ts';
import type { Db } from '#store/open-store.ts';
import { findDirective, listDirectives } from '#store/read/list-directives.ts';
import { BadInput, type Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { withLedger } from '../with-ledger.ts';

/** An id as the API and `import` give it. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Writes a ledger to standard output. */
export const exportLedger: Command = {
  synopsis: '--format xlsx|csv|json [--directive ID] [--by-organisation]',
  summary: { zh: '导出台账', en: 'export a ledger' },
  help: {
    zh: '写到标准输出（taizhang export --format xlsx > 台账.xlsx）。\n\n  --format xlsx|csv|json  xlsx 带亮灯、筛选和打印设置；csv 带表头和 BOM，可直接用电子表格打开；json 为完整数据\n  --directive ID          哪一份文件；未给出时为最近登记的一份\n  --by-organisation       分单位台账：每个单位的每项任务一行',
    en: 'Writes to standard output (taizhang export --format xlsx > ledger.xlsx).\n\n  --format xlsx|csv|json  xlsx has lights, filters and is set up for printing; csv has headings and a byte order mark for spreadsheets; json has everything\n  --directive ID          which directive; the last registered one when left out\n  --by-organisation       a row for each task of each organisation',
  },
  options: {
    format: { type: 'string' },
    directive: { type: 'string' },
    'by-organisation': { type: 'boolean' },
  },
  operands: 0,
  async run({ options }, terminal) {
    const format = readFormat(options['format']);
    return await withLedger(async ({ db, today }) => {
      const directive = await findWanted(db, options['directive']);
      if (!directive) {
        terminal.complain({ zh: '台账中没有这份文件', en: 'the ledger holds no such directive' });
        return exitCodes.refused;
      }
      const write = options['by-organisation'] ? exportBranches : exportTasks;
      const { contents } = write(db, {
        directive: presentDirective(directive),
        filter: {},
        format,
        language: terminal.language,
        today,
        caller: actors.commandLine,
      });
      for await (const part of contents) {
        await terminal.write(part instanceof Uint8Array ? part : String(part));
      }
      return exitCodes.done;
    });
  },
};

function readFormat(given: string | boolean | undefined): ExportFormat {
  const format = exportFormats.find((each) => each === given);
  if (format) return format;
  const known = exportFormats.join(', ');
  throw new BadInput({
    zh: `请用 --format 给出格式：${known}`,
    en: `say the format with --format: ${known}`,
  });
}

/** The directive of that id, the last registered one without an id. */
async function findWanted(db: Db, id: string | boolean | undefined) {
  if (typeof id !== 'string') return (await listDirectives(db, 'all'))[0];
  return UUID.test(id) ? await findDirective(db, id) : undefined;
}
