import { parseArgs } from 'node:util';
import { BadInput, type Command, type Given } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayHelp, sayOverallHelp } from './help.ts';
import type { Terminal } from './terminal.ts';

/** Loaded when it is called: parsing a file needs neither the server nor the store. */
const commands: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./commands/parse.ts')).parse,
  import: async () => (await import('./commands/import.ts')).importDirectives,
  'import-workbook': async () => (await import('./commands/import-workbook.ts')).importWorkbooks,
  export: async () => (await import('./commands/export.ts')).exportLedger,
  serve: async () => (await import('./commands/serve.ts')).serve,
  user: async () => (await import('./commands/user.ts')).user,
  verify: async () => (await import('./commands/verify.ts')).verify,
  prove: async () => (await import('./commands/prove.ts')).prove,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
};

/** Does what the words after `taizhang` ask for, to its exit code. */
export async function runCommandLine([name, ...args]: string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--version' || name === '-v') return await sayVersion(terminal);
  if (name === '--help' || name === '-h') return await sayAll(terminal);
  const load = name === undefined ? undefined : commands[name];
  if (name === undefined || !load) throw new BadInput(unknownCommand(name));
  return await runCommand(name, await load(), args, terminal);
}

async function runCommand(name: string, command: Command, args: string[], terminal: Terminal) {
  if (args.includes('--help') || args.includes('-h')) {
    await terminal.write(sayHelp(name, command, terminal.language));
    return exitCodes.done;
  }
  return await command.run(readArguments(name, command, args), terminal);
}

function readArguments(name: string, { options, operands }: Command, args: string[]): Given {
  const see = `taizhang ${name} --help`;
  let read: { values: Given['options']; positionals: string[] };
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // Node goes on with advice that fits programs of fewer words.
    const [complaint] = cause.message.split('. ');
    throw new BadInput({ zh: `参数有误：${complaint}（见 ${see}）`, en: `${complaint} (see ${see})` });
  }
  const given = read.positionals.length;
  if (operands === 'some') {
    if (given > 0) return { operands: read.positionals, options: read.values };
    throw new BadInput({
      zh: `请至少给出一个操作数（见 ${see}）`,
      en: `takes one operand or more (see ${see})`,
    });
  }
  if (given !== operands) {
    throw new BadInput({
      zh: `应给出 ${operands} 个操作数，给了 ${given} 个（见 ${see}）`,
      en: `takes ${operands} operand(s), not ${given} (see ${see})`,
    });
  }
  return { operands: read.positionals, options: read.values };
}

async function sayAll(terminal: Terminal): Promise<ExitCode> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, command: await load() })),
  );
  await terminal.write(sayOverallHelp(all, terminal.language));
  return exitCodes.done;
}

async function sayVersion(terminal: Terminal): Promise<ExitCode> {
  const { version } = await import('#server/version.ts');
  await terminal.write(`${version}\n`);
  return exitCodes.done;
}

function unknownCommand(name: string | undefined) {
  const known = Object.keys(commands).join(', ');
  return name === undefined
    ? {
        zh: `请给出命令：${known}（见 taizhang --help）`,
        en: `say what to do: ${known} (see taizhang --help)`,
      }
    : {
        zh: `没有“${name}”这个命令；可用：${known}`,
        en: `there is no command "${name}"; there are ${known}`,
      };
}
