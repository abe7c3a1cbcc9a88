import { readFile } from 'node:fs/promises';
import { openBackup } from '#backup/open-backup.ts';
import { type KnownRoot, readRoot, readWitness } from '#seal/known-root.ts';
import { verifyCounts } from '#seal/verify-counts.ts';
import { verifyFiles } from '#seal/verify-files.ts';
import { type Verification, verifyJournal } from '#seal/verify-journal.ts';
import { verifyState } from '#seal/verify-state.ts';
import type { Db } from '#store/open-store.ts';
import { workOnBackup } from '../backup-work.ts';
import { BadInput, type Command, type Given } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { sayVerificationProblem, type VerificationProblem } from '../say-verification.ts';
import type { Terminal } from '../terminal.ts';
import { withLedger } from '../with-ledger.ts';
import type { Words } from '../words.ts';

/** More than these are counted: the first says where to look. */
const PROBLEMS_SHOWN = 20;

interface Findings extends Omit<Verification, 'problems'> {
  outside: number;
  /** Acts performed again; null where they were not. */
  acts: number | null;
  problems: VerificationProblem[];
}

/** Checks that history was not rewritten. */
export const verify: Command = {
  synopsis: '[--backup FILE] [--witness FILE] [--root SIZE:ROOT] [--without-replay] [--json]',
  summary: { zh: '核验操作记录是否被改写', en: 'check that history was not rewritten' },
  help: {
    zh: '逐条核对已封存的操作记录、各次封存的根、所存文件，并把全部操作在内存中重做一遍，与现有数据逐行比较。\n能改数据库的人可以连同封存一起改写；只有存放在库外的根（通报、邮件、见证文件）能证明没有。\n\n  --backup FILE      核验备份文件而不是现有的库（加密的另给 --passphrase-file FILE）\n  --witness FILE     见证文件（TAIZHANG_WITNESS 所写，请取自另一台机器）\n  --root SIZE:ROOT   通报或对账单上印出的根\n  --without-replay   不重做操作，只核对封存和文件\n  --json             结果为 JSON',
    en: 'Checks every sealed row of the journal, the roots of all seals and the kept files, performs all acts again in memory and compares the result row by row.\nWhoever can change the database can rewrite the seals with it; only a root kept outside (bulletin, mail, witness file) shows that nobody did.\n\n  --backup FILE      check a backup instead of the store (--passphrase-file FILE where it is encrypted)\n  --witness FILE     a witness file (written for TAIZHANG_WITNESS; take it from another machine)\n  --root SIZE:ROOT   a root as printed on a bulletin or statement\n  --without-replay   check seals and files only, perform nothing again\n  --json             answer in JSON',
  },
  options: {
    backup: { type: 'string' },
    'passphrase-file': { type: 'string' },
    witness: { type: 'string' },
    root: { type: 'string' },
    'without-replay': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  operands: 0,
  async run(given, terminal) {
    const { options } = given;
    const outside = await readOutside(options);
    const replays = options['without-replay'] !== true;
    const check = async (db: Db) => await verifyAll(db, { outside, replays, terminal });
    const findings =
      options['backup'] === undefined
        ? await withLedger(({ db }) => check(db))
        : await checkBackup(given, terminal, check);
    if (typeof findings === 'number') return findings;
    if (options['json'] === true) await terminal.write(`${JSON.stringify(findings, null, 2)}\n`);
    else await say(findings, terminal);
    return findings.problems.length === 0 ? exitCodes.done : exitCodes.refused;
  },
};

async function readOutside({ witness, root }: Given['options']): Promise<KnownRoot[]> {
  const roots: KnownRoot[] = [];
  if (typeof root === 'string') {
    const read = readRoot(root);
    if (!read) throw new BadInput({ zh: `“${root}”不是 条数:根`, en: `"${root}" is no SIZE:ROOT` });
    roots.push(read);
  }
  if (typeof witness === 'string') {
    const text = await readFile(witness, 'utf8').catch((cause: Error) => {
      throw new BadInput({
        zh: `读不到见证文件：${cause.message}`,
        en: `the witness file: ${cause.message}`,
      });
    });
    const { roots: written, unread } = readWitness(text);
    if (unread.length > 0) {
      const lines = unread.slice(0, 5).join(', ');
      throw new BadInput({
        zh: `见证文件第 ${lines} 行不是根，文件可能被改动`,
        en: `the witness file has no root on line ${lines}: it may have been changed`,
      });
    }
    roots.push(...written);
  }
  return roots;
}

/** What a check of the backup finds, or the exit code where it cannot be read. */
async function checkBackup(
  given: Given,
  terminal: Terminal,
  check: (db: Db) => Promise<Findings>,
): Promise<Findings | ExitCode> {
  const file = String(given.options['backup']);
  const passphrase = await readPassphrase(given);
  const found: Findings[] = [];
  const exitCode = await workOnBackup(file, terminal, async (work) => {
    const store = await openBackup(file, { passphrase, ...work });
    try {
      found.push(await check(store.db));
    } finally {
      await store.close();
    }
  });
  return found[0] ?? exitCode;
}

/** All of it as of one moment, beside servers that go on working. */
async function verifyAll(
  db: Db,
  { outside, replays, terminal }: { outside: KnownRoot[]; replays: boolean; terminal: Terminal },
): Promise<Findings> {
  const findings = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (within) => {
      const journal = await verifyJournal(within, outside, (rows) => terminal.showStatus?.(`${rows}`));
      const files = await verifyFiles(within);
      const state = replays ? await verifyState(within) : undefined;
      const counts = await verifyCounts(within);
      const problems = [...journal.problems, ...files, ...counts, ...(state?.problems ?? [])];
      return { ...journal, outside: outside.length, acts: state?.acts ?? null, problems };
    });
  terminal.showStatus?.('');
  return findings;
}

async function say(findings: Findings, terminal: Terminal): Promise<void> {
  const { leaves, seals, agreeing, outside, acts, problems } = findings;
  const line = async (words: Words) => await terminal.write(`${words[terminal.language]}\n`);
  await line({ zh: `已封存 ${leaves} 条，${seals} 次封存`, en: `${leaves} rows sealed, by ${seals} seals` });
  if (acts !== null) await line({ zh: `重做 ${acts} 项操作`, en: `${acts} acts performed again` });
  if (outside > 0)
    await line({
      zh: `${outside} 个外存的根中 ${agreeing} 个相符`,
      en: `${agreeing} of ${outside} roots kept outside agree`,
    });
  for (const problem of problems.slice(0, PROBLEMS_SHOWN)) {
    await line(sayVerificationProblem(problem));
  }
  const more = problems.length - PROBLEMS_SHOWN;
  if (more > 0) await line({ zh: `另有 ${more} 处`, en: `and ${more} more` });
  if (problems.length === 0)
    await line({ zh: '未发现改写。', en: 'Nothing was rewritten, as far as this can tell.' });
  if (outside === 0) {
    await line({
      zh: '没有给出库外的根：本次核验证明不了记录未被连同封存一起改写。请用 --witness 或 --root。',
      en: 'No root from outside was given: this cannot show that history was not rewritten together with its seals. Use --witness or --root.',
    });
  }
}
