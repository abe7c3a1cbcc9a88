import { writeRoot } from '#seal/known-root.ts';
import { proveAct } from '#seal/prove-act.ts';
import { BadInput, type Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { withLedger } from '../with-ledger.ts';

/** An act's id, as the histories and the API give it. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Writes the proof that an act stands in the sealed journal. */
export const prove: Command = {
  synopsis: 'ACT_ID',
  summary: { zh: '给出一项操作的存证证明', en: 'prove that an act stands in the sealed journal' },
  help: {
    zh: '证明写到标准输出（taizhang prove ID > 证明.json），根写到标准错误。\n不用本系统即可核验：node bin/check-proof.js 证明.json 条数:根',
    en: 'Writes the proof to standard output (taizhang prove ID > proof.json) and its root to standard error.\nIt is checked without this program: node bin/check-proof.js proof.json SIZE:ROOT',
  },
  options: {},
  operands: 1,
  async run({ operands: [actId = ''] }, terminal) {
    if (!UUID.test(actId)) {
      throw new BadInput({ zh: `“${actId}”不是操作编号`, en: `"${actId}" is no act's id` });
    }
    const proof = await withLedger(async ({ db }) => await proveAct(db, actId));
    if (!proof) {
      terminal.complain({
        zh: '没有这项操作，或尚未封存（操作后数秒内封存）',
        en: 'there is no such act, or it is not sealed yet (acts are sealed within seconds)',
      });
      return exitCodes.refused;
    }
    await terminal.write(`${JSON.stringify(proof, null, 2)}\n`);
    terminal.note(writeRoot(proof));
    return exitCodes.done;
  },
};
