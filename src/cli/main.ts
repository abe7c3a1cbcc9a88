import { parseArgs } from 'node:util';
import { BadInput, type Command, type Given } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayHelp, sayOverallHelp } from './help.ts';
import { runProgram } from './run-program.ts';
import type { Terminal } from './terminal.ts';

/** Loaded when it is called: parsing a file needs neither the server nor the store. */
const commands: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./commands/parse.ts')).parse,
  import: async () => (await import('./commands/import.ts')).importFile,
  export: async () => (await import('./commands/export.ts')).exportLedger,
  serve: async () => (await import('./commands/serve.ts')).serve,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
};

await runProgram((terminal) => main(process.argv.slice(2), terminal));

async function main([name, ...args]: string[], terminal: Terminal): Promise<ExitCode> {
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
  let read: { values: Given['options']; positionals: string[] };
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput({
      zh: `${message}（见 taizhang ${name} --help）`,
      en: `${message} (see taizhang ${name} --help)`,
    });
  }
  if (read.positionals.length !== operands) {
    throw new BadInput({
      zh: `应给出 ${operands} 个文件，实际为 ${read.positionals.length} 个（见 taizhang ${name} --help）`,
      en: `expected ${operands} file operands, got ${read.positionals.length} (see taizhang ${name} --help)`,
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
