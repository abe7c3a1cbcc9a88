import stringWidth from 'string-width';
import type { Language } from '#contract/values.ts';
import type { Command } from './command.ts';
import type { Words } from './words.ts';

const usage: Words = { zh: '用法', en: 'Usage' };
const purpose: Words = {
  zh: '台账：读取分工文件，建立可逐条核对的督查台账。',
  en: 'Taizhang reads a directive that divides work and builds a ledger whose every line can be proved.',
};
const more: Words = {
  zh: '各命令的说明：taizhang 命令 --help · 版本：taizhang --version',
  en: 'More on each: taizhang COMMAND --help · version: taizhang --version',
};
const ends: Words = {
  zh: '退出码：0 完成 · 1 被拒绝 · 2 用法或文件有误 · 70 故障',
  en: 'Exit codes: 0 done · 1 refused · 2 bad usage or bad input · 70 fault',
};

/** The help of one command. */
export function sayHelp(name: string, { synopsis, summary, help }: Command, language: Language): string {
  const call = `${usage[language]}: taizhang ${name} ${synopsis}`.trimEnd();
  return `${call}\n\n${summary[language]}\n\n${help[language]}\n\n${ends[language]}\n`;
}

/** What there is to call, a line each. */
export function sayOverallHelp(all: { name: string; command: Command }[], language: Language): string {
  const calls = all.map(({ name, command }) => ({
    call: `taizhang ${name} ${command.synopsis}`.trimEnd(),
    command,
  }));
  const width = Math.max(...calls.map(({ call }) => stringWidth(call)));
  const lines = calls.map(
    ({ call, command }) => `  ${call}${' '.repeat(width - stringWidth(call))}  ${command.summary[language]}`,
  );
  return `${purpose[language]}\n\n${lines.join('\n')}\n\n${more[language]}\n${ends[language]}\n`;
}
