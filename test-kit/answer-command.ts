import { runCommandLine } from '#cli/run-command-line.ts';
import { runToExitCode } from '#cli/run-program.ts';
import type { Terminal } from '#cli/terminal.ts';
import { terminalLanguage } from '#cli/words.ts';

/**
 * What `taizhang` answers, asked inside of this process: for rules that are not about a process, its signals or what stands
 * on its standard input. Like `runCommand` in English and with nothing of this process's settings.
 */
export async function answerCommand(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const own = process.env;
  const env = { PATH: own['PATH'], LANG: 'en_US.UTF-8', ...environment };
  const { terminal, said } = openListener(env);
  process.env = env;
  try {
    const exitCode = await runToExitCode((listener) => runCommandLine([...args], listener), terminal);
    return { exitCode, ...said };
  } finally {
    process.env = own;
  }
}

/** A terminal that nobody watches, with what was said at it. */
function openListener(environment: NodeJS.ProcessEnv) {
  const language = terminalLanguage(environment);
  const said = { stdout: '', stderr: '' };
  const note = (text: string) => {
    said.stderr += `${text}\n`;
  };
  const terminal: Terminal = {
    ...{ language, width: 100, showStatus: undefined, note },
    write: async (text) => {
      said.stdout += text;
    },
    complain: (words) => note(`taizhang: ${words[language]}`),
    style: (_format, text) => text,
  };
  return { terminal, said };
}
